// Nobody is called yet: how papers are collected here, in three steps.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Item {
    id: welcome

    required property BoardView view
    required property real u
    required property bool tall
    property bool roomy: true
    readonly property var steps: [
        {
            icon: "scan-qr-code",
            ko: view.words.stepScan,
            other: view.words.stepScanOther
        },
        {
            icon: "ticket",
            ko: view.words.stepSlip,
            other: view.words.stepSlipOther
        },
        {
            icon: "id-card",
            ko: view.words.stepCome,
            other: view.words.stepComeOther
        }
    ]

    HeroCard {
        anchors.fill: parent
        corner: 22 * welcome.u
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: (welcome.tall ? 32 : 22) * welcome.u
        spacing: (welcome.tall ? 18 : 10) * welcome.u

        Words {
            Layout.fillWidth: true
            ko: welcome.view.words.welcome
            other: welcome.view.words.welcomeOther
            em: (welcome.tall ? 44 : 40) * welcome.u
            share: 0.6
            inline: true
            ink: Theme.heroInk
            softInk: Theme.heroSoftInk
        }

        Words {
            Layout.fillWidth: true
            ko: welcome.view.words.welcomeHow
            other: welcome.view.words.welcomeHowOther
            em: (welcome.tall ? 22 : 23) * welcome.u
            visible: welcome.tall || welcome.roomy
            inline: !welcome.tall
            weight: Font.Medium
            ink: Theme.heroInk
            softInk: Theme.heroSoftInk
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: welcome.tall ? 1 : 3
            columnSpacing: 20 * welcome.u
            rowSpacing: 16 * welcome.u

            Repeater {
                model: welcome.steps

                Rectangle {
                    id: step

                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: 1
                    radius: 18 * welcome.u
                    color: Theme.highContrast ? Theme.heroPlate : Theme.surface

                    GridLayout {
                        anchors.fill: parent
                        anchors.margins: (welcome.tall ? 18 : 15) * welcome.u
                        columns: welcome.tall ? 2 : 1
                        columnSpacing: 22 * welcome.u
                        rowSpacing: 6 * welcome.u

                        RowLayout {
                            spacing: 14 * welcome.u

                            Digits {
                                em: 36 * welcome.u
                                text: step.index + 1
                                color: Theme.accentDeep
                            }

                            Icon {
                                name: step.modelData.icon
                                tint: Theme.accentDeep
                                side: 36 * welcome.u
                            }
                        }

                        Words {
                            Layout.fillWidth: true
                            Layout.fillHeight: !welcome.tall
                            Layout.alignment: welcome.tall ? Qt.AlignVCenter : Qt.AlignTop
                            ko: step.modelData.ko
                            other: step.modelData.other
                            em: (welcome.tall ? 24 : 22) * welcome.u
                            share: 0.7
                        }
                    }
                }
            }
        }
    }
}
