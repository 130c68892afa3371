// Central is away: the state below is the last one known, and this old.
import QtQuick
import QtQuick.Layouts
import Seoripul.Board
import Seoripul.Controls
import Seoripul.Theme

Rectangle {
    id: banner

    required property BoardView view
    required property real u

    implicitHeight: 50 * u
    color: Theme.warnSoft
    border.width: Theme.highContrast ? Theme.thick : 0
    border.color: Theme.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.view.words.stale + ", " + banner.view.stale

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 24 * banner.u
        anchors.rightMargin: 24 * banner.u
        spacing: 14 * banner.u

        Icon {
            name: "wifi-off"
            tint: Theme.warn
            side: 30 * banner.u
        }

        Words {
            Layout.fillWidth: true
            ko: banner.view.words.stale
            other: banner.view.words.staleOther
            em: 19 * banner.u
            ink: Theme.warn
            softInk: Theme.warn
        }

        Words {
            ko: banner.view.stale
            other: banner.view.staleOther
            em: 20 * banner.u
            ink: Theme.warn
            softInk: Theme.warn
            alignment: Text.AlignRight
            wraps: false
        }
    }
}
