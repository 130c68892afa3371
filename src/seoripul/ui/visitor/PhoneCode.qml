// The QR of a page for the visitor's phone, always black on white, and what it is for.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

GridLayout {
    id: code

    required property string address
    property bool upright: false
    // Of an order, not of a number.
    property bool order: false
    property real side: (upright ? (order ? 60 : 68) : order ? 58 : 76) * Theme.mm

    columns: upright ? 1 : 2
    columnSpacing: 7 * Theme.mm
    rowSpacing: 1 * Theme.mm

    Image {
        sourceSize: Qt.size(Math.round(code.side), Math.round(code.side))
        source: code.address === "" ? "" : "image://seoripul/qr/" + encodeURIComponent(code.address)
        cache: false
        Layout.preferredWidth: Math.round(code.side)
        Layout.preferredHeight: Math.round(code.side)
        Layout.alignment: Qt.AlignHCenter
        Accessible.role: Accessible.Graphic
        Accessible.name: code.order ? qsTr("휴대전화로 배송을 보는 QR") : qsTr("휴대전화로 순서를 보는 QR")
    }

    Label {
        Layout.fillWidth: true
        text: code.order ? (code.upright ? qsTr("휴대전화로 배송 보기") : qsTr("QR을 찍으면 휴대전화로 배송을 볼 수 있습니다.")) : code.upright ? qsTr("휴대전화로 순서 보기") : qsTr("QR을 찍으면 휴대전화로 순서를 볼 수 있습니다.")
        font: code.upright ? Theme.labelFont : Theme.strongFont
        horizontalAlignment: code.upright ? Text.AlignHCenter : Text.AlignLeft
    }
}
