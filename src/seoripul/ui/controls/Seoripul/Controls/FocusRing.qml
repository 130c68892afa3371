// Where the keys are: a ring outside `target`, set off by a gap, thicker than 0.8 mm.
import QtQuick
import Seoripul.Theme

Rectangle {
    id: ring

    required property Item target
    property real corner: Theme.radiusSmall
    readonly property real out: Theme.ring + Theme.ringGap

    anchors.fill: target
    anchors.margins: -out
    visible: target.activeFocus
    radius: corner + out
    color: "transparent"
    border.width: out
    border.color: Theme.focusGap
    z: 10

    Rectangle {
        anchors.fill: parent
        radius: ring.radius
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.focus
    }
}
