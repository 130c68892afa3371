// The kiosk's window: head, page, settings at the foot, and what lies over them.
pragma ComponentBehavior: Bound

import QtQuick
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

FocusScope {
    id: kiosk

    required property View view
    property bool choosingLanguage: false
    readonly property bool inside: !["home", "enrol", "trouble"].includes(view.page)
    readonly property real shelf: view.lowPosition && view.canLower ? Theme.lowTop : 0
    readonly property string wanted: view.page.charAt(0).toUpperCase() + view.page.slice(1) + "Page.qml"
    readonly property bool received: view.page === "received"
    readonly property Page page: (received ? answer.item : loader.item) as Page
    // Set after the first frame: the page that a scan leads to is then made before it is needed.
    property bool warm: false

    focus: true

    onWantedChanged: {
        choosingLanguage = false;
        open();
    }
    Component.onCompleted: open()

    function open(): void {
        if (!received && loader.wanted !== wanted) {
            loader.wanted = wanted;
            loader.setSource(wanted, {
                view: kiosk.view
            });
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Head {
        readonly property real rest: kiosk.page ? kiosk.page.headHeight : 0

        y: kiosk.page ? -Math.min(kiosk.page.contentY, rest) : 0
        width: parent.width
        height: kiosk.shelf + topBar.height + rest
    }

    Loader {
        active: kiosk.shelf > 0
        width: parent.width
        height: kiosk.shelf
        sourceComponent: Brand {
            view: kiosk.view
        }
    }

    Item {
        id: low

        y: kiosk.shelf
        width: parent.width
        height: parent.height - kiosk.shelf

        TopBar {
            id: topBar

            width: parent.width
            place: kiosk.view.place
            placeDetail: kiosk.view.services.split(",").includes("queue") ? qsTr("예약 서류 · 번호표") : qsTr("예약 서류 접수")
            clock: kiosk.view.clock
            day: kiosk.view.day
            languageName: kiosk.view.languageName
            inside: kiosk.inside
            atHome: kiosk.view.page === "home"
            showsTime: kiosk.shelf === 0
            canGoBack: kiosk.inside && kiosk.view.page !== "checking"
            onBackChosen: kiosk.view.back()
            onHomeChosen: kiosk.view.home()
            onLanguageChosen: kiosk.choosingLanguage = true
        }

        FocusScope {
            id: pages

            objectName: "pages"
            anchors {
                top: topBar.bottom
                bottom: foot.top
                left: parent.left
                right: parent.right
            }
            focus: true

            Loader {
                id: loader

                property string wanted

                anchors.fill: parent
                visible: !kiosk.received
                focus: visible
            }

            Loader {
                id: answer

                anchors.fill: parent
                active: kiosk.warm || kiosk.received
                visible: kiosk.received
                focus: visible
                sourceComponent: ReceivedPage {
                    view: kiosk.view
                }
            }
        }

        Foot {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            view: kiosk.view
        }
    }

    Timer {
        interval: Theme.sheetTime
        running: kiosk.choosingLanguage
        onTriggered: kiosk.choosingLanguage = false
    }

    Loader {
        anchors.fill: parent
        active: kiosk.choosingLanguage
        sourceComponent: LanguageSheet {
            view: kiosk.view
            shelf: kiosk.shelf
            onClosed: kiosk.choosingLanguage = false
        }
    }

    Loader {
        anchors.fill: parent
        active: kiosk.view.warned
        sourceComponent: IdleWarning {
            view: kiosk.view
            shelf: kiosk.shelf
        }
    }
}
