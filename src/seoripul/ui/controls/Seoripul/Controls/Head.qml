// The deep-blue head of a page with its two quiet lights.
import QtQuick
import Seoripul.Theme

Image {
    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }

    sourceSize: Qt.size(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
    source: "image://seoripul/head/" + [hex(Theme.headFrom), hex(Theme.headTo), hex(Theme.headGlow)].join("/")
    Accessible.ignored: true
}
