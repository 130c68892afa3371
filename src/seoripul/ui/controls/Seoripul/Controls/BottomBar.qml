// Settings of this visit, one step away on every page; the caller puts BarTiles in.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Rectangle {
    id: bar

    default property alias tiles: grid.data
    property int count: 4
    readonly property bool crowded: Theme.textScale > 1.4 && width < 500 * Theme.mm
    readonly property bool inRows: !crowded && count > 5 && width < 500 * Theme.mm
    readonly property int columns: crowded ? 2 : inRows ? 3 : count
    // The last one has the row for itself.
    readonly property bool odd: crowded && count % 2 === 1

    implicitHeight: grid.implicitHeight + 13 * Theme.mm
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.thick : 0.5 * Theme.mm
        color: Theme.line
    }

    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        columns: bar.columns
        columnSpacing: 5 * Theme.mm
        rowSpacing: 4 * Theme.mm
        uniformCellWidths: true
    }
}
