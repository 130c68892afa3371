// The small display of one counter: which it is, what it serves, and the number it serves now.
import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Item {
    id: page

    required property BoardView view
    required property real u
    readonly property bool tall: height > width
    readonly property var own: view.own
    readonly property bool serving: (own.number ?? 0) > 0
    readonly property real must: view.plan.mustEm * Theme.mm

    Accessible.role: Accessible.AlertMessage
    Accessible.name: page.own.no + page.view.words.counterUnit + ", " + (page.serving ? page.view.words.servingNow + " " + page.own.number : page.own.title ?? "")

    HeroCard {
        anchors.fill: parent
        corner: 22 * page.u
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 26 * page.u
        spacing: 20 * page.u

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: plate.implicitHeight + 40 * page.u
            radius: 18 * page.u
            color: Theme.highContrast ? Theme.heroPlate : Theme.surface

            GridLayout {
                id: plate

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 28 * page.u
                anchors.rightMargin: 28 * page.u
                columns: page.tall ? 2 : 3
                columnSpacing: 18 * page.u
                rowSpacing: 14 * page.u

                Digits {
                    objectName: "ownCounter"
                    Layout.preferredHeight: em * 0.86
                    em: Math.max(page.must, 106 * page.u)
                    text: page.own.no ?? ""
                    color: Theme.highContrast ? Theme.heroPlateInk : Theme.accentDeep
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: page.tall
                    ko: page.view.words.counterUnit
                    other: page.view.words.counterWordOther
                    em: 46 * page.u
                    share: 0.6
                    ink: Theme.highContrast ? Theme.heroPlateInk : Theme.ink
                    softInk: Theme.highContrast ? Theme.heroPlateInk : Theme.inkSoft
                    wraps: false
                }

                Words {
                    Layout.fillWidth: true
                    Layout.columnSpan: page.tall ? 2 : 1
                    visible: ko !== ""
                    ko: page.own.lines ?? ""
                    other: page.own.linesOther ?? ""
                    em: (ko.length > 16 ? 32 : 42) * page.u
                    share: 0.6
                    weight: Font.DemiBold
                    ink: Theme.highContrast ? Theme.heroPlateInk : Theme.ink
                    softInk: Theme.highContrast ? Theme.heroPlateInk : Theme.inkSoft
                    alignment: page.tall ? Text.AlignLeft : Text.AlignRight
                }
            }
        }

        Words {
            Layout.fillWidth: page.tall
            Layout.alignment: Qt.AlignHCenter
            visible: page.serving
            ko: page.view.words.servingNow
            other: page.view.words.servingNowOther
            em: 50 * page.u
            share: 0.6
            inline: !page.tall
            wraps: page.tall
            alignment: Text.AlignHCenter
            ink: Theme.heroInk
            softInk: Theme.heroSoftInk
        }

        Item {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.serving

            Digits {
                anchors.centerIn: parent
                objectName: "ownNumber"
                em: Math.max(page.must, Math.min(place.height / 0.84, place.width / (0.68 * Math.max(3, text.length))))
                text: page.own.number ?? ""
                color: Theme.heroInk
                Accessible.ignored: true
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.serving

            GridLayout {
                anchors.centerIn: parent
                width: Math.min(parent.width, page.tall ? parent.width : implicitWidth)
                columns: page.tall ? 1 : 2
                columnSpacing: 40 * page.u
                rowSpacing: 30 * page.u

                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    name: page.own.icon ?? "pause"
                    tint: Theme.heroInk
                    side: 110 * page.u
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 20 * page.u

                    Words {
                        Layout.fillWidth: true
                        Layout.preferredWidth: page.tall ? page.width - 60 * page.u : page.width - 260 * page.u
                        objectName: "ownTitle"
                        ko: page.own.title ?? ""
                        other: page.own.titleOther ?? ""
                        em: page.must * (ko.length > 12 && !page.tall ? 0.75 : 1)
                        share: 0.5
                        alignment: page.tall ? Text.AlignHCenter : Text.AlignLeft
                        ink: Theme.heroInk
                        softInk: Theme.heroSoftInk
                    }

                    Words {
                        Layout.fillWidth: true
                        ko: page.own.how ?? ""
                        other: page.own.howOther ?? ""
                        em: 40 * page.u
                        share: 0.7
                        weight: Font.Medium
                        alignment: page.tall ? Text.AlignHCenter : Text.AlignLeft
                        ink: Theme.heroInk
                        softInk: Theme.heroSoftInk
                    }
                }
            }
        }
    }
}
