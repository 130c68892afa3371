// What stands in the way of an order: a refusal with its next step, or a lost connection.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

ColumnLayout {
    id: notices

    required property View view

    visible: view.trouble !== "" || view.missed
    spacing: Theme.gap

    Notice {
        objectName: "orderTrouble"
        visible: notices.view.trouble !== ""
        kind: "warn"
        text: notices.view.trouble
        Layout.fillWidth: true
    }

    Notice {
        visible: notices.view.missed
        kind: "warn"
        iconName: "wifi-off"
        text: qsTr("연결이 잠시 끊겼습니다. 고르신 것은 그대로 있습니다.")
        Layout.fillWidth: true
    }

    Button {
        objectName: "tryAgainButton"
        visible: notices.view.missed
        iconName: "rotate-ccw"
        text: qsTr("다시 시도하기")
        Layout.fillWidth: true
        onClicked: notices.view.again()
    }
}
