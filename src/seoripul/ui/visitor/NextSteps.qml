// What to do now, in order: each step a number, a sign and a sentence.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: card

    required property list<var> steps
    readonly property var none: ({
            icon: "",
            tone: "info",
            text: ""
        })
    property real space: steps.length > 2 ? 6.5 * Theme.mm : 8 * Theme.mm

    implicitHeight: column.implicitHeight + 1.7 * Theme.pad

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.pad
            rightMargin: Theme.pad
        }
        spacing: card.space

        Label {
            Layout.fillWidth: true
            text: qsTr("이렇게 해 주세요")
            font: Theme.labelFont
            color: Theme.accentDeep
        }

        Repeater {
            // Rows stay when only their words change: making them anew takes longer.
            model: card.steps.length

            RowLayout {
                id: row

                required property int index
                readonly property var step: card.steps[index] ?? card.none
                readonly property bool bad: step.tone === "warn"
                readonly property bool good: step.tone === "good"

                spacing: 6 * Theme.mm
                Layout.fillWidth: true

                Rectangle {
                    implicitWidth: 24 * Theme.mm
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: row.bad ? Theme.warnSoft : row.good ? Theme.goodSoft : Theme.accentSoft
                    border.width: Theme.highContrast ? Theme.thick : 0
                    border.color: icon.tint
                    Layout.alignment: Qt.AlignTop

                    Icon {
                        id: icon

                        anchors.centerIn: parent
                        name: row.step.icon
                        tint: row.bad ? Theme.warn : row.good ? Theme.good : Theme.accentDeep
                        side: parent.width * 0.56
                    }
                }

                Label {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    text: row.step.text
                    font: Theme.strongFont
                }
            }
        }
    }
}
