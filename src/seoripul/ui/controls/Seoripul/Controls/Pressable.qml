// Whatever can be pressed: by a finger, or by OK with the ring on it.
import QtQuick
import QtQuick.Templates as T
import Seoripul.Theme

T.AbstractButton {
    id: control

    property real corner: Theme.radiusSmall
    property string says: text

    focusPolicy: Qt.TabFocus
    activeFocusOnTab: enabled
    hoverEnabled: false
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: says
    Accessible.checked: checked
    Accessible.onPressAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    FocusRing {
        target: control
        corner: control.corner
        visible: control.visualFocus
    }
}
