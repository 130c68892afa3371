// What to remember, as large as the card allows, the facts beside it and its page for a phone.
pragma ComponentBehavior: Bound

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
    // The code for a phone stands beside the number, not below the facts.
    property bool wide: false
    // A centre's whole name, not a word or two.
    readonly property bool lengthy: view.headline.length > 16
    readonly property bool digits: /^[0-9-]+$/.test(view.headline)
    readonly property bool ordered: view.page === "ordered"
    // An order's page has more to tell than a number's.
    readonly property font orderFont: Qt.font({
        family: Theme.family,
        weight: Theme.numberFont.weight,
        pixelSize: Math.round(Theme.displayFont.pixelSize * (card.wide ? 1.2 : view.headline.length > 4 ? 1.5 : 1.8))
    })

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

        RowLayout {
            spacing: 6 * Theme.mm
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 1.5 * Theme.mm
                Layout.fillWidth: true

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
                    font: card.digits ? (card.ordered ? card.orderFont : Theme.numberFont) : card.lengthy ? Theme.titleFont : Theme.displayFont
                    color: Theme.accentDeep
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            Loader {
                active: card.wide && card.view.code !== ""
                visible: active
                Layout.fillWidth: false
                sourceComponent: PhoneCode {
                    address: card.view.code
                    order: card.ordered
                    upright: true
                }
            }
        }

        Rectangle {
            visible: rows.count > 0
            implicitHeight: 0.5 * Theme.mm
            color: Theme.line
            Layout.fillWidth: true
            Layout.topMargin: (card.wide || card.ordered ? 5 : 8) * Theme.mm
            Layout.bottomMargin: (card.wide || card.ordered ? 6 : 9) * Theme.mm
        }

        FactRows {
            id: rows

            visible: count > 0
            facts: card.view.facts
            inList: card.ordered && count > 2
            Layout.fillWidth: true
        }

        Loader {
            active: !card.wide && card.view.code !== ""
            visible: active
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.mm
            sourceComponent: PhoneCode {
                address: card.view.code
                order: card.ordered
                upright: card.width < 220 * Theme.mm
            }
        }
    }
}
