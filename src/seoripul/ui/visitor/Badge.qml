// A round sign of how it went; shape and colour say the same.
import QtQuick
import Seoripul.Controls
import Seoripul.Theme

Rectangle {
    id: badge

    required property string icon
    required property string tone
    property real side: 40 * Theme.mm
    readonly property color mark: tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : tone === "bad" ? Theme.bad : Theme.accentDeep

    implicitWidth: side
    implicitHeight: side
    radius: side / 2
    color: Theme.surface
    border.width: Theme.highContrast ? Theme.thick : 0
    border.color: mark

    Icon {
        anchors.centerIn: parent
        name: badge.icon
        tint: badge.mark
        side: badge.side * 0.56
    }
}
