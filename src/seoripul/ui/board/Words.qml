// One statement in two languages: Korean first, the second line smaller under it.
import QtQuick
import Seoripul.Theme

Grid {
    id: words

    required property string ko
    property string other: ""
    property real em: 26
    property real share: 0.72
    property color ink: Theme.ink
    property color softInk: Theme.inkSoft
    property int weight: Font.Bold
    property int alignment: Text.AlignLeft
    property bool wraps: true
    property bool inline: false

    columns: inline ? 2 : 1
    verticalItemAlignment: Grid.AlignVCenter
    spacing: inline ? em * 0.5 : em * 0.12
    Accessible.role: Accessible.StaticText
    Accessible.name: ko + (other ? " / " + other : "")

    Text {
        width: words.wraps && !words.inline ? words.width : implicitWidth
        text: words.ko
        color: words.ink
        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(words.em))
        font.weight: words.weight
        wrapMode: words.wraps ? Text.WordWrap : Text.NoWrap
        horizontalAlignment: words.alignment
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    Text {
        width: words.wraps && !words.inline ? words.width : implicitWidth
        visible: text !== ""
        text: words.other
        color: words.softInk
        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(words.em * words.share))
        font.weight: Font.Medium
        wrapMode: words.wraps ? Text.WordWrap : Text.NoWrap
        horizontalAlignment: words.alignment
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
