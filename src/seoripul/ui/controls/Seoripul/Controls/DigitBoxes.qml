// A number being typed, one box a digit; `hidden` shows dots.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: field

    required property string value
    required property int length
    property bool current: false
    property bool hidden: false
    property int groupAfter: 0

    padding: 0
    topPadding: 1
    corner: Theme.radiusSmall
    implicitHeight: Theme.digitsFont.pixelSize * 1.7
    says: text + ", " + (value === "" ? qsTr("비어 있음") : hidden ? qsTr("%n자리 입력됨", "", value.length) : value.split("").join(" "))
    Accessible.role: Accessible.EditableText

    contentItem: RowLayout {
        spacing: 2.5 * Theme.mm

        Repeater {
            model: field.length

            Rectangle {
                id: box

                required property int index
                readonly property bool next: field.current && index === Math.min(field.value.length, field.length - 1)

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 38 * Theme.mm
                Layout.maximumWidth: 38 * Theme.mm
                Layout.leftMargin: field.groupAfter > 0 && index === field.groupAfter ? 4 * Theme.mm : 0
                radius: Theme.radiusSmall * 0.7
                color: next ? Theme.accentSoft : Theme.surface
                border.width: next ? 1.1 * Theme.mm : 0.6 * Theme.mm
                border.color: next ? Theme.accent : Theme.edge

                Label {
                    anchors.fill: parent
                    anchors.margins: 1 * Theme.mm
                    visible: box.index < field.value.length
                    text: field.hidden ? "●" : field.value.charAt(box.index)
                    font.family: Theme.family
                    font.weight: Theme.digitsFont.weight
                    font.pixelSize: Math.round(Math.min(Theme.digitsFont.pixelSize, box.width * 1.2))
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }

        Item {
            visible: field.length < 8
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
    }
}
