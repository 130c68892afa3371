// Further visitors who stand at counters now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: list

    required property BoardView view
    required property real u

    corner: 22 * u
    implicitHeight: lines.implicitHeight + 30 * u

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: 18 * list.u
        spacing: 0

        Words {
            Layout.fillWidth: true
            ko: list.view.words.serving
            other: list.view.words.servingOther
            em: 24 * list.u
            inline: true
        }

        Repeater {
            model: list.view.calls

            ColumnLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                Layout.topMargin: 6 * list.u
                spacing: 0

                CallRow {
                    Layout.fillWidth: true
                    Layout.preferredHeight: list.view.plan.rowHeight * Theme.mm
                    view: list.view
                    call: line.modelData
                    em: list.view.plan.rowEm * Theme.mm
                    u: list.u
                }

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 0.5 * Theme.mm
                    color: Theme.line
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
