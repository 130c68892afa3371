// Every line of the lobby: how many wait, and how long about.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: table

    required property BoardView view
    required property real u
    readonly property int columns: Math.max(1, view.plan.lineColumns)
    readonly property real tall: view.plan.lineHeight * Theme.mm

    corner: 22 * u
    implicitHeight: 50 * u + Math.ceil(view.lines.length / columns) * tall

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 20 * table.u
        anchors.rightMargin: 20 * table.u
        anchors.topMargin: 8 * table.u
        anchors.bottomMargin: 8 * table.u
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 34 * table.u

            Words {
                Layout.fillWidth: true
                ko: table.view.words.lines
                other: table.view.words.linesOther
                em: 18 * table.u
                inline: true
                wraps: false
            }

            Words {
                visible: table.columns === 1 && table.view.lines.length > 0 && table.view.lines[0].told
                ko: table.view.words.expected
                other: table.view.words.expectedOther
                em: 18 * table.u
                inline: true
                wraps: false
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: table.columns
            columnSpacing: 24 * table.u
            rowSpacing: 0

            Repeater {
                model: table.view.lines

                LineRow {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: table.tall
                    line: modelData
                    u: table.u
                    tall: table.tall
                    paired: table.columns === 2
                }
            }
        }
    }
}
