// Above the low position: the time and that the screen was lowered, nothing to press.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Item {
    id: brand

    required property View view

    ColumnLayout {
        visible: brand.height > implicitHeight + 8 * Theme.mm
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 3 * Theme.mm

        Label {
            Layout.fillWidth: true
            text: brand.view.clock
            font: Theme.displayFont
            color: Theme.headInk
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            text: brand.view.day
            font: Theme.leadFont
            color: Theme.headSoftInk
            horizontalAlignment: Text.AlignHCenter
        }

        RowLayout {
            visible: brand.height > 120 * Theme.mm * Theme.textScale
            spacing: 4 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 14 * Theme.mm

            Icon {
                name: "arrow-down"
                tint: Theme.headSoftInk
                side: Theme.bodyFont.pixelSize * 1.1
            }

            Label {
                text: qsTr("화면을 아래로 내렸습니다")
                color: Theme.headSoftInk
            }
        }
    }
}
