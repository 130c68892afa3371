// What is wrong now, the voice's controls, and the settings of this visit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

ColumnLayout {
    id: foot

    required property View view

    readonly property bool starting: ["enrol", "trouble"].includes(view.page)
    // The lines tell it themselves: without central they give no number.
    readonly property bool toldAbove: view.page === "choose"
    readonly property bool sideways: bar.crowded || bar.inRows || width > 560 * Theme.mm

    spacing: 0

    Repeater {
        model: foot.view.bell !== "" && !foot.starting ? 1 : 0

        Banner {
            objectName: "bell"
            Layout.fillWidth: true
            good: foot.view.bell !== "failed"
            iconName: foot.view.bell === "failed" ? "triangle-alert" : foot.view.bell === "asking" ? "hourglass" : "bell-ring"
            text: foot.view.bellWords
        }
    }

    Repeater {
        model: !foot.view.online && !foot.starting && !foot.toldAbove ? 1 : 0

        Banner {
            objectName: "offline"
            Layout.fillWidth: true
            iconName: "wifi-off"
            text: qsTr("연결이 잠시 끊겼습니다. QR 접수는 계속됩니다.")
        }
    }

    Repeater {
        model: foot.view.printerTrouble !== "" && !foot.starting && foot.view.slip !== "failed" ? 1 : 0

        Banner {
            Layout.fillWidth: true
            iconName: "printer"
            text: foot.view.printerTrouble + " " + qsTr("번호는 화면에 크게 보여 드립니다.")
        }
    }

    Repeater {
        model: foot.view.canSpeak && foot.view.voice ? 1 : 0

        VoiceBar {
            view: foot.view
            Layout.fillWidth: true
        }
    }

    BottomBar {
        id: bar

        Layout.fillWidth: true
        count: 3 + (foot.view.canSpeak ? 1 : 0) + (foot.view.canLower ? 1 : 0) + (foot.starting ? 0 : 1)

        BarTile {
            objectName: "textSizeButton"
            iconName: "a-large-small"
            sideways: foot.sideways
            text: foot.view.textScale > 1 ? qsTr("큰 글씨 %1%").arg(Math.round(foot.view.textScale * 100)) : qsTr("큰 글씨")
            lit: foot.view.textScale > 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: foot.view.growText()
        }

        BarTile {
            objectName: "contrastButton"
            iconName: "contrast"
            sideways: foot.sideways
            text: qsTr("고대비")
            lit: foot.view.highContrast
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: foot.view.toggleContrast()
        }

        BarTile {
            objectName: "voiceButton"
            visible: foot.view.canSpeak
            iconName: "volume-2"
            sideways: foot.sideways
            text: qsTr("음성안내")
            lit: foot.view.voice
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: foot.view.toggleVoice()
        }

        BarTile {
            objectName: "lowButton"
            visible: foot.view.canLower
            iconName: "accessibility"
            sideways: foot.sideways
            text: qsTr("낮은 화면")
            lit: foot.view.lowPosition
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: foot.view.toggleLow()
        }

        BarTile {
            objectName: "helpButton"
            iconName: "circle-question-mark"
            sideways: foot.sideways
            text: qsTr("도움말")
            lit: foot.view.page === "help"
            Layout.columnSpan: foot.starting && bar.odd ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: foot.view.help()
        }

        BarTile {
            objectName: "bellButton"
            visible: !foot.starting
            iconName: "bell-ring"
            sideways: foot.sideways
            text: qsTr("직원 호출")
            lit: !["", "failed"].includes(foot.view.bell)
            Accessible.checkable: false
            Layout.columnSpan: bar.odd ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: foot.view.ring()
        }
    }
}
