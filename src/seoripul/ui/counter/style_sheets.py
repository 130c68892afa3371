"""The style sheet in parts. `@ink;` is a colour of the theme, `$14` grows with the text."""

from __future__ import annotations

from typing import Final

_BASE: Final = """
* { font-family: "%family%"; font-size: $15; color: @ink; }
QWidget#page, QDialog, QMainWindow { background: @ground; }
QFrame#card { background: @surface; border: 1px solid @line; border-radius: 12px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: $26; font-weight: 700; }
QLabel[role="heading"] { font-size: $19; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: @ink_soft; }
QLabel[role="caption"] { color: @ink_soft; font-size: $13; }
QLabel[role="label"] { color: @ink_soft; font-size: $13; font-weight: 600; }
QLabel[role="number"] { font-size: $40; font-weight: 700; }
QLabel[role="huge"] { font-size: 104px; font-weight: 700; }
QLabel[role="barNumber"] { font-size: $26; font-weight: 700; }
QLabel[role="error"] { color: @bad; font-weight: 600; }
QToolTip { background: @surface; color: @ink; border: 1px solid @edge; padding: 6px; }
QMenu { background: @surface; border: 1px solid @edge; padding: 6px; }
QMenu::item { padding: $8 $22 $8 $14; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; color: @ink; }
QMenu::item:disabled { color: @disabled_ink; }
QMenu::separator { height: 1px; background: @line; margin: 6px 4px; }
"""

