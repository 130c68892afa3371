// Calls before the newest, as readable as it: those at the counters, then those who were there.
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
    implicitHeight: lines.implicitHeight + 24 * u

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: 12 * list.u
        anchors.leftMargin: 18 * list.u
        spacing: 4 * list.u

        Words {
            Layout.fillWidth: true
            ko: list.view.words.last
            other: list.view.words.lastOther
            em: 20 * list.u
            inline: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: list.view.plan.across
            columnSpacing: 20 * list.u
            rowSpacing: 0

            Repeater {
                model: list.view.calls

                CallRow {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: list.view.plan.rowHeight * Theme.mm
                    view: list.view
                    call: modelData
                    em: list.view.plan.rowEm * Theme.mm
                    u: list.u
                    past: modelData.over
                    said: list.view.plan.across === 1
                }
            }
        }
    }
}
