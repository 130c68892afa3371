// Facts of an outcome: a label and its value each, side by side where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

GridLayout {
    id: rows

    required property list<var> facts
    property bool inList: false
    readonly property int count: facts.length
    readonly property bool dense: columns > 2
    readonly property bool listed: inList || columns === 1 && count > 1

    columns: inList ? (Theme.textScale > 1.2 || width < 240 * Theme.mm ? 1 : 2) : width < count * 95 * Theme.mm * Math.max(1, Theme.textScale) ? 1 : Math.max(1, count)
    columnSpacing: (dense ? 4 : 6) * Theme.mm
    rowSpacing: (inList ? 4 : 8) * Theme.mm
    uniformCellWidths: !dense

    Repeater {
        model: rows.facts

        Item {
            id: cell

            required property var modelData

            implicitHeight: row.implicitHeight
            implicitWidth: row.implicitWidth
            Layout.columnSpan: rows.inList && rows.columns > 1 && modelData.value.length > 14 ? 2 : 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            RowLayout {
                id: row

                x: rows.listed ? 0 : (parent.width - width) / 2
                width: Math.min(implicitWidth, parent.width)
                spacing: (rows.dense ? 3 : 6) * Theme.mm

                IconTile {
                    icon: cell.modelData.icon
                    side: (rows.dense ? 14 : rows.inList ? 20 : 28) * Theme.mm
                    Layout.alignment: Qt.AlignVCenter
                }

                ColumnLayout {
                    spacing: 1 * Theme.mm

                    Label {
                        Layout.fillWidth: true
                        text: cell.modelData.label
                        font: Theme.captionFont
                        color: Theme.inkSoft
                    }

                    Label {
                        Layout.fillWidth: true
                        text: cell.modelData.value
                        font: rows.dense || rows.inList || cell.modelData.value.length > 16 ? Theme.strongFont : Theme.headingFont
                    }
                }
            }
        }
    }
}
