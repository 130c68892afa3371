// Something that must be answered first, over a veil.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

FocusScope {
    id: sheet

    property string title
    property string sentence
    property real shelf: 0
    property alias spacing: column.spacing
    default property alias content: column.data

    signal closed

    objectName: "sheet"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: Theme.highContrast ? 1 : 0.72
    }

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.closed()
    }

    Scroll {
        id: scroll

        anchors.horizontalCenter: parent.horizontalCenter
        y: sheet.shelf + (sheet.height - sheet.shelf - height) / 2
        width: Math.min(parent.width - 2 * Theme.margin, 340 * Theme.mm * Math.max(1, Theme.textScale * 0.75))
        height: Math.min(parent.height - sheet.shelf - 2 * Theme.margin, body.implicitHeight)

        body: Item {
            implicitHeight: column.implicitHeight + 3 * Theme.pad

            Card {
                anchors.fill: parent
                raised: false

                MouseArea {
                    anchors.fill: parent
                }
            }

            ColumnLayout {
                id: column

                anchors.fill: parent
                anchors.margins: 1.5 * Theme.pad
                spacing: Theme.gap

                Label {
                    Layout.fillWidth: true
                    text: sheet.title
                    font: Theme.headingFont
                    Accessible.role: Accessible.Heading
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: sheet.sentence
                    color: Theme.inkSoft
                }
            }
        }
    }
}
