// Something chosen or not: a sign, a word, and a sentence where one helps.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: choice

    property bool chosen: false
    // One of several, or by itself.
    property bool oneOf: false
    // Its ground alone says it, with a tick before the word.
    property bool plain: false
    property string sentence
    property font textFont: Theme.strongFont

    corner: Theme.radiusSmall
    padding: 6 * Theme.mm
    says: sentence === "" ? text : text + ". " + sentence
    implicitWidth: 60 * Theme.mm
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: choice.corner
        color: choice.down ? Theme.pressed : choice.chosen ? Theme.accentSoft : Theme.surface
        border.width: choice.chosen ? 1.1 * Theme.mm : Theme.highContrast ? Theme.thick : 0.6 * Theme.mm
        border.color: choice.chosen ? Theme.accent : Theme.edge
    }

    contentItem: RowLayout {
        spacing: 5 * Theme.mm

        Icon {
            visible: choice.plain && choice.chosen
            name: "check"
            tint: Theme.accentDeep
            side: choice.textFont.pixelSize
        }

        Rectangle {
            visible: !choice.plain
            implicitWidth: Math.max(13 * Theme.mm, choice.textFont.pixelSize * 0.75)
            implicitHeight: implicitWidth
            radius: choice.oneOf ? width / 2 : Theme.radiusSmall * 0.5
            color: choice.chosen ? Theme.accent : Theme.surface
            border.width: 0.9 * Theme.mm
            border.color: choice.chosen ? Theme.accent : Theme.edge
            Layout.alignment: Qt.AlignVCenter

            Icon {
                anchors.centerIn: parent
                visible: choice.chosen
                name: "check"
                tint: Theme.accentInk
                side: parent.width * 0.72
            }
        }

        ColumnLayout {
            spacing: 1.5 * Theme.mm
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: choice.text
                font: choice.textFont
                horizontalAlignment: choice.plain && !choice.chosen ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: choice.sentence
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
