// The lines: what each is for, who waits, how long; one touch gives a number.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    // Names in other languages are longer: a size smaller they stay on one line.
    readonly property font nameFont: view.language === "ko" ? Theme.headingFont : Theme.strongFont

    title: view.byPhone ? qsTr("휴대전화로 받을 업무를 골라 주세요") : qsTr("어떤 업무로 오셨나요?")
    sentence: wide || !view.online ? "" : view.byPhone ? qsTr("다음 화면에서 휴대전화 번호를 누릅니다.") : qsTr("업무를 누르면 번호표가 바로 나옵니다.")
    titleFont: short && large ? Theme.headingFont : Theme.titleFont
    overlap: (wide ? 20 : 24) * Theme.mm

    Repeater {
        model: page.view.online ? 0 : 1

        Notice {
            kind: "warn"
            iconName: "wifi-off"
            text: qsTr("연결이 끊겨 지금은 번호표를 드릴 수 없습니다. 창구 직원에게 말씀해 주세요.")
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: (page.width > 500 * Theme.mm ? 3 : 2) - (page.large ? 1 : 0)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: !page.large
        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            // Tiles stay when only their words change, so that the keys stay where they are.
            model: page.view.lines.length

            LineTile {
                required property int index
                readonly property var line: page.view.lines[index] ?? ({})

                nameFont: page.nameFont
                objectName: "line-" + (line.line ?? "")
                iconName: line.icon ?? "ticket"
                text: line.name ?? ""
                sentence: line.sentence ?? ""
                waiting: line.waiting ?? ""
                wait: line.wait ?? ""
                accepting: line.accepting !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredWidth: 1
                onClicked: page.view.takeNumber(line.line)
            }
        }

        LineTile {
            nameFont: page.nameFont
            objectName: "paperButton"
            visible: page.view.mayPhone
            iconName: page.view.byPhone ? "printer" : "smartphone"
            text: page.view.byPhone ? qsTr("종이 번호표로") : qsTr("종이 없이 휴대전화로")
            sentence: page.view.byPhone ? qsTr("번호를 종이에 인쇄합니다.") : qsTr("번호와 차례를 휴대전화로 알려 드립니다.")
            fill: Theme.accentSoft
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.preferredWidth: 1
            onClicked: page.view.togglePaper()
        }
    }
}
