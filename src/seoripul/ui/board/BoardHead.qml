// Where we are, and the office's time.
import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Item {
    id: head

    required property BoardView view
    required property real u
    required property bool tall

    readonly property bool long: view.centre.length > 16

    implicitHeight: 74 * u

    Head {
        anchors.fill: parent
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 24 * head.u
        anchors.rightMargin: 24 * head.u
        spacing: 16 * head.u

        Rectangle {
            Layout.preferredWidth: 48 * head.u
            Layout.preferredHeight: 48 * head.u
            radius: 14 * head.u
            color: Theme.logo

            Icon {
                anchors.centerIn: parent
                name: "landmark"
                tint: Theme.logoInk
                side: 29 * head.u
            }
        }

        Words {
            Layout.fillWidth: true
            ko: head.view.centre
            other: head.long && head.tall ? "" : head.view.centreOther
            em: (head.long ? 20 : 27) * head.u
            share: 0.6
            ink: Theme.headInk
            softInk: Theme.headSoftInk
        }

        GridLayout {
            columns: head.tall ? 1 : 2
            columnSpacing: 20 * head.u
            rowSpacing: 0

            Words {
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                ko: head.view.date
                other: head.view.dateOther
                em: (head.tall ? 16 : 20) * head.u
                weight: Font.DemiBold
                ink: Theme.headInk
                softInk: Theme.headSoftInk
                horizontalItemAlignment: Grid.AlignRight
                inline: head.tall
                wraps: false
            }

            Row {
                Layout.alignment: Qt.AlignRight
                spacing: 10 * head.u

                Text {
                    anchors.baseline: clock.baseline
                    text: head.view.half
                    color: Theme.headSoftInk
                    font.family: Theme.family
                    font.pixelSize: Math.round(22 * head.u)
                    font.weight: Font.DemiBold
                }

                Digits {
                    id: clock

                    em: (head.tall ? 38 : 50) * head.u
                    text: head.view.time
                    color: Theme.headInk
                }
            }
        }
    }
}
