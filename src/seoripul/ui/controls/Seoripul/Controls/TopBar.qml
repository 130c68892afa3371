// Whose kiosk this is, the time, and the way back, home and to another language.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Item {
    id: bar

    required property string place
    required property string placeDetail
    required property string clock
    required property string day
    required property string languageName
    // On the first page the office's sign is the way home: no other page stands before it.
    property bool atHome: false
    property bool inside: false
    property bool canGoBack: inside
    property bool showsTime: true
    readonly property bool tight: Theme.textScale > (width > 500 * Theme.mm ? 1.75 : 1.4)

    signal backChosen
    signal homeChosen
    signal languageChosen

    implicitHeight: row.implicitHeight + 20 * Theme.mm

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: 6 * Theme.mm

        Pressable {
            id: logo

            visible: !bar.inside
            enabled: bar.atHome
            objectName: "homeButton"
            text: qsTr("처음으로")
            says: text + ", " + qsTr("지금 처음 화면입니다")
            corner: width * 0.28
            implicitWidth: 26 * Theme.mm
            implicitHeight: implicitWidth
            onClicked: bar.homeChosen()

            background: Rectangle {
                radius: logo.corner
                color: Theme.logo
            }

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "landmark"
                    tint: Theme.logoInk
                    side: parent.width * 0.6
                }
            }
        }

        ColumnLayout {
            visible: !bar.inside
            spacing: 0.5 * Theme.mm

            Label {
                Layout.fillWidth: true
                text: bar.place
                font: text.length > 14 ? Theme.strongFont : Theme.headingFont
                color: Theme.headInk
            }

            Label {
                Layout.fillWidth: true
                visible: text !== "" && !bar.tight
                text: bar.placeDetail
                font: Theme.captionFont
                color: Theme.headSoftInk
            }
        }

        HeadButton {
            visible: bar.canGoBack
            objectName: "backButton"
            iconName: "arrow-left"
            text: qsTr("이전")
            onClicked: bar.backChosen()
        }

        HeadButton {
            visible: bar.inside
            objectName: "homeButton"
            iconName: "house"
            text: qsTr("처음으로")
            onClicked: bar.homeChosen()
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: 1
        }

        ColumnLayout {
            visible: bar.showsTime && !bar.tight
            spacing: 0.5 * Theme.mm

            Label {
                Layout.alignment: Qt.AlignRight
                text: bar.clock
                wrapMode: Text.NoWrap
                font: Theme.headingFont
                color: Theme.headInk
            }

            Label {
                Layout.alignment: Qt.AlignRight
                text: bar.day
                wrapMode: Text.NoWrap
                font: Theme.captionFont
                color: Theme.headSoftInk
            }
        }

        HeadButton {
            objectName: "languageButton"
            iconName: "globe"
            text: bar.languageName
            says: qsTr("언어 선택") + ", " + bar.languageName
            onClicked: bar.languageChosen()
        }
    }
}
