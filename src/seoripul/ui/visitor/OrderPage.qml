// What the questions of an order share: how far along it is, and what stands in the way.
import QtQuick
import QtQuick.Layouts
import Seoripul.Theme

Page {
    id: page

    // A lowered screen is wide for its height, but not wide enough.
    readonly property bool twoColumns: wide && !large && width > 500 * Theme.mm

    steps: view.orderSteps
    step: view.orderStep

    OrderNotices {
        view: page.view
        Layout.fillWidth: true
    }
}
