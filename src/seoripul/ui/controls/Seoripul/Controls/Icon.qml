// One of resources/icons in one colour, sharp at any size.
import QtQuick
import Seoripul.Theme

Image {
    id: icon

    required property string name
    property color tint: Theme.ink
    property real side: Theme.iconSmall

    sourceSize: Qt.size(Math.round(side), Math.round(side))
    source: name === "" ? "" : "image://seoripul/icon/" + name + "/" + tint.toString().slice(-6)
    Accessible.ignored: true
}
