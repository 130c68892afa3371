// Central is being asked.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    title: view.sending ? qsTr("신청하고 있습니다") : view.line === "" ? qsTr("예약을 확인하고 있습니다") : qsTr("번호를 받고 있습니다")
    sentence: qsTr("잠시만 기다려 주세요.")
    overlap: 26 * Theme.mm

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 90 * Theme.mm

        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.pad
            spacing: 12 * Theme.mm

            Turning {
                side: 84 * Theme.mm
                Layout.alignment: Qt.AlignHCenter
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("보통 1초 안에 끝납니다.")
                font: Theme.leadFont
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
