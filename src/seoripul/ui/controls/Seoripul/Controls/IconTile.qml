// An icon on a soft square.
import QtQuick
import Seoripul.Theme

Rectangle {
    id: tile

    required property string icon
    property color tint: Theme.accent
    property real side: Theme.iconTile

    implicitWidth: side
    implicitHeight: side
    radius: side * 0.28
    color: Theme.accentSoft

    Icon {
        anchors.centerIn: parent
        name: tile.icon
        tint: tile.tint
        side: tile.side * 0.5
    }
}
