// A pill on the head: back, home, language.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Pressable {
    id: button

    required property string iconName

    corner: height / 2
    leftPadding: 8 * Theme.mm
    rightPadding: leftPadding
    topPadding: 3 * Theme.mm
    bottomPadding: topPadding
    implicitHeight: Math.max(25 * Theme.mm, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: button.corner
        color: button.down ? Theme.headGlow : Theme.headPlate
        border.width: Theme.highContrast ? Theme.thick : 0
        border.color: Theme.line
    }

    contentItem: RowLayout {
        spacing: 3 * Theme.mm

        Icon {
            name: button.iconName
            tint: Theme.headPlateInk
            side: Theme.controlFont.pixelSize * 1.2
        }

        Label {
            text: button.text
            wrapMode: Text.NoWrap
            font: Theme.controlFont
            color: Theme.headPlateInk
            Accessible.ignored: true
        }
    }
}
