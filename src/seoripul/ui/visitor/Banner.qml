// A strip above the settings: something does not work, and what that means.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Rectangle {
    id: banner

    required property string iconName
    required property string text
    property bool good: false
    readonly property color mark: good ? Theme.good : Theme.warn

    implicitHeight: row.implicitHeight + 7 * Theme.mm
    color: good ? Theme.goodSoft : Theme.warnSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        width: parent.width
        height: Theme.thick
        color: banner.mark
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
            tint: banner.mark
            side: Theme.bodyFont.pixelSize * 1.2
        }

        Label {
            Layout.fillWidth: true
            text: banner.text
            Accessible.ignored: true
        }
    }
}
