// What is to be brought home: often asked for, by group, or by name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

OrderPage {
    id: page

    readonly property bool beside: twoColumns && view.searching
    readonly property int most: view.searching ? (wide ? 2 : 4) : view.documents.length

    title: qsTr("어떤 서류를 보내 드릴까요?")
    sentence: wide || large || view.searching ? "" : qsTr("필요한 서류를 모두 눌러 주세요.")

    dock: OrderDock {
        view: page.view
        words: page.view.chosen === "" ? qsTr("고른 서류가 없습니다") : page.view.chosen + " · " + page.view.total
        beside: page.view.chosen === "" ? "" : page.view.promise !== "" ? qsTr("%1 도착").arg(page.view.promise) : page.view.missed || page.view.trouble !== "" ? "" : qsTr("도착 예정을 확인하고 있습니다.")
    }

    GridLayout {
        visible: page.view.ready && !page.view.searching
        columns: page.large ? (page.width > 500 * Theme.mm ? 4 : 2) : page.twoColumns ? 4 : 3
        columnSpacing: 4 * Theme.mm
        rowSpacing: 4 * Theme.mm
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.view.groups.length

            Choice {
                required property int index
                readonly property var group: page.view.groups[index] ?? ({})

                objectName: "group-" + index
                oneOf: true
                plain: true
                padding: 4 * Theme.mm
                text: group.name ?? ""
                chosen: group.chosen ?? false
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: page.view.chooseGroup(group.key)
            }
        }

        Button {
            objectName: "searchButton"
            iconName: "search"
            text: qsTr("이름으로 찾기")
            leftPadding: 4 * Theme.mm
            implicitHeight: Math.max(24 * Theme.mm, implicitContentHeight + 6 * Theme.mm)
            Layout.columnSpan: page.twoColumns || page.large ? 1 : 2
            Layout.fillWidth: true
            onClicked: page.view.search()
        }
    }

    Turning {
        visible: !page.view.ready && !page.view.missed
        side: 70 * Theme.mm
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 40 * Theme.mm
    }

    GridLayout {
        columns: page.beside ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: page.view.searching

        ColumnLayout {
            spacing: 5 * Theme.mm
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Button {
                objectName: "listButton"
                visible: page.view.searching
                iconName: "list-checks"
                text: qsTr("목록에서 고르기")
                implicitHeight: Math.max(24 * Theme.mm, implicitContentHeight + 6 * Theme.mm)
                Layout.fillWidth: true
                onClicked: page.view.search()
            }

            TextField {
                objectName: "textField"
                visible: page.view.searching
                text: qsTr("서류 이름")
                hint: qsTr("예: 등본, ㄷㅂ")
                value: page.view.typed
                current: true
                Layout.fillWidth: true
            }

            GridLayout {
                columns: page.twoColumns && !page.view.searching ? 2 : 1
                columnSpacing: 6 * Theme.mm
                rowSpacing: 4 * Theme.mm
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: Math.min(page.most, page.view.documents.length)

                    DocumentRow {
                        required property int index
                        readonly property var document: page.view.documents[index] ?? ({})

                        code: document.code ?? ""
                        name: document.name ?? ""
                        beside: document.beside ?? ""
                        copies: document.copies ?? 0
                        Layout.fillWidth: true
                        onChanged: by => page.view.changeCopies(document.code, by)
                    }
                }
            }

            Label {
                visible: page.view.documents.length > page.most
                text: qsTr("더 있습니다. 이름을 더 누르면 줄어듭니다.")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }

            Label {
                visible: page.view.searching && page.view.typed !== "" && page.view.documents.length === 0
                text: qsTr("이런 이름의 서류가 없습니다.")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }

        Loader {
            active: page.view.searching
            visible: active
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            sourceComponent: OrderKeys {
                view: page.view
            }
        }
    }

    Item {
        visible: !page.view.searching
        Layout.fillHeight: true
    }
}
