// The voice's own controls: pause, again, softer, louder.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Rectangle {
    id: bar

    required property View view
    readonly property int loudest: 5

    implicitHeight: grid.implicitHeight + 9 * Theme.mm
    color: Theme.sunken
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("음성안내")

    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        columns: Theme.textScale > 1.4 && bar.width < 520 * Theme.mm ? 2 : 4
        columnSpacing: 5 * Theme.mm
        rowSpacing: 4 * Theme.mm
        uniformCellWidths: true

        BarTile {
            objectName: "pauseButton"
            sideways: true
            iconName: "pause"
            text: qsTr("멈춤")
            Layout.fillWidth: true
            onClicked: bar.view.pauseSpeech()
        }

        BarTile {
            objectName: "replayButton"
            sideways: true
            iconName: "rotate-ccw"
            text: qsTr("다시 듣기")
            Layout.fillWidth: true
            onClicked: bar.view.replaySpeech()
        }

        BarTile {
            objectName: "softerButton"
            sideways: true
            iconName: "volume-1"
            text: qsTr("작게")
            says: text + ", " + qsTr("소리 크기 %1").arg(bar.view.volume)
            Layout.fillWidth: true
            onClicked: bar.view.setVolume(Math.max(1, bar.view.volume - 1))
        }

        BarTile {
            objectName: "louderButton"
            sideways: true
            iconName: "volume-2"
            text: qsTr("크게 %1/%2").arg(bar.view.volume).arg(bar.loudest)
            Layout.fillWidth: true
            onClicked: bar.view.setVolume(Math.min(bar.loudest, bar.view.volume + 1))
        }
    }
}
