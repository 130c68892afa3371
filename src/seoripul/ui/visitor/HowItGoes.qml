// Three steps from the QR to the paper.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: card

    readonly property bool upright: Theme.textScale > 1.4

    implicitHeight: grid.implicitHeight + 2 * Theme.pad

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.pad
        columns: card.upright ? 1 : 5
        columnSpacing: 3 * Theme.mm
        rowSpacing: 7 * Theme.mm

        WayStep {
            upright: card.upright
            iconName: "scan-qr-code"
            text: qsTr("QR 비추기")
        }

        Icon {
            visible: !card.upright
            name: "chevron-right"
            tint: Theme.edge
            side: 10 * Theme.mm
        }

        WayStep {
            upright: card.upright
            iconName: "ticket"
            text: qsTr("번호표 받기")
        }

        Icon {
            visible: !card.upright
            name: "chevron-right"
            tint: Theme.edge
            side: 10 * Theme.mm
        }

        WayStep {
            upright: card.upright
            iconName: "id-card"
            text: qsTr("창구에서 받기")
        }
    }
}
