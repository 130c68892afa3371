// Content that may be longer than the screen: flick it, press the button below, or use the keys.
import QtQuick
import Seoripul.Theme

FocusScope {
    id: scroll

    default property alias content: column.data
    property alias contentY: flick.contentY
    property real spacing: 0
    readonly property bool longer: column.height > height + 1
    readonly property bool atEnd: flick.contentY + flick.height >= flick.contentHeight - 1

    function show(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y - 6 * Theme.mm;
        const end = top + item.height + 12 * Theme.mm;
        const lowest = Math.max(0, flick.contentHeight - flick.height);
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (end > flick.contentY + flick.height)
            flick.contentY = Math.min(lowest, end - flick.height);
    }

    function turn(): void {
        const lowest = Math.max(0, flick.contentHeight - flick.height);
        flick.contentY = atEnd ? 0 : Math.min(lowest, flick.contentY + flick.height * 0.8);
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.bottomMargin: scroll.longer ? more.height : 0
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: scroll.longer
        clip: scroll.longer

        Item {
            id: column

            width: flick.width
            height: Math.max(childrenRect.height, scroll.height)
        }
    }

    Rectangle {
        id: more

        anchors.bottom: parent.bottom
        width: parent.width
        height: moreButton.height + 6 * Theme.mm
        visible: scroll.longer
        color: Theme.ground

        Button {
            id: moreButton

            objectName: "more"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            kind: "plain"
            implicitHeight: Math.max(18 * Theme.mm, implicitContentHeight + 4 * Theme.mm)
            iconName: scroll.atEnd ? "arrow-up" : "arrow-down"
            text: scroll.atEnd ? qsTr("맨 위로") : qsTr("아래 내용 더 보기")
            onClicked: scroll.turn()
        }
    }
}
