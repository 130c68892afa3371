// Something to know, in one line or two: kinds "info", "good", "warn", "bad".
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Rectangle {
    id: notice

    required property string text
    property string kind: "info"
    property string iconName: kind === "good" ? "circle-check" : kind === "info" ? "info" : "triangle-alert"
    property font textFont: Theme.bodyFont
    readonly property color mark: kind === "good" ? Theme.good : kind === "warn" ? Theme.warn : kind === "bad" ? Theme.bad : Theme.accentDeep

    implicitHeight: row.implicitHeight + 10 * Theme.mm
    implicitWidth: 200 * Theme.mm
    radius: Theme.radiusSmall
    color: kind === "good" ? Theme.goodSoft : kind === "warn" ? Theme.warnSoft : kind === "bad" ? Theme.badSoft : Theme.accentSoft
    border.width: Theme.highContrast ? Theme.thick : 0
    border.color: mark
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: 7 * Theme.mm
        }
        spacing: 5 * Theme.mm

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: notice.iconName
            tint: notice.mark
            side: notice.textFont.pixelSize * 1.2
        }

        Label {
            Layout.fillWidth: true
            text: notice.text
            font: notice.textFont
            Accessible.ignored: true
        }
    }
}
