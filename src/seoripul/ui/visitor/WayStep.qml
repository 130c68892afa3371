// One step of the way: an icon and a few words.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

GridLayout {
    id: step

    required property string iconName
    required property string text
    property bool upright: false

    columns: upright ? 2 : 1
    columnSpacing: 6 * Theme.mm
    rowSpacing: 3 * Theme.mm
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignVCenter

    IconTile {
        icon: step.iconName
        side: 34 * Theme.mm
        Layout.alignment: step.upright ? Qt.AlignVCenter : Qt.AlignHCenter
    }

    Label {
        Layout.fillWidth: true
        text: step.text
        font: Theme.strongFont
        horizontalAlignment: step.upright ? Text.AlignLeft : Text.AlignHCenter
    }
}
