// The drawing of a phone held over the scanner.
import QtQuick
import Seoripul.Theme

Image {
    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
    source: "image://seoripul/drawing/hold-qr/" + [Theme.ink, Theme.accent, Theme.accentSoft, Theme.surface].map(colour => colour.toString().slice(-6)).join("/")
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("휴대폰의 QR을 스캐너에 대는 그림")
}
