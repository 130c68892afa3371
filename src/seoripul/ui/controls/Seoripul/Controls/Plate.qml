// A soft-cornered ground with a gradient, painted smoothly at its own size.
import QtQuick
import Seoripul.Theme

Image {
    id: plate

    property color from: Theme.heroFrom
    property color to: Theme.heroTo
    property real corner: Theme.radius
    property real lineWidth: 0
    property color lineColor: Theme.line

    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }

    sourceSize: Qt.size(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
    source: "image://seoripul/plate/" + [corner.toFixed(1), hex(from), hex(to), lineWidth.toFixed(1), hex(lineColor)].join("/")
    Accessible.ignored: true
}
