// Live facts of this place: where, how many wait, what to have ready.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Rectangle {
    id: strip

    required property View view

    implicitHeight: grid.implicitHeight + 11 * Theme.mm
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.highContrast ? Theme.thick : 0.5 * Theme.mm
    border.color: Theme.line

    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.pad
            rightMargin: Theme.pad
        }
        columns: Theme.textScale > 1.4 && strip.width < 450 * Theme.mm ? 1 : 3
        columnSpacing: 5 * Theme.mm
        rowSpacing: 5 * Theme.mm
        uniformCellWidths: true

        StripFact {
            iconName: "users"
            label: qsTr("지금 대기")
            value: qsTr("%n명", "", strip.view.waiting)
        }

        StripFact {
            visible: strip.view.counters !== ""
            iconName: "landmark"
            label: qsTr("받으실 곳")
            value: strip.view.counters
        }

        StripFact {
            iconName: "id-card"
            label: qsTr("준비물")
            value: qsTr("신분증")
        }
    }
}
