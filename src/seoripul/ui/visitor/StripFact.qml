// A fact of the strip: a small label over its value.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

RowLayout {
    id: fact

    required property string iconName
    required property string label
    required property string value

    spacing: 4 * Theme.mm
    Layout.fillWidth: true

    Icon {
        name: fact.iconName
        tint: Theme.accentDeep
        side: 12 * Theme.mm
    }

    ColumnLayout {
        spacing: 0.5 * Theme.mm

        Label {
            Layout.fillWidth: true
            text: fact.label
            font: Theme.captionFont
            color: Theme.inkSoft
        }

        Label {
            Layout.fillWidth: true
            text: fact.value
            font: Theme.strongFont
        }
    }
}
