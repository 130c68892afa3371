// The whole order: when it comes, to whom, what it costs, how it is paid; and the consent.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

OrderPage {
    id: page

    overlap: 12 * Theme.mm
    title: qsTr("이대로 신청할까요?")
    sentence: wide || large ? "" : qsTr("틀린 것이 있으면 눌러서 고치세요.")

    dock: OrderDock {
        view: page.view
        words: page.view.bill.length === 0 ? "" : qsTr("합계") + " " + page.view.total
        beside: page.view.consent ? "" : qsTr("동의하시면 신청할 수 있습니다.")
        go: qsTr("신청하기")
        ready: page.view.mayOrder
    }

    GridLayout {
        columns: page.twoColumns ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: 6 * Theme.mm
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: 6 * Theme.mm
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            PromiseCard {
                view: page.view
                Layout.fillWidth: true
            }

            GridLayout {
                columns: page.large ? 1 : 2
                columnSpacing: 4 * Theme.mm
                rowSpacing: 4 * Theme.mm
                uniformCellWidths: true
                Layout.fillWidth: true
                Layout.fillHeight: false

                Repeater {
                    model: page.view.answers.length

                    AnswerRow {
                        required property int index
                        readonly property var answer: page.view.answers[index] ?? ({})

                        objectName: "mend-" + (answer.at ?? "")
                        iconName: (answer.wide ?? true) || page.large ? answer.icon ?? "info" : ""
                        label: answer.label ?? ""
                        value: answer.value ?? ""
                        Layout.columnSpan: (answer.wide ?? true) && !page.large ? 2 : 1
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: implicitHeight
                        onClicked: page.view.mend(answer.at)
                    }
                }
            }
        }

        ColumnLayout {
            spacing: 6 * Theme.mm
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            BillCard {
                view: page.view
                Layout.fillWidth: true
            }

            GridLayout {
                columns: page.large ? 1 : 2
                columnSpacing: 5 * Theme.mm
                rowSpacing: 5 * Theme.mm
                uniformCellWidths: true
                Layout.fillWidth: true
                Layout.fillHeight: false

                Choice {
                    objectName: "payAtDoor"
                    oneOf: true
                    text: qsTr("받을 때 내기")
                    chosen: page.view.paysAtDoor
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: page.view.payAtDoor(true)
                }

                Choice {
                    objectName: "payAtCounter"
                    oneOf: true
                    text: qsTr("지금 창구에서 내기")
                    chosen: !page.view.paysAtDoor
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: page.view.payAtDoor(false)
                }
            }

            Notice {
                visible: page.view.identity
                iconName: "id-card"
                text: qsTr("신청한 뒤 창구에서 신분증을 보여 주세요.")
                Layout.fillWidth: true
            }

            Choice {
                objectName: "consentBox"
                text: qsTr("성함·전화번호·주소 이용에 동의합니다")
                sentence: qsTr("배송에만 쓰고, 끝난 뒤 30일에 지웁니다.")
                chosen: page.view.consent
                Layout.fillWidth: true
                onClicked: page.view.toggleConsent()
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
