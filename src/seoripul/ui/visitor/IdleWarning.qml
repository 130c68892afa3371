// Shortly before a quiet session ends: one press keeps it.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Sheet {
    id: sheet

    required property View view

    title: qsTr("계속 이용하시겠습니까?")
    sentence: qsTr("누르지 않으시면 %n초 뒤 처음 화면으로 돌아가고 입력한 내용은 지워집니다.", "", view.secondsLeft)
    onClosed: view.touch()

    Label {
        Layout.fillWidth: true
        text: sheet.view.secondsLeft
        font: Theme.displayFont
        color: Theme.accentDeep
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Button {
        objectName: "stayButton"
        kind: "filled"
        iconName: "hand"
        text: qsTr("계속 이용하기")
        focus: true
        Layout.fillWidth: true
        onClicked: sheet.view.touch()
    }

    Button {
        objectName: "leaveButton"
        iconName: "house"
        text: qsTr("그만하고 처음으로")
        Layout.fillWidth: true
        onClicked: sheet.view.done()
    }
}
