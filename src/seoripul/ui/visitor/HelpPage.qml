// How it works, what to bring, and what each setting does.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    overlap: 20 * Theme.mm
    sentence: wide ? "" : qsTr("예약한 서류를 받는 순서와 준비물입니다.")
    title: qsTr("이용 방법")

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: page.wide && !page.large ? 2 : 1
        rowSpacing: Theme.gap

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            Layout.preferredWidth: 1
            implicitHeight: way.implicitHeight + 2 * Theme.pad

            ColumnLayout {
                id: way

                anchors.fill: parent
                anchors.margins: Theme.pad
                spacing: (page.wide ? 3 : 5) * Theme.mm

                Label {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    font: Theme.headingFont
                    text: qsTr("받는 순서")
                }
                TipRow {
                    heading: qsTr("1. QR 비추기")
                    iconName: "scan-qr-code"
                    text: qsTr("QR이 없으면 예약번호 8자리와 휴대폰 뒤 4자리를 누릅니다.")
                }
                TipRow {
                    heading: qsTr("2. 번호표 받기")
                    iconName: "ticket"
                    text: qsTr("전광판에 번호가 나올 때까지 기다립니다.")
                }
                TipRow {
                    heading: qsTr("3. 창구에서 받기")
                    iconName: "id-card"
                    text: qsTr("신분증을 보여 주고 수수료를 내면 서류를 드립니다.")
                }
                TipRow {
                    visible: page.view.lines.length > 0
                    heading: qsTr("예약 없이 오셨을 때")
                    iconName: "users"
                    text: qsTr("‘번호표 받기’를 누르고 업무를 고릅니다.")
                }
                TipRow {
                    visible: page.view.services.split(",").includes("delivery")
                    heading: qsTr("집에서 받고 싶을 때")
                    iconName: "house"
                    text: qsTr("‘민원택배’를 누르고 서류와 주소를 고릅니다.")
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                implicitHeight: things.implicitHeight + 2 * Theme.pad

                ColumnLayout {
                    id: things

                    anchors.fill: parent
                    anchors.margins: Theme.pad
                    spacing: (page.wide ? 3 : 5) * Theme.mm

                    Label {
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                        font: Theme.headingFont
                        text: qsTr("준비물")
                    }
                    TipRow {
                        heading: qsTr("본인이 오셨을 때")
                        iconName: "circle-user-round"
                        text: qsTr("주민등록증, 운전면허증, 여권, 모바일 신분증 가운데 하나")
                    }
                    TipRow {
                        heading: qsTr("대신 오셨을 때")
                        iconName: "users"
                        text: qsTr("위임장과 오신 분의 신분증")
                    }
                    TipRow {
                        heading: qsTr("도움이 필요할 때")
                        iconName: "bell-ring"
                        text: qsTr("아래의 ‘직원 호출’을 누르면 직원이 이리로 옵니다.")
                    }
                }
            }
            Button {
                Layout.fillWidth: true
                iconName: "check"
                kind: "filled"
                objectName: "gotItButton"
                text: qsTr("알겠습니다")

                onClicked: page.view.back()
            }
        }
    }
}
