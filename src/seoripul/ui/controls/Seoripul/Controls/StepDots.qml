// On the head, how far along: the done steps ticked, the one now longer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

RowLayout {
    id: steps

    required property int count
    required property int at
    readonly property real side: 7.5 * Theme.mm

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
            color: done || now ? Theme.headPlateInk : Theme.headPlate
            border.width: Theme.highContrast ? Theme.thick : 0
            border.color: Theme.headPlateInk

            Icon {
                anchors.centerIn: parent
                visible: dot.done
                name: "check"
                tint: Theme.headFrom
                side: steps.side * 0.6
            }
        }
    }
}
