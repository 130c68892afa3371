// A word on a ground. kinds: "filled" (one per page), "tonal", "plain".
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: button

    property string kind: "tonal"
    property string iconName
    readonly property bool filled: kind === "filled"
    readonly property color ink: !enabled ? Theme.disabledInk : filled ? Theme.accentInk : Theme.accentDeep

    corner: Theme.radiusSmall
    leftPadding: 9 * Theme.mm
    rightPadding: leftPadding
    topPadding: 4 * Theme.mm
    bottomPadding: topPadding
    implicitHeight: Math.max(34 * Theme.mm, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: button.corner
        color: !button.enabled ? Theme.sunken : button.filled ? (button.down ? Theme.accentDeep : Theme.accent) : button.down ? Theme.pressed : Theme.surface
        border.width: button.filled && !Theme.highContrast ? 0 : Theme.thick
        border.color: button.filled ? Theme.accent : Theme.highContrast ? Theme.line : Theme.edge
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: 4 * Theme.mm

            Icon {
                visible: button.iconName !== ""
                name: button.iconName
                tint: button.ink
                side: Theme.buttonFont.pixelSize * 1.15
            }

            Label {
                Layout.fillWidth: true
                text: button.text
                font: Theme.buttonFont
                color: button.ink
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
