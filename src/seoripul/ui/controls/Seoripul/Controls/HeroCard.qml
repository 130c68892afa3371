// The one card that leads: blue with a blue shadow, yellow in high contrast.
import QtQuick
import Seoripul.Theme

Item {
    id: card

    property real corner: Theme.radius
    default property alias content: inside.data

    Shadow {
        kind: "hero"
        target: inside
    }

    Plate {
        id: inside

        anchors.fill: parent
        corner: card.corner
        lineWidth: Theme.highContrast ? Theme.thick : 0
    }
}
