// Digits by touch; digit keys of a keyboard are the page's business.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

GridLayout {
    id: pad

    signal pressed(digit: string)
    signal erased
    signal cleared

    columns: 3
    columnSpacing: 5 * Theme.mm
    rowSpacing: 5 * Theme.mm
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Key {
            required property string modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "digit" + modelData
            text: modelData
            onClicked: pad.pressed(modelData)
        }
    }

    Key {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "clearButton"
        iconName: "rotate-ccw"
        text: qsTr("모두 지우기")
        onClicked: pad.cleared()
    }

    Key {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "digit0"
        text: "0"
        onClicked: pad.pressed("0")
    }

    Key {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "eraseButton"
        iconName: "delete"
        text: qsTr("한 글자 지우기")
        onClicked: pad.erased()
    }
}
