// Every counter and what it is doing, by icon and words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Rectangle {
    id: counters

    required property BoardView view
    required property real u
    required property bool tall
    readonly property int across: Math.max(1, tall ? Math.min(2, view.counters.length) : Math.min(5, view.counters.length))

    function mark(status: string): string {
        return status === "open" ? "door-open" : status === "serving" ? "users" : status === "paused" ? "pause" : "circle-slash";
    }

    function ink(status: string): color {
        return status === "open" ? Theme.good : status === "serving" ? Theme.accentDeep : status === "paused" ? Theme.warn : Theme.inkSoft;
    }

    implicitHeight: grid.implicitHeight + 18 * u
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 0.5 * Theme.mm
        color: Theme.line
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 24 * counters.u
        anchors.rightMargin: 24 * counters.u
        columns: counters.across
        columnSpacing: 20 * counters.u
        rowSpacing: 12 * counters.u

        Repeater {
            model: counters.view.counters

            RowLayout {
                id: counter

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 12 * counters.u
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.no + counters.view.words.counterUnit + " " + modelData.told

                Digits {
                    em: 38 * counters.u
                    text: counter.modelData.no
                    Accessible.ignored: true
                }

                Icon {
                    name: counters.mark(counter.modelData.status)
                    tint: counters.ink(counter.modelData.status)
                    side: 26 * counters.u
                }

                Words {
                    Layout.fillWidth: true
                    ko: counter.modelData.told
                    other: counter.modelData.toldOther
                    em: 21 * counters.u
                    ink: counters.ink(counter.modelData.status)
                    weight: Font.DemiBold
                }
            }
        }
    }
}
