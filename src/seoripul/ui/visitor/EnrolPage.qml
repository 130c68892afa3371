// The first start: six digits from the administrator, and where central is.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Page {
    id: page

    readonly property Enrolment enrolment: view.enrolment as Enrolment
    readonly property bool typesAddress: enrolment !== null && enrolment.field === "address"

    title: qsTr("키오스크 등록")
    sentence: qsTr("관리자가 알려 준 등록 번호 6자리를 입력해 주세요.")
    overlap: 16 * Theme.mm

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            implicitHeight: fields.implicitHeight + 2 * Theme.pad
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight

            ColumnLayout {
                id: fields

                anchors {
                    left: parent.left
                    right: parent.right
                    margins: Theme.pad
                }
                y: page.longer ? Theme.pad : (parent.height - height) / 2
                spacing: 3.5 * Theme.mm

                Label {
                    Layout.fillWidth: true
                    text: qsTr("등록 번호 6자리")
                    font: Theme.strongFont
                }

                DigitBoxes {
                    objectName: "codeField"
                    text: qsTr("등록 번호 6자리")
                    value: page.enrolment ? page.enrolment.code : ""
                    length: 6
                    groupAfter: 3
                    current: !page.typesAddress
                    Layout.fillWidth: true
                    onClicked: page.enrolment.choose("code")
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.mm
                    text: qsTr("중앙 서버 주소")
                    font: Theme.strongFont
                }

                TextField {
                    objectName: "addressField"
                    text: qsTr("중앙 서버 주소")
                    value: page.enrolment ? page.enrolment.address : ""
                    current: page.typesAddress
                    Layout.fillWidth: true
                    onClicked: page.enrolment.choose("address")
                }

                Notice {
                    visible: page.enrolment !== null && page.enrolment.trouble !== ""
                    kind: "bad"
                    text: page.enrolment ? page.enrolment.trouble : ""
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.mm
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            KeyPad {
                visible: !page.typesAddress
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onPressed: digit => page.enrolment.type(digit)
                onErased: page.enrolment.erase()
                onCleared: page.enrolment.clear()
            }

            AddressKeys {
                visible: page.typesAddress
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onPressed: letter => page.enrolment.type(letter)
                onErased: page.enrolment.erase()
                onCleared: page.enrolment.clear()
            }

            Button {
                objectName: "confirmButton"
                kind: "filled"
                iconName: page.enrolment && page.enrolment.busy ? "hourglass" : "check"
                text: page.enrolment && page.enrolment.busy ? qsTr("등록하고 있습니다") : qsTr("등록하기")
                enabled: page.enrolment !== null && page.enrolment.complete
                Layout.fillWidth: true
                onClicked: page.enrolment.enrol()
            }
        }
    }
}
