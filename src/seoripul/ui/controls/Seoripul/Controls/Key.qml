// One key of the number pad.
import QtQuick
import Seoripul.Theme

Pressable {
    id: key

    property string iconName
    property bool wordless: false
    property color fill: Theme.surface

    corner: Theme.radiusSmall
    implicitWidth: 40 * Theme.mm
    implicitHeight: Math.max(30 * Theme.mm, Theme.keyFont.pixelSize * 1.3)
    autoRepeat: false

    background: Rectangle {
        radius: key.corner
        color: key.down ? Theme.pressed : key.fill
        border.width: Theme.highContrast ? Theme.thick : 0.6 * Theme.mm
        border.color: Theme.line
    }

    contentItem: Item {
        Label {
            anchors.centerIn: parent
            visible: key.iconName === ""
            text: key.text
            wrapMode: Text.NoWrap
            font.family: Theme.family
            font.weight: Theme.keyFont.weight
            font.pixelSize: Math.round(Math.min(Theme.keyFont.pixelSize, key.width * 0.8))
            Accessible.ignored: true
        }

        Column {
            anchors.centerIn: parent
            width: parent.width
            visible: key.iconName !== ""
            spacing: 1.5 * Theme.mm

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: key.iconName
                tint: Theme.ink
                side: Theme.keyFont.pixelSize * (words.visible ? 0.75 : 1)
            }

            Label {
                id: words

                width: parent.width
                visible: !key.wordless && Theme.textScale < 1.25 && key.height > 34 * Theme.mm
                text: key.text
                font: Theme.captionFont
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
