// Content that may be longer than the screen: flick it, press the button below, or use the keys.
import QtQuick
import Seoripul.Theme

FocusScope {
    id: scroll

    required property Item body
    // Stays in sight below what scrolls.
    property Item dock: null
    readonly property real docked: dock ? dock.height : 0
    property alias contentY: flick.contentY
    readonly property bool longer: body.implicitHeight > height - docked + 1
    readonly property real lowest: Math.max(0, flick.contentHeight - flick.height)
    readonly property bool atEnd: flick.contentY >= lowest - 1

    function show(item: Item): void {
        const top = item.mapToItem(body, 0, 0).y - 8 * Theme.mm;
        const end = top + item.height + 16 * Theme.mm;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (end > flick.contentY + flick.height)
            flick.contentY = Math.min(lowest, end - flick.height);
    }

    function turn(): void {
        flick.contentY = atEnd ? 0 : Math.min(lowest, flick.contentY + flick.height * 0.8);
    }

    function holds(item: Item): bool {
        let at = item;
        while (at && at !== body)
            at = at.parent;
        return at === body && body !== null;
    }

    onBodyChanged: body.parent = flick.contentItem
    onDockChanged: {
        if (dock) {
            dock.parent = scroll;
            dock.anchors.bottom = scroll.bottom;
            dock.anchors.left = scroll.left;
            dock.anchors.right = scroll.right;
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.bottomMargin: (scroll.longer ? more.height : 0) + scroll.docked
        contentWidth: width
        contentHeight: Math.max(scroll.body.implicitHeight, height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: scroll.longer
        clip: scroll.longer
    }

    Binding {
        scroll.body.width: flick.width
        scroll.body.height: flick.contentHeight
    }

    Connections {
        target: scroll.Window.window

        function onActiveFocusItemChanged(): void {
            const item = scroll.Window.window.activeFocusItem;
            if (scroll.longer && item && scroll.holds(item))
                scroll.show(item);
        }
    }

    Rectangle {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: scroll.docked
        width: parent.width
        height: moreButton.height + 8 * Theme.mm
        visible: scroll.longer
        color: Theme.ground

        Button {
            id: moreButton

            objectName: "moreButton"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            implicitHeight: Math.max(20 * Theme.mm, implicitContentHeight + 4 * Theme.mm)
            topPadding: 2 * Theme.mm
            bottomPadding: topPadding
            iconName: scroll.atEnd ? "arrow-up" : "arrow-down"
            text: scroll.atEnd ? qsTr("맨 위로") : qsTr("아래 내용 더 보기")
            onClicked: scroll.turn()
        }
    }
}
