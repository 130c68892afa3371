// A document: a touch takes it or leaves it, fewer and more copies beside it.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

GridLayout {
    id: row

    required property string code
    required property string name
    required property string beside
    required property int copies
    readonly property bool taken: copies > 0
    // Large letters have the whole row, the copies stand below.
    readonly property bool tall: Theme.textScale > 1.4

    signal changed(by: int)

    columns: 4
    columnSpacing: 4 * Theme.mm
    rowSpacing: 4 * Theme.mm

    Pressable {
        id: face

        objectName: "document-" + row.code
        text: row.name
        says: row.name + ". " + row.beside + (row.taken ? ". " + qsTr("%n통", "", row.copies) : "")
        corner: Theme.radiusSmall
        padding: 5 * Theme.mm
        leftPadding: 6 * Theme.mm
        implicitHeight: Math.max(31 * Theme.mm, implicitContentHeight + topPadding + bottomPadding)
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: row.taken
        Layout.columnSpan: row.tall ? 4 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        onClicked: row.changed(row.taken ? -row.copies : 1)

        background: Rectangle {
            radius: face.corner
            color: face.down ? Theme.pressed : row.taken ? Theme.accentSoft : Theme.surface
            border.width: row.taken ? 1.1 * Theme.mm : Theme.highContrast ? Theme.thick : 0.6 * Theme.mm
            border.color: row.taken ? Theme.accent : Theme.line
        }

        contentItem: RowLayout {
            spacing: 6 * Theme.mm

            Rectangle {
                implicitWidth: 15 * Theme.mm
                implicitHeight: implicitWidth
                radius: width / 2
                color: row.taken ? Theme.accent : Theme.accentSoft
                Layout.alignment: Qt.AlignVCenter

                Icon {
                    anchors.centerIn: parent
                    name: row.taken ? "check" : "plus"
                    tint: row.taken ? Theme.accentInk : Theme.accentDeep
                    side: parent.width * 0.6
                }
            }

            ColumnLayout {
                spacing: 1 * Theme.mm
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: row.name
                    font: Theme.strongFont
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: row.beside
                    font: Theme.captionFont
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }

    Key {
        objectName: "fewer-" + row.code
        visible: row.taken
        iconName: "minus"
        text: qsTr("%1 한 통 줄이기").arg(row.name)
        wordless: true
        implicitWidth: 24 * Theme.mm
        Layout.fillHeight: true
        Layout.fillWidth: row.tall
        onClicked: row.changed(-1)
    }

    Label {
        visible: row.taken
        text: qsTr("%n통", "", row.copies)
        font: Theme.headingFont
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Layout.minimumWidth: 30 * Theme.mm
        Layout.fillWidth: row.tall
        Layout.alignment: Qt.AlignVCenter
    }

    Key {
        objectName: "more-" + row.code
        visible: row.taken
        iconName: "plus"
        text: qsTr("%1 한 통 늘리기").arg(row.name)
        wordless: true
        implicitWidth: 24 * Theme.mm
        Layout.fillHeight: true
        Layout.fillWidth: row.tall
        onClicked: row.changed(1)
    }
}
