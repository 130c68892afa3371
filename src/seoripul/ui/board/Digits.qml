// A number to be read from afar: bold, digits of one width.
import QtQuick
import Seoripul.Theme

Text {
    required property real em

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(em))
    font.weight: Font.Bold
    font.features: ({
            tnum: 1
        })
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
