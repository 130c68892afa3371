// The lobby board: head, banner while central is away, calls, lines below, counters at the foot.
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
    readonly property bool knows: view.page === "calling" || view.page === "welcome"
    readonly property bool striped: knows && view.plan.strips && (view.page === "calling" || view.waiting.length + view.last.length > 0)
    readonly property bool sided: view.page === "calling" && view.calls.length > 0

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
            columnSpacing: 18 * board.u
            rowSpacing: 18 * board.u

            NewestCall {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 57
                Layout.preferredHeight: 1
                visible: board.view.page === "calling"
                view: board.view
                u: board.u
            }

            Welcome {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: board.view.page === "welcome"
                view: board.view
                u: board.u
                tall: board.tall
                roomy: !board.striped
            }

            Message {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: board.view.page === "starting"
                u: board.u
                iconName: "hourglass"
                ko: board.view.words.starting
                other: board.view.words.startingOther
                how: board.view.words.startingHow
                howOther: board.view.words.startingHowOther
            }

            Message {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: board.view.page === "unreachable"
                u: board.u
                iconName: "wifi-off"
                ko: board.view.words.unreachable
                other: board.view.words.unreachableOther
                how: board.view.words.unreachableHow
                howOther: board.view.words.unreachableHowOther
            }

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                active: board.view.page === "enrol"
                visible: active
                focus: active
                sourceComponent: EnrolCard {
                    view: board.view
                    u: board.u
                }
            }

            ServingList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 43
                Layout.maximumHeight: board.tall ? implicitHeight : Number.POSITIVE_INFINITY
                visible: board.sided
                view: board.view
                u: board.u
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 16 * board.u
            Layout.rightMargin: 16 * board.u
            Layout.bottomMargin: 14 * board.u
            visible: board.striped
            columns: board.tall ? 1 : 2
            columnSpacing: 18 * board.u
            rowSpacing: 14 * board.u

            NumberStrip {
                Layout.fillWidth: true
                Layout.preferredWidth: 57
                view: board.view
                u: board.u
                title: board.view.words.waiting
                titleOther: board.view.words.waitingOther
                none: board.view.words.nobodyWaiting
                noneOther: board.view.words.nobodyWaitingOther
                numbers: board.view.waiting
                more: board.view.waitingMore
            }

            NumberStrip {
                Layout.fillWidth: true
                Layout.preferredWidth: 43
                visible: board.view.page === "calling" || board.view.last.length > 0
                view: board.view
                u: board.u
                title: board.view.words.last
                titleOther: board.view.words.lastOther
                none: board.view.words.noLast
                noneOther: board.view.words.noLastOther
                calls: board.view.last
            }
        }

        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 24 * board.u
            Layout.rightMargin: 24 * board.u
            Layout.bottomMargin: 14 * board.u
            visible: ko !== ""
            ko: board.view.notice
            other: board.view.noticeOther
            em: 26 * board.u
            weight: Font.DemiBold
        }

        Counters {
            Layout.fillWidth: true
            visible: board.view.counters.length > 0
            view: board.view
            u: board.u
            tall: board.tall
        }
    }
}
