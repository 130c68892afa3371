// The kiosk itself cannot work; what is wrong, for the people of the office.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    title: view.title
    sentence: view.nextStep
    icon: "triangle-alert"
    tone: "bad"
    overlap: 20 * Theme.mm
    greets: false

    Card {
        implicitHeight: words.implicitHeight + 3 * Theme.pad
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight

        Label {
            id: words

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: 1.5 * Theme.pad
            }
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            text: page.view.text
            font: Theme.leadFont
        }
    }
}
