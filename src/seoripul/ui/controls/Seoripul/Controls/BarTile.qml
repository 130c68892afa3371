// One of the settings at the foot: an icon over a word, lit while it is on.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: tile

    required property string iconName
    property bool lit: checked
    property bool sideways: false
    readonly property color ink: lit ? Theme.accentInk : Theme.ink

    corner: Theme.radiusSmall
    Accessible.checkable: true
    Accessible.checked: lit
    padding: 3 * Theme.mm
    topPadding: (sideways ? 3.5 : 6.5) * Theme.mm
    bottomPadding: (sideways ? 3.5 : 6) * Theme.mm

    background: Rectangle {
        radius: tile.corner
        color: tile.lit ? (tile.down ? Theme.accentDeep : Theme.accent) : tile.down ? Theme.pressed : Theme.surface
        border.width: Theme.highContrast ? Theme.thick : 0.6 * Theme.mm
        border.color: tile.lit ? Theme.accent : Theme.line
    }

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        GridLayout {
            id: grid

            anchors.centerIn: parent
            width: tile.sideways ? Math.min(implicitWidth, parent.width) : parent.width
            columns: tile.sideways ? 2 : 1
            columnSpacing: 3.5 * Theme.mm
            rowSpacing: 1.5 * Theme.mm

            Icon {
                Layout.alignment: Qt.AlignCenter
                name: tile.iconName
                tint: tile.ink
                side: Theme.controlFont.pixelSize * 1.4
            }

            Label {
                Layout.fillWidth: true
                text: tile.text
                font: Theme.controlFont
                color: tile.ink
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
