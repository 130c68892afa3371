// One line: its name, how many wait, how long about; in one row, or the wait under the count.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Item {
    id: row

    required property var line
    required property real u
    required property real tall
    property bool paired: false
    readonly property string second: line.expectedOther === "" ? line.nameOther : line.nameOther + " · " + line.expectedOther
    // In one row a wait of three digits leaves no room for letters as large as the name's.
    readonly property real waitEm: em * (stacked || line.expected.length > 15 ? 0.78 : 1)
    readonly property bool stacked: paired || tall >= 62 * u
    readonly property real em: paired ? Math.min(21 * u, tall * 0.36, width / 9) : stacked ? Math.min(32 * u, tall * 0.36, width / 11.6) : Math.min(24 * u, tall * 0.49, width / 18.4)

    Accessible.role: Accessible.ListItem
    Accessible.name: line.name + ", " + line.waiting + (line.known ? ", " + line.expected : "")

    Rectangle {
        width: parent.width
        height: 0.5 * Theme.mm
        color: Theme.line
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: row.stacked ? 2 : 3
        columnSpacing: 10 * row.u
        rowSpacing: 0

        Words {
            Layout.fillWidth: true
            ko: row.line.name
            other: row.stacked ? "" : row.line.nameOther
            em: row.em
            share: 0.55
            wraps: false
        }

        Digits {
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            objectName: "lineWaiting"
            em: row.em * 1.2
            text: row.line.waiting
            color: row.line.idle ? Theme.inkSoft : Theme.accentDeep
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            visible: row.stacked && !row.paired
            ko: row.second
            em: row.em * 0.55
            ink: Theme.inkSoft
            weight: Font.Medium
            wraps: false
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Layout.columnSpan: row.paired ? 2 : 1
            Layout.minimumWidth: row.stacked || !row.line.told ? 0 : row.em * 7.9
            visible: row.line.told
            spacing: row.em * 0.12

            Digits {
                Layout.fillWidth: true
                objectName: "lineExpected"
                em: row.waitEm
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                text: row.line.expected
                Accessible.ignored: true
            }

            Words {
                Layout.alignment: Qt.AlignRight
                visible: !row.stacked && row.line.expectedOther !== ""
                ko: row.line.expectedOther
                em: row.em * 0.55
                ink: Theme.inkSoft
                weight: Font.Medium
                wraps: false
            }
        }
    }
}
