// One line to write: a road and number, a flat, or a name.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

OrderPage {
    id: page

    readonly property string at: view.orderAt

    overlap: 12 * Theme.mm
    title: ({
            road: qsTr("길 이름과 번호를 적어 주세요"),
            detail: qsTr("동과 호수를 적어 주세요"),
            name: qsTr("받는 분의 성함을 적어 주세요")
        })[at] ?? ""
    sentence: wide || large ? "" : ({
            road: qsTr("도로명 주소의 길 이름과 건물 번호입니다."),
            detail: qsTr("단독주택처럼 없으면 그대로 다음을 눌러 주세요."),
            name: qsTr("배송원이 문 앞에서 이 성함을 확인합니다.")
        })[at] ?? ""

    GridLayout {
        columns: page.twoColumns ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            implicitHeight: field.implicitHeight + 2 * Theme.pad
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight

            TextField {
                id: field

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.pad
                }
                objectName: "textField"
                textFont: Theme.titleFont
                text: page.title
                hint: ({
                        road: qsTr("예: 서초대로 123"),
                        detail: qsTr("예: 101동 1203호"),
                        name: qsTr("예: 홍길동")
                    })[page.at] ?? ""
                value: page.view.typed
                current: true
            }
        }

        OrderKeys {
            view: page.view
            digits: page.at !== "name"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.preferredHeight: (page.wide ? 170 : page.at === "name" ? 186 : 240) * Theme.mm
        }
    }

    dock: OrderDock {
        view: page.view
        go: page.at === "detail" && page.view.typed === "" ? qsTr("동·호 없이 다음") : qsTr("다음")
    }
}
