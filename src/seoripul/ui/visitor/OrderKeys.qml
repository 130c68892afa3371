// The keyboard of an order's pages.
import QtQuick
import Seoripul.Controls
import Seoripul.Visitor

Keyboard {
    id: keys

    required property View view

    rows: view.boardRows
    latin: view.boardLatin
    shifted: view.boardShifted
    onPressed: letter => keys.view.letter(letter)
    onErased: view.erase()
    onCleared: view.clear()
    onShiftChosen: view.shift()
    onScriptChosen: view.otherScript()
}
