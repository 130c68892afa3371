// What an order costs: both fees apart, and together.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Card {
    id: card

    required property View view
    readonly property bool listed: Theme.textScale > 1.4

    visible: view.bill.length > 0
    implicitHeight: grid.implicitHeight + 1.3 * Theme.pad

    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.pad
            rightMargin: Theme.pad
        }
        columns: card.listed ? 1 : 3
        columnSpacing: 5 * Theme.mm
        rowSpacing: 4 * Theme.mm
        uniformCellWidths: true

        Repeater {
            model: card.view.bill.length

            ColumnLayout {
                id: line

                required property int index
                readonly property var fee: card.view.bill[index] ?? ({})
                readonly property bool sum: index === card.view.bill.length - 1

                spacing: 0.5 * Theme.mm
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: line.fee.label ?? ""
                    font: Theme.captionFont
                    color: Theme.inkSoft
                }

                Label {
                    Layout.fillWidth: true
                    text: line.fee.value ?? ""
                    font: line.sum ? Theme.headingFont : Theme.strongFont
                    color: line.sum ? Theme.accentDeep : Theme.ink
                }
            }
        }
    }
}
