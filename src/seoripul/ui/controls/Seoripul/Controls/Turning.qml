// Work under way: a ring that turns calmly.
pragma ComponentBehavior: Bound

import QtQuick
import Seoripul.Theme

Item {
    id: turning

    property real side: 40 * Theme.mm
    property color tint: Theme.accent
    property bool running: true

    implicitWidth: side
    implicitHeight: side
    Accessible.ignored: true

    Repeater {
        model: 8

        Rectangle {
            required property int index

            width: turning.side * 0.16
            height: width
            radius: width / 2
            color: turning.tint
            opacity: 0.2 + 0.1 * index
            x: turning.side / 2 - width / 2 + Math.cos(index * Math.PI / 4) * turning.side * 0.4
            y: turning.side / 2 - height / 2 + Math.sin(index * Math.PI / 4) * turning.side * 0.4
        }
    }

    RotationAnimation on rotation {
        running: turning.running && turning.visible
        loops: Animation.Infinite
        from: 0
        to: 360
        duration: Theme.turnTime * 2
    }
}
