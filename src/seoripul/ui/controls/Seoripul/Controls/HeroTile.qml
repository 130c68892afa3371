// The leading service of the home page.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: tile

    required property string iconName
    property string sentence
    property string fact
    property bool upright: false
    readonly property real circle: 20 * Theme.mm

    corner: Theme.radius
    says: text + ". " + sentence + " " + fact
    padding: Theme.pad

    background: HeroCard {
        opacity: tile.down ? 0.92 : 1
    }

    contentItem: GridLayout {
        columns: tile.upright ? 2 : 3
        columnSpacing: 9 * Theme.mm
        rowSpacing: 4 * Theme.mm

        IconTile {
            icon: tile.iconName
            side: (tile.upright ? 40 : 46) * Theme.mm
            color: Theme.heroTile
            tint: Theme.heroPlateInk
            Layout.alignment: tile.upright ? Qt.AlignTop : Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: 4 * Theme.mm
            Layout.row: tile.upright ? 1 : 0
            Layout.column: tile.upright ? 0 : 1
            Layout.columnSpan: tile.upright ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                Layout.fillHeight: true
                implicitHeight: 0
                implicitWidth: 0
            }

            Label {
                Layout.fillWidth: true
                text: tile.text
                font: Theme.titleFont
                color: Theme.heroInk
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: tile.sentence
                color: Theme.heroSoftInk
                Accessible.ignored: true
            }

            Pill {
                visible: tile.fact !== ""
                text: tile.fact
                iconName: "users"
                color: Theme.heroPlate
                ink: Theme.heroPlateInk
                Layout.topMargin: 2 * Theme.mm
                Layout.maximumWidth: parent.width
            }

            Item {
                Layout.fillHeight: !tile.upright
                implicitHeight: 0
                implicitWidth: 0
            }
        }

        Rectangle {
            Layout.row: 0
            Layout.column: tile.upright ? 1 : 2
            Layout.alignment: (tile.upright ? Qt.AlignTop : Qt.AlignVCenter) | Qt.AlignRight
            implicitWidth: tile.circle
            implicitHeight: tile.circle
            radius: width / 2
            color: Theme.highContrast ? Theme.heroPlate : Theme.surface

            Icon {
                anchors.centerIn: parent
                name: "arrow-right"
                tint: Theme.highContrast ? Theme.heroPlateInk : Theme.accentDeep
                side: tile.circle * 0.5
            }
        }
    }
}
