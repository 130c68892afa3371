// Nobody is called yet: how it goes here, in three steps.
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
    readonly property bool roomy: width >= 480 * u
    readonly property bool tall: width < 1.9 * height
    readonly property real em: tall ? Math.min(28 * u, ((height - 126 * u) / 3 - 16 * u) / 2.3, (width - (roomy ? 170 : 116) * u) / 16.5) : 22 * u
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
        anchors.margins: 22 * welcome.u
        spacing: 10 * welcome.u

        Words {
            Layout.fillWidth: true
            ko: welcome.view.words.welcome
            other: welcome.view.words.welcomeOther
            em: 40 * welcome.u
            share: 0.6
            inline: true
            ink: Theme.heroInk
            softInk: Theme.heroSoftInk
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: welcome.tall ? 1 : 3
            columnSpacing: 20 * welcome.u
            rowSpacing: 12 * welcome.u

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
                        anchors.margins: (welcome.tall ? 8 : 15) * welcome.u
                        anchors.leftMargin: 18 * welcome.u
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
                                visible: welcome.roomy
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
                            em: welcome.em
                            share: 0.7
                        }
                    }
                }
            }
        }
    }
}
