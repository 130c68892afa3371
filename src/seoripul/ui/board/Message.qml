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
            side: 92 * message.u
        }

        Words {
            Layout.fillWidth: true
            ko: message.ko
            other: message.other
            em: 52 * message.u
            share: 0.55
            alignment: Text.AlignHCenter
        }

        Words {
            Layout.fillWidth: true
            ko: message.how
            other: message.howOther
            em: 34 * message.u
            weight: Font.Medium
            alignment: Text.AlignHCenter
        }
    }
}
