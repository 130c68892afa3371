// A baked soft shadow around `target` by nine patches; nothing in high contrast.
import QtQuick
import Seoripul.Theme

BorderImage {
    id: shadow

    required property Item target
    property string kind: "card"
    readonly property real reach: 15.5 * Theme.mm

    x: target.x - reach
    y: target.y - reach + 2 * Theme.mm
    width: target.width + 2 * reach
    height: target.height + 2 * reach
    visible: !Theme.highContrast
    source: "image://seoripul/shadow/" + kind + "/" + Math.round(51.7 * Theme.mm)
    border {
        left: Math.round(25 * Theme.mm)
        right: Math.round(25 * Theme.mm)
        top: Math.round(25 * Theme.mm)
        bottom: Math.round(25 * Theme.mm)
    }
    Accessible.ignored: true
}
