// The phone that is told of the number: eight digits after 010.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    title: qsTr("휴대전화 번호를 눌러 주세요")
    sentence: wide ? "" : qsTr("차례가 가까워지면 이 번호로 알려 드립니다.")
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
                    text: page.view.line
                    font: Theme.labelFont
                    color: Theme.accentDeep
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("010 다음의 8자리")
                    font: Theme.strongFont
                }

                DigitBoxes {
                    objectName: "numberField"
                    text: qsTr("010 다음의 8자리")
                    value: page.view.number
                    length: 8
                    groupAfter: 4
                    current: true
                    Layout.fillWidth: true
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.mm
                    text: qsTr("차례를 알리는 데에만 쓰고, 볼일이 끝나면 지웁니다.")
                    color: Theme.inkSoft
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
                text: page.view.complete ? qsTr("번호 받기") : qsTr("번호를 모두 눌러 주세요")
                enabled: page.view.complete
                Layout.fillWidth: true
                onClicked: page.view.confirm()
            }
        }
    }
}
