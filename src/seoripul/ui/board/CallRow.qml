// A call in one line: number, arrow, counter.
import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

RowLayout {
    id: row

    required property BoardView view
    required property var call
    required property real em
    required property real u
    property bool past: false
    property bool aligned: true
    property bool said: !past

    spacing: 14 * u
    Accessible.role: Accessible.ListItem
    Accessible.name: call.number + ", " + call.counter + view.words.counterUnit

    Digits {
        Layout.preferredWidth: row.aligned ? row.em * 1.95 : implicitWidth
        Layout.preferredHeight: 1
        objectName: "rowNumber"
        em: row.em
        text: row.call.number
        color: row.past ? Theme.inkSoft : Theme.ink
        Accessible.ignored: true
    }

    Icon {
        name: "arrow-right"
        tint: row.past ? Theme.inkSoft : Theme.accentDeep
        side: row.em * 0.5
    }

    Digits {
        Layout.preferredHeight: 1
        objectName: "rowCounter"
        em: row.em
        text: row.call.counter
        color: row.past ? Theme.inkSoft : Theme.accentDeep
        Accessible.ignored: true
    }

    Words {
        Layout.fillWidth: true
        visible: row.said
        ko: row.view.words.counterUnit
        other: row.view.words.counterWordOther
        em: 28 * row.u
        ink: row.past ? Theme.inkSoft : Theme.accentDeep
        wraps: false
    }
}
