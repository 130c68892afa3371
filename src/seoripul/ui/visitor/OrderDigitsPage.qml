// A number to type for an order: the postcode, or the phone of whoever receives it.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

OrderPage {
    id: page

    readonly property bool phone: view.orderAt === "phone"
    readonly property string asked: phone ? qsTr("010 다음의 8자리") : qsTr("우편번호 5자리")

    overlap: 12 * Theme.mm
    title: phone ? qsTr("휴대전화 번호를 눌러 주세요") : qsTr("우편번호를 눌러 주세요")
    sentence: wide || large ? "" : phone ? qsTr("배송 소식을 이 번호로 알려 드립니다.") : qsTr("서초구의 우편번호는 06500부터 06806까지입니다.")

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
                    text: page.asked
                    font: Theme.strongFont
                }

                DigitBoxes {
                    objectName: "numberField"
                    text: page.asked
                    value: page.view.typed
                    length: page.view.digitsWanted
                    groupAfter: page.phone ? 4 : 0
                    current: true
                    Layout.fillWidth: true
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.mm
                    text: page.phone ? qsTr("배송을 알리는 데에만 쓰고, 끝난 뒤 30일에 지웁니다.") : qsTr("서초구 밖으로는 배송하지 않습니다.")
                    color: Theme.inkSoft
                }
            }
        }

        KeyPad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 5
            Layout.minimumHeight: implicitHeight
            onPressed: digit => page.view.digit(digit)
            onErased: page.view.erase()
            onCleared: page.view.clear()
        }
    }

    dock: OrderDock {
        view: page.view
    }
}
