// Every counter by what it is doing, told by icon, words and numbers.
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

    function mark(status: string): string {
        return status === "open" ? "door-open" : status === "paused" ? "pause" : "circle-slash";
    }

    function ink(status: string): color {
        return status === "open" ? Theme.good : status === "paused" ? Theme.warn : Theme.inkSoft;
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
        columns: counters.tall ? 1 : counters.view.counters.length + 1
        columnSpacing: 28 * counters.u
        rowSpacing: 4 * counters.u

        Repeater {
            model: counters.view.counters

            RowLayout {
                id: group

                required property var modelData

                Layout.fillWidth: true
                Layout.maximumWidth: counters.tall ? Number.POSITIVE_INFINITY : Math.ceil(implicitWidth) + 4 * counters.u
                spacing: 12 * counters.u
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.told + " " + modelData.numbers + counters.view.words.counterUnit

                Icon {
                    name: counters.mark(group.modelData.status)
                    tint: counters.ink(group.modelData.status)
                    side: 26 * counters.u
                }

                Words {
                    Layout.preferredWidth: counters.tall ? 215 * counters.u : implicitWidth
                    ko: group.modelData.told
                    other: group.modelData.other
                    em: 21 * counters.u
                    ink: counters.ink(group.modelData.status)
                    weight: Font.DemiBold
                    inline: counters.tall
                    wraps: false
                }

                Digits {
                    Layout.fillWidth: true
                    objectName: "counterNumbers"
                    em: counters.view.plan.footEm * Theme.mm
                    text: group.modelData.numbers
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }
        }

        Item {
            Layout.fillWidth: true
            visible: !counters.tall
        }
    }
}
