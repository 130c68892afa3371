// What can be done here now, how it goes, and how many are waiting.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    readonly property bool picksUp: view.services.split(",").includes("pickup")
    readonly property bool givesNumbers: view.services.split(",").includes("queue")
    readonly property bool brings: view.services.split(",").includes("delivery")
    readonly property bool both: [picksUp, givesNumbers, brings].filter(offered => offered).length > 1
    readonly property bool works: picksUp || givesNumbers || brings
    readonly property bool inRow: wide && !large
    // All four do not fit in one row of a portrait screen's lower half.
    readonly property bool inPairs: inRow && both && width < 500 * Theme.mm
    // Shares of the row's width on a wide screen.
    readonly property real lead: (brings ? 140 : both ? 190 : 150) * Theme.mm
    readonly property real side: (brings ? 110 : both ? 130 : 100) * Theme.mm

    title: wide || short ? qsTr("안녕하세요, 무엇을 도와드릴까요?") : qsTr("안녕하세요,\n무엇을 도와드릴까요?")
    sentence: givesNumbers ? qsTr("원하시는 것을 눌러 주세요.") : qsTr("예약하신 서류를 여기에서 접수하고 받아 가세요.")
    titleFont: wide || short ? Theme.titleFont : Theme.displayFont
    overlap: (wide ? 26 : 30) * Theme.mm

    Repeater {
        model: page.works ? 0 : 1

        NotNow {
            heard: page.view.heard
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
        }
    }

    Repeater {
        model: page.works ? 1 : 0

        GridLayout {
            columns: page.large ? 1 : page.inRow && !page.inPairs ? 3 + (page.givesNumbers && page.brings ? 2 : 1) : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: !page.wide || page.inPairs
            Layout.fillWidth: true
            Layout.fillHeight: true

            HeroTile {
                objectName: "scanTile"
                visible: page.picksUp
                upright: page.inRow
                iconName: "scan-qr-code"
                text: qsTr("예약 QR 확인")
                sentence: qsTr("휴대폰이나 종이의 예약 QR을 비추면 번호표를 드립니다.")
                fact: !page.view.online ? "" : page.view.waiting === 0 ? qsTr("기다리는 분이 없습니다") : qsTr("지금 %n명 대기", "", page.view.waiting)
                Layout.columnSpan: page.large || page.wide ? 1 : 2
                Layout.preferredWidth: page.wide ? page.lead : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 78 * Theme.mm)
                Layout.preferredHeight: 84 * Theme.mm
                onClicked: page.view.choose("pickup")
            }

            Tile {
                objectName: "numberTile"
                visible: page.givesNumbers
                flat: !page.inRow
                iconName: "ticket"
                text: qsTr("번호표 받기")
                sentence: qsTr("예약 없이 오셨으면 업무를 고르고 순서를 기다리세요.")
                Layout.columnSpan: page.large || page.wide ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 64 * Theme.mm)
                Layout.preferredHeight: 72 * Theme.mm
                Layout.preferredWidth: page.wide ? page.lead : 1
                onClicked: page.view.choose("queue")
            }

            Tile {
                objectName: "deliveryTile"
                visible: page.brings
                enabled: page.view.online
                flat: !page.inRow
                iconName: page.view.online ? "house" : "wifi-off"
                text: qsTr("민원택배")
                sentence: page.view.online ? qsTr("서류를 집으로 보내 드립니다.") : qsTr("연결이 끊겨 지금은 신청을 받지 못합니다.")
                Layout.columnSpan: page.large || page.wide ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 64 * Theme.mm)
                Layout.preferredHeight: 72 * Theme.mm
                Layout.preferredWidth: page.wide ? page.lead : 1
                onClicked: page.view.choose("delivery")
            }

            Tile {
                objectName: "typeTile"
                visible: page.picksUp
                flat: page.large || page.inPairs
                iconName: "keyboard"
                text: qsTr("예약번호 입력")
                sentence: qsTr("QR이 없으면 번호로 접수하세요.")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: 100 * Theme.mm
                Layout.preferredWidth: page.wide ? page.side : 1
                onClicked: page.view.typeNumber()
            }

            Tile {
                objectName: "helpTile"
                flat: page.large || page.inPairs
                iconName: "list-checks"
                text: qsTr("이용 방법")
                sentence: qsTr("순서와 준비물을 알려 드립니다.")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: 100 * Theme.mm
                Layout.columnSpan: page.large || page.wide || page.picksUp ? 1 : 2
                Layout.preferredWidth: page.wide ? page.side : 1
                onClicked: page.view.help()
            }
        }
    }

    Repeater {
        model: page.picksUp ? 1 : 0

        HowItGoes {
            visible: !page.givesNumbers && (!page.wide || page.large)
            Layout.fillWidth: true
            Layout.fillHeight: !page.large
            Layout.minimumHeight: implicitHeight
        }
    }

    Repeater {
        model: page.view.heard && page.view.online && !page.givesNumbers ? 1 : 0

        LiveStrip {
            visible: page.view.printerTrouble === "" && !(page.wide && page.view.canSpeak && page.view.voice)
            view: page.view
            Layout.fillWidth: true
        }
    }
}
