// No picture has ever come: say so calmly, and what happens instead.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Card {
    id: message

    required property real u
    required property string iconName
    required property string ko
    required property string other
    required property string how
    required property string howOther

    corner: 22 * u

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 80 * message.u
        spacing: 26 * message.u

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: message.iconName
            tint: Theme.accentDeep
            side: Math.min(92 * message.u, message.height * 0.25)
        }

        Words {
            Layout.fillWidth: true
            ko: message.ko
            other: message.other
            em: Math.min(52 * message.u, (message.width - 80 * message.u) / 12)
            share: 0.55
            alignment: Text.AlignHCenter
        }

        Words {
            Layout.fillWidth: true
            ko: message.how
            other: message.howOther
            em: Math.min(34 * message.u, (message.width - 80 * message.u) / 16)
            weight: Font.Medium
            alignment: Text.AlignHCenter
        }
    }
}
