// Nothing can be done here now: the kiosk is starting, or the office takes nothing.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: card

    required property bool heard

    implicitHeight: column.implicitHeight + 3 * Theme.pad

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: 1.5 * Theme.pad
        }
        spacing: 7 * Theme.mm

        Turning {
            visible: !card.heard
            side: 70 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }

        IconTile {
            visible: card.heard
            icon: "door-open"
            side: 62 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            text: card.heard ? qsTr("지금은 여기에서 접수를 받지 않습니다") : qsTr("키오스크를 준비하고 있습니다")
            font: Theme.headingFont
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("바로 도움이 필요하시면 창구 직원에게 말씀해 주세요.")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
