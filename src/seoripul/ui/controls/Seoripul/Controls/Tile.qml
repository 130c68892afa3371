// A service to choose: icon, name, one sentence, and an arrow.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: tile

    required property string iconName
    property string sentence
    property bool flat: false
    readonly property real circle: 20 * Theme.mm

    corner: Theme.radius
    says: text + ". " + sentence
    padding: Theme.pad
    implicitWidth: 120 * Theme.mm

    background: Card {
        fill: tile.down ? Theme.pressed : Theme.surface
    }

    contentItem: GridLayout {
        columns: tile.flat ? 3 : 2
        columnSpacing: 7 * Theme.mm
        rowSpacing: 4 * Theme.mm

        IconTile {
            icon: tile.iconName
            Layout.alignment: tile.flat ? Qt.AlignVCenter : Qt.AlignTop
            Layout.fillWidth: false
        }

        ColumnLayout {
            spacing: 2.5 * Theme.mm
            Layout.row: tile.flat ? 0 : 1
            Layout.column: tile.flat ? 1 : 0
            Layout.columnSpan: tile.flat ? 1 : 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignVCenter

            Item {
                Layout.fillHeight: !tile.flat
                implicitHeight: 0
                implicitWidth: 0
            }

            Label {
                Layout.fillWidth: true
                text: tile.text
                font: Theme.headingFont
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: tile.sentence
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.row: 0
            Layout.column: tile.flat ? 2 : 1
            Layout.alignment: (tile.flat ? Qt.AlignVCenter : Qt.AlignTop) | Qt.AlignRight
            implicitWidth: tile.circle
            implicitHeight: tile.circle
            radius: width / 2
            color: Theme.accentSoft

            Icon {
                anchors.centerIn: parent
                name: "arrow-right"
                tint: Theme.accentDeep
                side: tile.circle * 0.5
            }
        }
    }
}
