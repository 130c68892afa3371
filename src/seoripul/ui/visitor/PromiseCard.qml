// When an order comes; apart, where that is sooner for a part of it.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Card {
    id: card

    required property View view

    implicitHeight: column.implicitHeight + 1.6 * Theme.pad

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.pad
            rightMargin: Theme.pad
        }
        spacing: 6 * Theme.mm

        RowLayout {
            spacing: 6 * Theme.mm
            Layout.fillWidth: true

            IconTile {
                icon: "calendar-check"
                side: 28 * Theme.mm
            }

            ColumnLayout {
                spacing: 1 * Theme.mm
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: qsTr("도착 예정")
                    font: Theme.labelFont
                    color: Theme.accentDeep
                }

                Label {
                    Layout.fillWidth: true
                    text: card.view.promise !== "" ? card.view.promise.replace(/; /g, "\n") : qsTr("도착 예정을 확인하고 있습니다.")
                    font: card.view.promise !== "" ? Theme.headingFont : Theme.strongFont
                }
            }
        }

        Choice {
            objectName: "splitBox"
            visible: card.view.splittable
            text: qsTr("먼저 되는 것부터 나누어 받기")
            sentence: qsTr("배송비는 한 번만 냅니다.")
            chosen: card.view.split
            Layout.fillWidth: true
            onClicked: card.view.toggleSplit()
        }
    }
}
