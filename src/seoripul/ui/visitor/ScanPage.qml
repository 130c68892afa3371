// Hold the QR to the camera or scanner, or go on to typing the number.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    readonly property var pane: preview.item
    readonly property bool seesYou: pane !== null && pane.live

    title: qsTr("예약 QR을 비춰 주세요")
    sentence: seesYou ? qsTr("QR을 가운데 네모 안에 맞춰 주세요.") : qsTr("QR을 스캐너에 가까이 대면 바로 접수됩니다.")
    overlap: 26 * Theme.mm

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.minimumHeight: (page.wide ? 110 : 170) * Theme.mm

            HoldDrawing {
                anchors.fill: parent
                anchors.margins: Theme.pad
                visible: !page.seesYou
            }

            Loader {
                id: preview

                anchors.fill: parent
                anchors.margins: 5 * Theme.mm
                active: page.view.camera !== null
                visible: page.seesYou
                source: active ? "CameraPane.qml" : ""
                onLoaded: page.pane.camera = page.view.camera
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: 2

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.minimumHeight: implicitHeight
                implicitHeight: tips.implicitHeight + 2 * Theme.pad

                ColumnLayout {
                    id: tips

                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        margins: Theme.pad
                    }
                    spacing: 7 * Theme.mm

                    TipRow {
                        iconName: "smartphone"
                        text: qsTr("화면을 밝게 하고 QR 전체가 보이게 해 주세요.")
                    }

                    TipRow {
                        iconName: "file-text"
                        text: qsTr("종이에 인쇄한 QR도 됩니다.")
                    }
                }
            }

            Button {
                objectName: "typeButton"
                iconName: "keyboard"
                text: qsTr("QR이 없어요 · 예약번호 입력")
                Layout.fillWidth: true
                onClicked: page.view.typeNumber()
            }
        }
    }
}
