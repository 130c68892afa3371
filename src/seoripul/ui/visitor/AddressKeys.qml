// Letters for an address, by touch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

ColumnLayout {
    id: keys

    readonly property bool narrow: width < 250 * Theme.mm * Theme.textScale
    readonly property list<string> rows: narrow ? ["12345", "67890", "qwert", "yuiop", "asdfg", "hjkl-", "zxcvb", "nm.:/"] : ["1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm.:/"]

    signal pressed(letter: string)
    signal erased
    signal cleared

    spacing: 4 * Theme.mm

    Repeater {
        model: keys.rows

        RowLayout {
            id: row

            required property string modelData

            spacing: 3 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: row.modelData.split("")

                Key {
                    required property string modelData

                    objectName: "key-" + modelData
                    text: modelData
                    implicitWidth: 14 * Theme.mm
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: keys.pressed(modelData)
                }
            }
        }
    }

    RowLayout {
        spacing: 3 * Theme.mm
        Layout.fillWidth: true
        Layout.fillHeight: true

        Key {
            objectName: "clearButton"
            iconName: "rotate-ccw"
            text: qsTr("모두 지우기")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: keys.cleared()
        }

        Key {
            objectName: "eraseButton"
            iconName: "delete"
            text: qsTr("한 글자 지우기")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: keys.erased()
        }
    }
}
