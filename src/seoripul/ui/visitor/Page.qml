// What all pages share: a title on the head, content below it, one scroll for both.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme
import Seoripul.Visitor

Scroll {
    id: page

    required property View view
    property string title
    property string sentence
    property string icon
    property string tone: "info"
    property font titleFont: Theme.titleFont
    property real overlap: 0
    // Of pages that follow one another: how many, and which.
    property int steps: 0
    property int step: 0
    readonly property bool wide: width > height * 1.1 && (!large || width > 500 * Theme.mm)
    readonly property bool short: height < 340 * Theme.mm
    // The sentence only greets: left out where large letters need the room.
    property bool greets: true
    readonly property bool large: Theme.textScale > 1.4
    readonly property real headHeight: headBlock.height + overlap
    default property alias content: column.data

    onTitleChanged: contentY = 0
    onVisibleChanged: contentY = 0

    body: ColumnLayout {
        spacing: 0

        RowLayout {
            id: headBlock

            Layout.fillHeight: false
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: page.wide ? 0 : 4 * Theme.mm
            Layout.bottomMargin: 0
            spacing: 8 * Theme.mm

            Badge {
                visible: page.icon !== ""
                icon: page.icon
                tone: page.tone
                side: (page.wide ? 32 : 40) * Theme.mm
                Layout.alignment: Qt.AlignTop
                Layout.bottomMargin: 10 * Theme.mm
            }

            ColumnLayout {
                spacing: 3.5 * Theme.mm
                Layout.fillWidth: true
                Layout.bottomMargin: 10 * Theme.mm
                Layout.alignment: Qt.AlignVCenter

                Label {
                    Layout.fillWidth: true
                    objectName: "title"
                    text: page.title
                    font: page.titleFont
                    color: Theme.headInk
                    Accessible.role: Accessible.Heading
                }

                Loader {
                    active: page.steps > 1 && !page.short
                    visible: active
                    sourceComponent: StepDots {
                        count: page.steps
                        at: page.step
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== "" && !(page.short && page.greets && Theme.textScale > 1.75)
                    text: page.sentence
                    font: Theme.leadFont
                    color: Theme.headSoftInk
                }
            }
        }

        ColumnLayout {
            id: column

            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: 9 * Theme.mm
            Layout.topMargin: page.overlap > 0 ? 0 : 9 * Theme.mm
        }
    }
}
