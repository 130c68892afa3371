// An outcome: what it is, the one thing to remember, what to do now.
import QtQuick
import QtQuick.Layouts
import Seoripul.Controls
import Seoripul.Theme

Page {
    id: page

    readonly property string keepWords: view.code === "" ? qsTr("화면의 번호를 적어 두세요.") : qsTr("화면의 번호를 적거나 QR을 찍어 두세요.")
    readonly property bool ordered: view.page === "ordered"
    readonly property string slipWords: view.slip === "printed" ? (ordered ? qsTr("아래에서 접수증을 가져가세요.") : qsTr("아래에서 번호표를 가져가세요.")) : view.slip === "failed" ? (view.printerTrouble || qsTr("번호표를 출력하지 못했습니다.")) + " " + keepWords : ordered ? qsTr("접수증을 출력하고 있습니다.") : qsTr("번호표를 출력하고 있습니다.")
    readonly property list<var> slipSteps: view.slip === "" || view.slip === "not_printed" ? [] : [
        {
            icon: view.slip === "failed" ? "triangle-alert" : "printer",
            tone: view.slip === "failed" ? "warn" : view.slip === "printed" ? "good" : "info",
            text: slipWords
        }
    ]
    property list<var> lastSteps: []
    property string stepIcon: "arrow-right"
    property bool drawn: view.headline === ""

    title: view.title
    sentence: view.text
    icon: view.icon
    tone: view.tone
    overlap: 22 * Theme.mm
    greets: false

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Headline {
            visible: !page.drawn
            view: page.view
            roomy: !page.wide && !page.large
            atTop: page.longer
            wide: page.wide && !page.large && page.width > 500 * Theme.mm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight
        }

        Card {
            visible: page.drawn
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: 110 * Theme.mm

            HoldDrawing {
                anchors.fill: parent
                anchors.margins: Theme.pad
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: 1

            NextSteps {
                steps: page.slipSteps.concat([
                    {
                        icon: page.stepIcon,
                        tone: "info",
                        text: page.view.nextStep
                    }
                ], page.lastSteps)
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.minimumHeight: implicitHeight
            }

            Actions {
                view: page.view
                Layout.fillWidth: true
            }
        }
    }
}
