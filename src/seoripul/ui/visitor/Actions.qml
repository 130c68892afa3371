// The end of an outcome: try again, print again, done, and how long the page stays.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

ColumnLayout {
    id: actions

    required property View view
    property bool oneColumn: width < 260 * Theme.mm * Theme.textScale

    spacing: 4 * Theme.mm

    GridLayout {
        columns: actions.oneColumn ? 1 : 2
        columnSpacing: 6 * Theme.mm
        rowSpacing: 6 * Theme.mm
        uniformCellWidths: true
        Layout.fillWidth: true

        Button {
            objectName: "printButton"
            visible: actions.view.canPrint
            iconName: "printer"
            text: actions.view.page === "ordered" ? qsTr("접수증 다시 출력") : actions.view.printedOnce || actions.view.page === "told" ? qsTr("번호표 재발행") : qsTr("번호표 출력")
            Layout.fillWidth: true
            onClicked: actions.view.printSlip()
        }

        Button {
            objectName: "tryAgainButton"
            visible: actions.view.mayTryAgain
            iconName: ({
                    scan: "scan-qr-code",
                    type: "keyboard",
                    choose: "ticket",
                    ask: "rotate-ccw",
                    again: "plus",
                    mend: "arrow-left"
                })[actions.view.retry]
            text: ({
                    scan: qsTr("QR 다시 비추기"),
                    type: qsTr("번호 다시 입력"),
                    choose: qsTr("다른 업무 고르기"),
                    ask: qsTr("다시 시도하기"),
                    again: qsTr("한 번 더 신청"),
                    mend: qsTr("고치러 가기")
                })[actions.view.retry]
            Layout.fillWidth: true
            onClicked: actions.view.again()
        }

        Button {
            objectName: "doneButton"
            kind: "filled"
            iconName: "check"
            text: qsTr("확인")
            Layout.fillWidth: true
            Layout.columnSpan: actions.oneColumn || actions.view.canPrint || actions.view.mayTryAgain ? 1 : 2
            onClicked: actions.view.done()
        }
    }

    Label {
        Layout.fillWidth: true
        visible: actions.view.secondsLeft > 0
        text: qsTr("%n초 뒤 처음 화면으로 돌아갑니다.", "", actions.view.secondsLeft)
        font: Theme.captionFont
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
