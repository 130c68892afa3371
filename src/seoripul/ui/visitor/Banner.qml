// A strip above the settings: something does not work, and what that means.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Rectangle {
    id: banner

    required property string iconName
    required property string text

    implicitHeight: row.implicitHeight + 7 * Theme.mm
    color: Theme.warnSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        width: parent.width
        height: Theme.thick
        color: Theme.warn
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: 5 * Theme.mm

        Icon {
            name: banner.iconName
            tint: Theme.warn
            side: Theme.bodyFont.pixelSize * 1.2
        }

        Label {
            Layout.fillWidth: true
            text: banner.text
            Accessible.ignored: true
        }
    }
}
