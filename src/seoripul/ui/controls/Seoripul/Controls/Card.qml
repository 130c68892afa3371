// A white card with a soft shadow; in high contrast a black card with a white border.
import QtQuick
import Seoripul.Theme

Item {
    id: card

    property real corner: Theme.radius
    property color fill: Theme.surface
    property bool raised: true
    default property alias content: inside.data

    Shadow {
        target: inside
        visible: card.raised && !Theme.highContrast
    }

    Rectangle {
        id: inside

        anchors.fill: parent
        radius: card.corner
        color: card.fill
        border.width: Theme.highContrast ? Theme.thick : 0.5 * Theme.mm
        border.color: Theme.line
    }
}
