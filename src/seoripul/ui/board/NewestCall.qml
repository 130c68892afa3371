// Who is called to which counter now: the largest thing on the board.
import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Item {
    id: newest

    required property BoardView view
    required property real u
    readonly property real mm: Theme.mm
    readonly property var call: view.newest
    readonly property bool fresh: view.announcing

    Accessible.role: Accessible.AlertMessage
    Accessible.name: call.number ? view.words.calling + " " + call.number + ", " + call.counter + view.words.counterUnit : ""

    HeroCard {
        anchors.fill: parent
        corner: 22 * newest.u
    }

    Rectangle {
        id: glow

        anchors.fill: parent
        anchors.margins: -5 * newest.u
        visible: newest.fresh
        radius: 27 * newest.u
        color: "transparent"
        border.width: 5 * newest.u
        border.color: Theme.accent

        SequentialAnimation on opacity {
            running: newest.fresh
            loops: Animation.Infinite
            alwaysRunToEnd: true

            NumberAnimation {
                from: 1
                to: 0.35
                duration: 1400
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: 0.35
                to: 1
                duration: 1400
                easing.type: Easing.InOutSine
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16 * newest.u
        spacing: 0

        RowLayout {
            Layout.leftMargin: 8 * newest.u
            spacing: 14 * newest.u

            Icon {
                name: "bell-ring"
                tint: Theme.heroInk
                side: 34 * newest.u
            }

            Words {
                Layout.fillWidth: true
                ko: newest.call.recall ? newest.view.words.again : newest.view.words.calling
                other: newest.call.recall ? newest.view.words.againOther : newest.view.words.callingOther
                em: 28 * newest.u
                inline: true
                ink: Theme.heroInk
                softInk: Theme.heroSoftInk
            }
        }

        Digits {
            id: number

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            objectName: "newestNumber"
            em: Math.max(newest.view.plan.mustEm * newest.mm, Math.min(newest.view.plan.heroEm * newest.mm, height / 0.84))
            text: newest.call.number ?? ""
            color: Theme.heroInk
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true

            onTextChanged: arrive.restart()

            NumberAnimation on scale {
                id: arrive

                running: false
                from: 0.9
                to: 1
                duration: 600
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            id: plate

            Layout.fillWidth: true
            Layout.preferredHeight: newest.view.plan.counterEm * newest.mm * 0.7 + 30 * newest.u
            radius: 16 * newest.u
            color: Theme.highContrast ? Theme.heroPlate : Theme.surface

            RowLayout {
                id: place

                anchors.centerIn: parent
                spacing: 10 * newest.u

                Digits {
                    id: counter

                    Layout.preferredHeight: 1
                    objectName: "newestCounter"
                    em: newest.view.plan.counterEm * newest.mm
                    text: newest.call.counter ?? ""
                    color: Theme.accentDeep
                    Accessible.ignored: true
                }

                Words {
                    ko: newest.view.words.come
                    other: newest.view.words.comeOther
                    em: Math.min(38 * newest.u, (plate.width - counter.implicitWidth - 44 * newest.u) / 8.2)
                    share: 0.62
                    ink: Theme.highContrast ? Theme.heroPlateInk : Theme.accentDeep
                    softInk: Theme.highContrast ? Theme.heroPlateInk : Theme.inkSoft
                    wraps: false
                }
            }
        }
    }
}
