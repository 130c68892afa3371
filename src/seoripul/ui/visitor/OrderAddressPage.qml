// Where to: a few letters of the road or the building, and one of those found.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

OrderPage {
    id: page

    readonly property int most: view.trouble !== "" || view.missed || large ? 2 : wide ? 3 : 4
    readonly property var told: ({
            typing: qsTr("길 이름과 번호, 건물 이름이나 우편번호를 눌러 주세요."),
            asking: qsTr("주소를 찾고 있습니다."),
            none: qsTr("찾은 주소가 없습니다. 글자를 다시 확인해 주세요."),
            found: ""
        })

    title: qsTr("어디로 보내 드릴까요?")
    sentence: wide || large ? "" : qsTr("주소를 찾아 눌러 주세요.")

    GridLayout {
        columns: page.twoColumns ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: 5 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop

            TextField {
                objectName: "textField"
                text: qsTr("주소 찾기")
                hint: qsTr("예: 서초대로 123, ㅅㅊㄷㄹ")
                value: page.view.typed
                current: true
                Layout.fillWidth: true
            }

            Label {
                visible: text !== "" && !page.view.missed
                text: page.told[page.view.seeking] ?? ""
                color: Theme.inkSoft
                Layout.fillWidth: true
            }

            Repeater {
                model: Math.min(page.most, page.view.addresses.length)

                Choice {
                    required property int index
                    readonly property var address: page.view.addresses[index] ?? ({})

                    objectName: "address-" + index
                    oneOf: true
                    padding: 5 * Theme.mm
                    text: address.name ?? ""
                    sentence: address.beside ?? ""
                    chosen: address.chosen ?? false
                    Layout.fillWidth: true
                    onClicked: page.view.chooseAddress(address.id)
                }
            }

            Label {
                visible: page.view.addresses.length > page.most
                text: qsTr("더 있습니다. 번호까지 누르면 바로 찾습니다.")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
                implicitHeight: 0
                implicitWidth: 0
            }
        }

        ColumnLayout {
            spacing: 5 * Theme.mm
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom

            Button {
                objectName: "guideButton"
                iconName: "list-checks"
                text: qsTr("찾는 주소가 없어요")
                implicitHeight: Math.max(24 * Theme.mm, implicitContentHeight + 6 * Theme.mm)
                Layout.fillWidth: true
                onClicked: page.view.guide()
            }

            OrderKeys {
                view: page.view
                Layout.fillWidth: true
            }
        }
    }

    dock: Loader {
        active: page.view.mayGoOn
        height: active ? implicitHeight : 0
        sourceComponent: OrderDock {
            view: page.view
        }
    }
}
