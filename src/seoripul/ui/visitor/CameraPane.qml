// What the camera sees, with a frame to aim at.
import QtQuick
import Seoripul.Hardware
import Seoripul.Theme

CameraView {
    id: pane

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("카메라 화면")

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.62
        height: width
        radius: Theme.radius
        color: "transparent"
        border.width: 2 * Theme.mm
        border.color: Theme.focusGap

        Rectangle {
            anchors.fill: parent
            anchors.margins: 0.5 * Theme.mm
            radius: parent.radius
            color: "transparent"
            border.width: 1 * Theme.mm
            border.color: Theme.accent
        }
    }
}
