// The largest place: who is called, or what stands there while nobody is.
pragma ComponentBehavior: Bound

import QtQuick
import Seoripul.Board

Item {
    id: page

    required property BoardView view
    required property real u

    NewestCall {
        anchors.fill: parent
        visible: page.view.page === "calling"
        view: page.view
        u: page.u
    }

    Welcome {
        anchors.fill: parent
        visible: page.view.page === "welcome"
        view: page.view
        u: page.u
    }

    CounterPage {
        anchors.fill: parent
        visible: page.view.page === "counter"
        view: page.view
        u: page.u
    }

    Message {
        anchors.fill: parent
        visible: page.view.page === "closed"
        u: page.u
        iconName: "clock"
        ko: page.view.words.closed
        other: page.view.words.closedOther
        how: page.view.opens
        howOther: page.view.opensOther
    }

    Message {
        anchors.fill: parent
        visible: page.view.page === "starting"
        u: page.u
        iconName: "hourglass"
        ko: page.view.words.starting
        other: page.view.words.startingOther
        how: page.view.words.startingHow
        howOther: page.view.words.startingHowOther
    }

    Message {
        anchors.fill: parent
        visible: page.view.page === "unreachable"
        u: page.u
        iconName: "wifi-off"
        ko: page.view.words.unreachable
        other: page.view.words.unreachableOther
        how: page.view.words.unreachableHow
        howOther: page.view.words.unreachableHowOther
    }

    Loader {
        anchors.fill: parent
        active: page.view.page === "enrol"
        focus: active
        sourceComponent: EnrolCard {
            view: page.view
            u: page.u
        }
    }
}
