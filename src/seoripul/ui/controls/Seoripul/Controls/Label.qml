// Text a person reads: wraps between words, never elided, spoken as written.
import QtQuick
import Seoripul.Theme

Text {
    font: Theme.bodyFont
    color: Theme.ink
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.1
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
