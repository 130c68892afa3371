// A line to take a number of: its name, what it is for, who waits and how long.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Pressable {
    id: tile

    required property string iconName
    required property string sentence
    property string waiting
    property string wait
    property color fill: Theme.surface
    property bool accepting: true
    property font nameFont: Theme.headingFont

    corner: Theme.radius
    says: [text, sentence, waiting, wait].filter(words => words !== "").join(". ")
    padding: Theme.pad
    implicitWidth: 120 * Theme.mm

    background: Card {
        fill: tile.down ? Theme.pressed : tile.fill
    }

    contentItem: ColumnLayout {
        spacing: 4 * Theme.mm

        RowLayout {
            spacing: 6 * Theme.mm
            Layout.fillWidth: true

            IconTile {
                icon: tile.iconName
                side: 28 * Theme.mm
                color: tile.fill === Theme.surface ? Theme.accentSoft : Theme.surface
                tint: tile.accepting ? Theme.accent : Theme.inkSoft
            }

            Label {
                Layout.fillWidth: true
                text: tile.text
                font: tile.nameFont
                color: tile.accepting ? Theme.ink : Theme.inkSoft
                lineHeight: 1
                Accessible.ignored: true
            }
        }

        Label {
            Layout.fillWidth: true
            text: tile.sentence
            color: Theme.inkSoft
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
            implicitHeight: 0
            implicitWidth: 0
        }

        Flow {
            visible: tile.waiting !== ""
            spacing: 3 * Theme.mm
            Layout.fillWidth: true

            Pill {
                width: Math.min(implicitWidth, parent.width)
                text: tile.waiting
                iconName: tile.accepting ? "users" : "circle-slash"
                color: tile.accepting ? Theme.accentSoft : Theme.sunken
                ink: tile.accepting ? Theme.accentDeep : Theme.inkSoft
            }

            Pill {
                visible: tile.wait !== ""
                width: Math.min(implicitWidth, parent.width)
                text: tile.wait
                iconName: "clock"
            }
        }
    }
}
