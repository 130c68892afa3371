// First start: the six digits a lead has opened, typed on a keyboard.
import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: card

    required property BoardView view
    required property real u

    corner: 22 * u

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 80 * card.u
        spacing: 26 * card.u

        Words {
            Layout.fillWidth: true
            ko: card.view.words.enrol
            other: card.view.words.enrolOther
            em: 50 * card.u
            share: 0.55
            alignment: Text.AlignHCenter
        }

        Words {
            Layout.fillWidth: true
            ko: card.view.words.enrolHow
            other: card.view.words.enrolHowOther
            em: 28 * card.u
            weight: Font.Medium
            alignment: Text.AlignHCenter
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 380 * card.u
            Layout.preferredHeight: 112 * card.u
            radius: 16 * card.u
            color: Theme.surface
            border.width: Theme.ring
            border.color: code.activeFocus ? Theme.focus : Theme.edge

            TextInput {
                id: code

                anchors.fill: parent
                objectName: "pairingField"
                focus: true
                maximumLength: 6
                inputMethodHints: Qt.ImhDigitsOnly
                validator: RegularExpressionValidator {
                    regularExpression: /[0-9]*/
                }
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Math.round(72 * card.u)
                font.weight: Font.Bold
                font.letterSpacing: 10 * card.u
                horizontalAlignment: TextInput.AlignHCenter
                verticalAlignment: TextInput.AlignVCenter
                Accessible.role: Accessible.EditableText
                Accessible.name: card.view.words.enrolHow

                onAccepted: card.view.enrol(text)
                onTextChanged: if (text.length === 6)
                    card.view.enrol(text)
            }
        }

        Words {
            Layout.fillWidth: true
            visible: ko !== ""
            ko: card.view.told
            em: 26 * card.u
            ink: Theme.bad
            alignment: Text.AlignHCenter
        }
    }
}
