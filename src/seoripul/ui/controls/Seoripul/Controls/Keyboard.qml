// Letters by touch: digits, three rows of letters, and what a text needs besides.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

ColumnLayout {
    id: board

    required property list<string> rows
    property bool latin: false
    property bool shifted: false
    property bool digits: true
    readonly property real between: 3 * Theme.mm

    signal pressed(letter: string)
    signal erased
    signal cleared
    signal shiftChosen
    signal scriptChosen

    spacing: between

    Repeater {
        // Keys stay when only their letters change, so that the ring stays where it is.
        model: 3

        RowLayout {
            id: row

            required property int index
            readonly property string letters: board.rows[index] ?? ""

            visible: index > 0 || board.digits
            spacing: board.between
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: row.letters.length

                LetterKey {
                    required property int index

                    text: row.letters.charAt(index)
                    onClicked: board.pressed(text)
                }
            }
        }
    }

    RowLayout {
        id: last

        readonly property string letters: board.rows[3] ?? ""

        spacing: board.between
        Layout.fillWidth: true
        Layout.fillHeight: true

        LetterKey {
            objectName: "shiftKey"
            share: 1.5
            lit: board.shifted
            iconName: "arrow-up"
            text: board.latin ? qsTr("대문자") : qsTr("쌍자음")
            onClicked: board.shiftChosen()
        }

        Repeater {
            model: last.letters.length

            LetterKey {
                required property int index

                text: last.letters.charAt(index)
                onClicked: board.pressed(text)
            }
        }

        LetterKey {
            objectName: "eraseButton"
            share: 1.5
            iconName: "delete"
            wordless: true
            text: qsTr("한 글자 지우기")
            onClicked: board.erased()
        }
    }

    RowLayout {
        spacing: board.between
        Layout.fillWidth: true
        Layout.fillHeight: true

        WordKey {
            objectName: "scriptKey"
            share: 3
            text: board.latin ? "한글" : "ABC"
            says: text + ", " + (board.latin ? qsTr("한글 자판") : qsTr("영어 자판"))
            onClicked: board.scriptChosen()
        }

        WordKey {
            objectName: "spaceKey"
            share: 4
            text: qsTr("띄어쓰기")
            onClicked: board.pressed(" ")
        }

        WordKey {
            objectName: "clearButton"
            share: 3
            text: qsTr("모두 지우기")
            onClicked: board.cleared()
        }
    }

    component LetterKey: Key {
        property real share: 1
        property bool lit: false

        objectName: "letter-" + text
        implicitWidth: 14 * Theme.mm
        implicitHeight: Math.max(26 * Theme.mm, Math.min(Theme.keyFont.pixelSize, width * 0.8) * 1.25)
        fill: lit ? Theme.accentSoft : Theme.surface
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: share * 100
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Math.max(46 * Theme.mm, implicitHeight)
    }

    component WordKey: Pressable {
        id: word

        property real share: 1

        corner: Theme.radiusSmall
        padding: 2 * Theme.mm
        implicitHeight: Math.max(22 * Theme.mm, implicitContentHeight + topPadding + bottomPadding)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: share * 100
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Math.max(36 * Theme.mm, implicitHeight)

        background: Rectangle {
            radius: word.corner
            color: word.down ? Theme.pressed : Theme.sunken
            border.width: Theme.highContrast ? Theme.thick : 0.6 * Theme.mm
            border.color: Theme.line
        }

        contentItem: Label {
            text: word.text
            font: Theme.controlFont
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
