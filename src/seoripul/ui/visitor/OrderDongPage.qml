// An address piece by piece: first the dong.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

OrderPage {
    id: page

    title: qsTr("어느 동으로 보내 드릴까요?")
    sentence: wide || large ? "" : qsTr("받으실 곳의 동을 눌러 주세요.")

    GridLayout {
        columns: page.width > 500 * Theme.mm ? (page.large ? 3 : 6) : !page.large ? 3 : page.view.language === "ko" ? 2 : 1
        columnSpacing: 5 * Theme.mm
        rowSpacing: 5 * Theme.mm
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.view.dongs.length

            Choice {
                required property int index
                readonly property var dong: page.view.dongs[index] ?? ({})

                objectName: "dong-" + (dong.code ?? "")
                oneOf: true
                plain: true
                text: dong.name ?? ""
                chosen: dong.chosen ?? false
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max((page.wide ? 34 : 44) * Theme.mm, implicitHeight)
                onClicked: page.view.chooseDong(dong.code)
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
