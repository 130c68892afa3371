// What to remember, as large as the card allows, and the facts beside it.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Card {
    id: card

    required property View view
    property bool roomy: false
    // On a page longer than the screen the headline is what is seen before scrolling.
    property bool atTop: false
    readonly property bool digits: /^[0-9]+$/.test(view.headline)

    implicitHeight: column.implicitHeight + 2 * Theme.pad

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.pad
        }
        y: card.atTop ? Theme.pad : (card.height - height) / 2
        spacing: 1.5 * Theme.mm

        IconTile {
            visible: card.roomy && !card.digits
            icon: card.view.headlineIcon
            side: 62 * Theme.mm
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 9 * Theme.mm
        }

        Label {
            Layout.fillWidth: true
            text: card.view.headlineLabel
            font: Theme.leadFont
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            objectName: "headline"
            text: card.view.headline
            fontSizeMode: card.digits ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.titleFont.pixelSize
            wrapMode: card.digits ? Text.NoWrap : Text.WordWrap
            font: card.digits ? Theme.numberFont : Theme.displayFont
            color: Theme.accentDeep
            horizontalAlignment: Text.AlignHCenter
        }

        Rectangle {
            visible: rows.count > 0
            implicitHeight: 0.5 * Theme.mm
            color: Theme.line
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.mm
            Layout.bottomMargin: 9 * Theme.mm
        }

        FactRows {
            id: rows

            visible: count > 0
            facts: card.view.facts
            Layout.fillWidth: true
        }
    }
}
