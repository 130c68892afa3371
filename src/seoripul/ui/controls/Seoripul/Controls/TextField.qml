// A line being typed with keys on the screen; the end of a long one stays in sight.
import QtQuick
import Seoripul.Theme

Pressable {
    id: field

    required property string value
    property bool current: false
    property string hint
    property font textFont: Theme.bodyFont

    corner: Theme.radiusSmall * 0.7
    padding: 4 * Theme.mm
    says: text + ", " + (value === "" ? [qsTr("비어 있음"), hint].filter(words => words !== "").join(", ") : value)
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        radius: field.corner
        color: field.current ? Theme.accentSoft : Theme.surface
        border.width: field.current ? 1.1 * Theme.mm : 0.6 * Theme.mm
        border.color: field.current ? Theme.accent : Theme.edge
    }

    contentItem: Label {
        text: field.value === "" ? field.hint : field.value
        color: field.value === "" ? Theme.inkSoft : Theme.ink
        font: field.textFont
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
