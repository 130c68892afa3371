// A hint: icon and a sentence.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

RowLayout {
    id: tip

    required property string iconName
    required property string text
    property string heading

    spacing: 6 * Theme.mm
    Layout.fillWidth: true

    IconTile {
        icon: tip.iconName
        side: 24 * Theme.mm
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: 1.5 * Theme.mm
        Layout.alignment: Qt.AlignVCenter

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: tip.heading
            font: Theme.strongFont
        }

        Label {
            Layout.fillWidth: true
            text: tip.text
            color: tip.heading === "" ? Theme.ink : Theme.inkSoft
        }
    }
}
