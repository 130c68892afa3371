// A short fact on a rounded ground, with an optional icon.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Rectangle {
    id: pill

    required property string text
    property string iconName
    property color ink: Theme.accentDeep

    implicitWidth: row.implicitWidth + 10 * Theme.mm
    implicitHeight: row.implicitHeight + 5 * Theme.mm
    radius: Math.min(height / 2, Theme.radius)
    color: Theme.accentSoft

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, pill.width - 10 * Theme.mm)
        spacing: 2.5 * Theme.mm

        Icon {
            visible: pill.iconName !== ""
            name: pill.iconName
            tint: pill.ink
            side: Theme.labelFont.pixelSize * 1.15
        }

        Label {
            Layout.fillWidth: true
            text: pill.text
            font: Theme.labelFont
            color: pill.ink
            lineHeight: 1
        }
    }
}
