// One key of the number pad.
import QtQuick
import Seoripul.Theme

Pressable {
    id: key

    property string iconName

    corner: Theme.radiusSmall
    implicitWidth: 40 * Theme.mm
    implicitHeight: Math.max(30 * Theme.mm, Theme.keyFont.pixelSize * 1.3)
    autoRepeat: false

    background: Rectangle {
        radius: key.corner
        color: key.down ? Theme.pressed : Theme.surface
        border.width: Theme.highContrast ? Theme.thick : 0.6 * Theme.mm
        border.color: Theme.line
    }

    contentItem: Item {
        Label {
            anchors.centerIn: parent
            visible: key.iconName === ""
            text: key.text
            font: Theme.keyFont
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: key.iconName !== ""
            name: key.iconName
            tint: Theme.ink
            side: Theme.keyFont.pixelSize
        }
    }
}
