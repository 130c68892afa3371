// An answer given before; a touch leads back to its question.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Pressable {
    id: row

    required property string iconName
    required property string label
    required property string value

    corner: Theme.radiusSmall
    padding: 4.5 * Theme.mm
    leftPadding: 6 * Theme.mm
    rightPadding: 6 * Theme.mm
    says: label + ", " + value + ", " + qsTr("고치기")

    background: Rectangle {
        radius: row.corner
        color: row.down ? Theme.pressed : Theme.surface
        border.width: Theme.highContrast ? Theme.thick : 0.5 * Theme.mm
        border.color: Theme.line
    }

    contentItem: RowLayout {
        spacing: 5 * Theme.mm

        Icon {
            visible: row.iconName !== ""
            name: row.iconName
            tint: Theme.accentDeep
            side: 13 * Theme.mm
        }

        ColumnLayout {
            spacing: 0.5 * Theme.mm
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: row.label
                font: Theme.captionFont
                color: Theme.inkSoft
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.value
                font: Theme.strongFont
                Accessible.ignored: true
            }
        }

        Icon {
            name: "chevron-right"
            tint: Theme.inkSoft
            side: 11 * Theme.mm
        }
    }
}
