// Below the questions of an order: what it comes to so far, and on.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Rectangle {
    id: dock

    required property View view
    property string words
    property string beside
    property string go: qsTr("다음")
    property bool ready: view.mayGoOn
    readonly property bool stacked: width < 300 * Theme.mm * Theme.textScale

    implicitHeight: grid.implicitHeight + 9 * Theme.mm
    height: implicitHeight
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.thick : 0.5 * Theme.mm
        color: Theme.line
    }

    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        columns: dock.stacked ? 1 : 2
        columnSpacing: 6 * Theme.mm
        rowSpacing: 4 * Theme.mm

        ColumnLayout {
            visible: dock.words !== ""
            Layout.fillHeight: false
            spacing: 1 * Theme.mm
            Layout.fillWidth: true
            Layout.preferredWidth: 5

            Label {
                Layout.fillWidth: true
                text: dock.words
                font: Theme.strongFont
            }

            Label {
                Layout.fillWidth: true
                // Large letters leave the room to what is chosen from.
                visible: text !== "" && Theme.textScale < 1.4
                text: dock.beside
                color: Theme.inkSoft
            }
        }

        Button {
            objectName: "confirmButton"
            kind: "filled"
            iconName: "arrow-right"
            text: dock.go
            enabled: dock.ready
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            onClicked: dock.view.confirm()
        }
    }
}
