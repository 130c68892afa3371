// The typed way in: eight digits, then four.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    title: qsTr("예약번호를 입력해 주세요")
    sentence: wide ? "" : qsTr("예약 화면이나 문자에 있는 번호입니다.")
    overlap: 14 * Theme.mm

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: 6
            Layout.minimumHeight: implicitHeight
            implicitHeight: fields.implicitHeight + 2 * Theme.pad

            ColumnLayout {
                id: fields

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.pad
                }
                spacing: 3.5 * Theme.mm

                Label {
                    Layout.fillWidth: true
                    text: qsTr("예약번호 8자리")
                    font: Theme.strongFont
                }

                DigitBoxes {
                    objectName: "numberField"
                    text: qsTr("예약번호 8자리")
                    value: page.view.number
                    length: 8
                    groupAfter: 4
                    current: page.view.field === "number"
                    Layout.fillWidth: true
                    onClicked: page.view.chooseField("number")
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.mm
                    text: qsTr("휴대폰 번호 뒤 4자리")
                    font: Theme.strongFont
                }

                DigitBoxes {
                    objectName: "checkField"
                    text: qsTr("휴대폰 번호 뒤 4자리")
                    value: page.view.check
                    length: 4
                    hidden: true
                    current: page.view.field === "check"
                    Layout.fillWidth: true
                    onClicked: page.view.chooseField("check")
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 5

            KeyPad {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onPressed: digit => page.view.digit(digit)
                onErased: page.view.erase()
                onCleared: page.view.clear()
            }

            Button {
                objectName: "confirmButton"
                kind: "filled"
                iconName: "check"
                text: page.view.complete ? qsTr("확인") : qsTr("번호를 모두 눌러 주세요")
                enabled: page.view.complete
                Layout.fillWidth: true
                onClicked: page.view.confirm()
            }
        }
    }
}
