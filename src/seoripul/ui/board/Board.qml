// The lobby board: head, banner while central is away, calls, lines and pictures beside or below
// them, the notice, counters at the foot. What fits is said by the plan.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Theme

Rectangle {
    id: board

    required property BoardView view
    readonly property real u: view.plan.unit * Theme.mm
    readonly property bool tall: height > width

    color: Theme.ground

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        BoardHead {
            Layout.fillWidth: true
            view: board.view
            u: board.u
            tall: board.tall
        }

        StaleBanner {
            Layout.fillWidth: true
            visible: board.view.stale !== ""
            view: board.view
            u: board.u
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: 16 * board.u
            columns: board.tall ? 1 : 2
            columnSpacing: 16 * board.u
            rowSpacing: 16 * board.u

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 16 * board.u

                Page {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    view: board.view
                    u: board.u
                }

                EarlierCalls {
                    Layout.fillWidth: true
                    visible: board.view.calls.length > 0
                    view: board.view
                    u: board.u
                }

                NumberStrip {
                    Layout.fillWidth: true
                    visible: board.view.plan.waiting > 0
                    view: board.view
                    u: board.u
                    title: board.view.words.waiting
                    titleOther: board.view.words.waitingOther
                    numbers: board.view.waiting
                    more: board.view.waitingMore
                }

                NumberStrip {
                    Layout.fillWidth: true
                    visible: board.view.last.length > 0
                    view: board.view
                    u: board.u
                    title: board.view.words.last
                    titleOther: board.view.words.lastOther
                    calls: board.view.last
                }
            }

            ColumnLayout {
                Layout.fillWidth: board.tall
                Layout.fillHeight: !board.tall
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: board.view.plan.side * (board.width - 32 * board.u)
                visible: board.view.plan.lineColumns > 0 || board.view.media !== ""
                spacing: 16 * board.u

                LinesTable {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    visible: board.view.plan.lineColumns > 0
                    view: board.view
                    u: board.u
                }

                Slide {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: board.view.plan.mediaHeight * Theme.mm
                    visible: board.view.media !== ""
                    source: board.view.media
                    u: board.u
                }
            }
        }

        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 24 * board.u
            Layout.rightMargin: 24 * board.u
            Layout.bottomMargin: 14 * board.u
            objectName: "notice"
            visible: ko !== "" && board.view.plan.noticeEm > 0
            ko: board.view.notice
            other: board.view.noticeOther
            em: Math.max(1, board.view.plan.noticeEm * Theme.mm)
            weight: Font.DemiBold
        }

        Counters {
            Layout.fillWidth: true
            visible: board.view.plan.footEm > 0
            view: board.view
            u: board.u
            tall: board.tall
        }
    }
}
