// What can be done here now, how it goes, and how many are waiting.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    readonly property bool picksUp: view.services.split(",").includes("pickup")

    title: wide || short ? qsTr("안녕하세요, 무엇을 도와드릴까요?") : qsTr("안녕하세요,\n무엇을 도와드릴까요?")
    sentence: qsTr("예약하신 서류를 여기에서 접수하고 받아 가세요.")
    titleFont: wide || short ? Theme.titleFont : Theme.displayFont
    overlap: (wide ? 26 : 30) * Theme.mm

    Repeater {
        model: page.picksUp ? 0 : 1

        NotNow {
            heard: page.view.heard
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
        }
    }

    Repeater {
        model: page.picksUp ? 1 : 0

        GridLayout {
            columns: page.large ? 1 : page.wide ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: !page.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            HeroTile {
                objectName: "scanTile"
                upright: page.wide && !page.large
                iconName: "scan-qr-code"
                text: qsTr("예약 QR 확인")
                sentence: qsTr("휴대폰이나 종이의 예약 QR을 비추면 번호표를 드립니다.")
                fact: !page.view.online ? "" : page.view.waiting === 0 ? qsTr("기다리는 분이 없습니다") : qsTr("지금 %n명 대기", "", page.view.waiting)
                Layout.columnSpan: page.large || page.wide ? 1 : 2
                Layout.preferredWidth: page.wide ? 150 * Theme.mm : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 78 * Theme.mm)
                Layout.preferredHeight: 84 * Theme.mm
                onClicked: page.view.choose("pickup")
            }

            Tile {
                objectName: "typeTile"
                flat: page.large
                iconName: "keyboard"
                text: qsTr("예약번호 입력")
                sentence: qsTr("QR이 없으면 번호로 접수하세요.")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: 100 * Theme.mm
                Layout.preferredWidth: page.wide ? 100 * Theme.mm : 1
                onClicked: page.view.typeNumber()
            }

            Tile {
                objectName: "helpTile"
                flat: page.large
                iconName: "list-checks"
                text: qsTr("이용 방법")
                sentence: qsTr("순서와 준비물을 알려 드립니다.")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredHeight: 100 * Theme.mm
                Layout.preferredWidth: page.wide ? 100 * Theme.mm : 1
                onClicked: page.view.help()
            }
        }
    }

    Repeater {
        model: page.picksUp ? 1 : 0

        HowItGoes {
            visible: !page.wide || page.large
            Layout.fillWidth: true
            Layout.fillHeight: !page.large
            Layout.minimumHeight: implicitHeight
        }
    }

    Repeater {
        model: page.view.heard && page.view.online ? 1 : 0

        LiveStrip {
            visible: page.view.printerTrouble === "" && !(page.wide && page.view.canSpeak && page.view.voice)
            view: page.view
            Layout.fillWidth: true
        }
    }
}