_FIELDS: Final = """
QLineEdit, QComboBox, QSpinBox, QDateTimeEdit, QPlainTextEdit {
  background: @surface; border: 1px solid @edge; border-radius: 8px;
  padding: $7 $10; min-height: $24; selection-background-color: @accent;
  selection-color: @accent_ink;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus, QPlainTextEdit:focus {
  border: 2px solid @focus; padding: $6 $9;
}
QLineEdit[wrong="true"] { border: 2px solid @bad; }
QComboBox::drop-down { border: none; width: $30; }
QComboBox QAbstractItemView {
  background: @surface; border: 1px solid @edge; selection-background-color: @accent_soft;
  selection-color: @ink; outline: none;
}
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button {
  width: 0; border: none;
}
QDateTimeEdit QLineEdit, QDateTimeEdit QLineEdit:focus {
  border: none; padding: 0; min-height: 0; background: transparent;
}
QCheckBox { spacing: 10px; padding: $6; border: 2px solid transparent; border-radius: 8px; }
QCheckBox:focus { border-color: @focus; }
QCheckBox::indicator { width: $20; height: $20; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_BUTTONS: Final = """
QPushButton {
  background: @surface; border: 1px solid @edge; border-radius: 10px;
  padding: $8 $16; font-weight: 600; min-height: $22;
}
QPushButton:hover { background: @accent_soft; color: @ink; }
QPushButton:pressed { background: @accent_soft; color: @ink; }
QPushButton:focus { border: 2px solid @focus; padding: $7 $15; }
QLineEdit:disabled, QDateTimeEdit:disabled { background: @sunken; color: @ink_soft; }
QPushButton:disabled { background: @sunken; color: @disabled_ink; border: 1px dashed @line; }
QPushButton[role="primary"] { background: @accent; color: @accent_ink; border: 1px solid @accent; }
QPushButton[role="primary"]:hover { background: @accent_deep; color: @accent_ink; }
QPushButton[role="primary"]:focus { border: 2px solid @focus; }
QPushButton[role="primary"]:disabled {
  background: @sunken; color: @disabled_ink; border: 1px dashed @line;
}
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: @accent_soft; color: @ink; }
QPushButton[role="quiet"]:focus { border: 2px solid @focus; }
QPushButton#chip { border-radius: $14; padding: $4 $13; font-weight: 500; min-height: $20; }
QPushButton#chip:checked {
  background: @accent; color: @accent_ink; border: 1px solid @accent; font-weight: 600;
}
QPushButton#chip:focus, QPushButton#chip:checked:focus { border: 2px solid @focus; }
QPushButton#page, QPushButton#openBar { padding: $3 $16; }
QPushButton#page {
  background: transparent; border: 1px solid transparent; color: @ink_soft;
}
QPushButton#page:hover { background: @accent_soft; color: @ink; }
QPushButton#page:checked {
  background: @surface; color: @accent_deep; border: 1px solid @edge; font-weight: 700;
}
QPushButton#page:focus, QPushButton#page:checked:focus {
  border: 2px solid @focus; padding: $2 $15;
}
QPushButton#choice { text-align: left; padding: $8 $12; font-weight: 500; }
QPushButton#choice:checked {
  background: @accent; color: @accent_ink; border: 1px solid @accent; font-weight: 600;
}
QPushButton#choice:focus, QPushButton#choice:checked:focus { border: 2px solid @focus; }
QPushButton#action { padding: 0; border-radius: 12px; min-height: $58; }
QPushButton#action:focus { padding: 0; }
QPushButton#action QLabel { font-weight: 600; font-size: $16; }
QPushButton#action QLabel[role="hint"] { font-weight: 500; font-size: $13; color: @ink_soft; }
QPushButton#action[role="primary"] QLabel:enabled { color: @accent_ink; }
QPushButton#action QLabel:disabled { color: @disabled_ink; }
"""

_TABLE: Final = """
QTableView {
  background: @surface; border: 2px solid transparent; border-radius: 8px; outline: none;
  padding: 2px; gridline-color: transparent;
  selection-background-color: @accent_soft; selection-color: @ink;
}
QTableView::item { border-bottom: 1px solid @line; padding: 0 $8; }
QTableView::item:selected { background: @accent_soft; color: @ink; }
QTableView:focus { border: 2px solid @focus; }
QHeaderView { background: @surface; }
QHeaderView::section {
  background: @surface; color: @ink_soft; border: none; border-bottom: 1px solid @edge;
  padding: $6 $11; font-size: $13; font-weight: 600; text-align: left;
}
QHeaderView::section:hover { background: @accent_soft; color: @ink; }
QListWidget { background: @surface; border: 1px solid @line; border-radius: 8px; outline: none; }
QListWidget:focus { border: 2px solid @focus; }
QListWidget::item { padding: $7 $8; border-bottom: 1px solid @line; }
QListWidget::item:selected { background: @accent_soft; color: @ink; }
"""

_BARS: Final = """
QFrame#head {
  border: none;
  background: qlineargradient(x1:0, y1:0, x2:1, y2:0, stop:0 @head_from, stop:1 @head_to);
}
QFrame#head QLabel { color: @head_ink; }
QFrame#head QLabel[role="soft"] { color: @head_soft_ink; }
QFrame#head QLabel[role="caption"] { color: @head_soft_ink; }
QFrame#head QLabel#logo { background: @logo; border-radius: 10px; }
QFrame#plate { background: @head_plate; border: 1px solid @head_plate; border-radius: 12px; }
QFrame#head QFrame#plate QLabel { color: @head_plate_ink; }
QFrame#head QPushButton {
  background: @head_plate; color: @head_plate_ink; border: 1px solid @head_plate;
}
QFrame#head QPushButton:hover { border: 1px solid @head_ink; }
QFrame#head QPushButton:focus { border: 2px solid @head_ink; }
QFrame#head QPushButton::menu-indicator { image: none; width: 0; }
QFrame#actions { background: @surface; border: none; border-top: 1px solid @line; }
QFrame#banner { border: none; background: @warn_soft; }
QFrame#banner QLabel { color: @warn; font-weight: 600; }
QFrame#bells { border: none; background: @warn_soft; }
QFrame#bells QLabel { color: @warn; font-weight: 600; }
QFrame#bells QLabel[role="heading"] { font-weight: 700; }
QFrame#bells[tone="good"] { background: @good_soft; }
QFrame#bells[tone="good"] QLabel { color: @good; }
QFrame#bells[tone="loud"] { background: @bad; border-top: 4px solid @bad_soft; }
QFrame#bells[tone="loud"] QLabel { color: @bad_soft; }
QFrame#bells QPushButton { background: @surface; color: @ink; border: 2px solid @warn; }
QFrame#bells QPushButton:focus { border: 3px solid @focus; }
QFrame#bells[tone="loud"] QPushButton { color: @bad; border: 2px solid @bad_soft; }
QFrame#bells[tone="loud"] QPushButton:focus { border: 3px solid @ink; }
QFrame#callerBar { background: @surface; border: 2px solid @accent; }
QFrame#callerBar QPushButton { padding: $4 $12; min-height: $20; border-radius: 8px; }
QFrame#callerBar QLabel[tone="good"] { color: @good; }
QFrame#callerBar QLabel[tone="warn"] { color: @warn; }
QFrame#callerBar QLabel[tone="bad"] { color: @bad; }
QFrame#undo { border: 1px solid @line; border-radius: 10px; background: @accent_soft; }
QFrame#note { border: none; border-radius: 10px; background: @sunken; }
QFrame#note QLabel { color: @ink; font-weight: 500; }
QFrame#note[tone="good"] { background: @good_soft; }
QFrame#note[tone="good"] QLabel { color: @good; }
QFrame#note[tone="warn"] { background: @warn_soft; }
QFrame#note[tone="warn"] QLabel { color: @warn; }
QFrame#note[tone="bad"] { background: @bad_soft; }
QFrame#note[tone="bad"] QLabel { color: @bad; }
QFrame#rule { background: @line; border: none; max-height: 1px; min-height: 1px; }
"""

SHEETS: Final = (_BASE, _FIELDS, _BUTTONS, _TABLE, _BARS)
