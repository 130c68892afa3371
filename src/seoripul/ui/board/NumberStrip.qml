// Numbers in a card with its name: those soon to be called, or the last calls.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: strip

    required property BoardView view
    required property real u
    required property string title
    property string titleOther: ""
    property string none: ""
    property string noneOther: ""
    property var numbers: []
    property var calls: []
    property int more: 0
    readonly property real em: 31 * u

    objectName: "strip"
    corner: 18 * u
    implicitHeight: Math.max(60 * u, row.implicitHeight + 16 * u)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 20 * strip.u
        anchors.rightMargin: 16 * strip.u
        spacing: 16 * strip.u

        Words {
            ko: strip.title
            other: strip.titleOther
            em: 20 * strip.u
            wraps: false
        }

        Flow {
            Layout.fillWidth: true
            visible: strip.numbers.length + strip.calls.length > 0
            spacing: (strip.calls.length > 0 ? 40 : 16) * strip.u

            Repeater {
                model: strip.numbers

                Digits {
                    required property var modelData

                    em: strip.em
                    text: modelData
                }
            }

            Repeater {
                model: strip.calls

                CallRow {
                    required property var modelData

                    view: strip.view
                    call: modelData
                    em: 30 * strip.u
                    u: strip.u * 0.6
                    past: true
                    aligned: false
                }
            }
        }

        Digits {
            visible: strip.more > 0
            em: strip.em * 0.75
            text: "+" + strip.more
            color: Theme.inkSoft
        }

        Words {
            visible: strip.numbers.length + strip.calls.length === 0
            Layout.fillWidth: true
            ko: strip.none
            other: strip.noneOther
            em: 20 * strip.u
            ink: Theme.inkSoft
            weight: Font.Medium
        }
    }
}
