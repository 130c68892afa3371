// How far along: numbered steps, the done ones ticked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

RowLayout {
    id: steps

    required property int count
    required property int at
    readonly property real side: 12 * Theme.mm

    spacing: 3 * Theme.mm
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1단계 중 %2단계").arg(count).arg(at + 1)

    Repeater {
        model: steps.count

        Rectangle {
            id: dot

            required property int index
            readonly property bool done: index < steps.at
            readonly property bool now: index === steps.at

            implicitWidth: now ? steps.side * 2 : steps.side
            implicitHeight: steps.side
            radius: height / 2
            color: done || now ? Theme.accent : Theme.sunken

            Icon {
                anchors.centerIn: parent
                visible: dot.done
                name: "check"
                tint: Theme.accentInk
                side: steps.side * 0.6
            }
        }
    }
}
