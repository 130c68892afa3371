// The operator's picture: whole, undistorted, and changed without haste.
import QtQuick
import Seoripul.Controls

Card {
    id: slide

    required property string source
    required property real u

    corner: 22 * u

    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: 10 * slide.u
        objectName: "slide"
        source: slide.source
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: ""

        onSourceChanged: if (status === Image.Ready)
            arrive.restart()

        NumberAnimation on opacity {
            id: arrive

            running: false
            from: 0
            to: 1
            duration: 800
            easing.type: Easing.InOutSine
        }
    }
}
