// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ThemeStyle.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Takeback::Theme {

namespace {

// %name% is replaced by a colour of Colours. Lengths in px, on the 4 px grid.
constexpr auto Sheet = R"(
QSplitter::handle { background: %line%; }
QStatusBar { border-top: 1px solid %line%; background: %window%; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %dim%; padding: 4px 10px; }
QToolTip { color: %ink%; background: %pane%; border: 1px solid %line%; padding: 4px; }

QPushButton, QToolButton#menuButton {
    background: %pane%; color: %ink%; border: 1px solid %line%; border-radius: 6px; padding: 7px 14px; }
QPushButton:hover, QToolButton#menuButton:hover { border-color: %faint%; }
QPushButton:pressed, QToolButton#menuButton:pressed { background: %selected%; }
QPushButton:focus, QToolButton#menuButton:focus { border: 2px solid %accent%; padding: 6px 13px; }
QPushButton:disabled { color: %faint%; }
QPushButton[look="primary"] { background: %accent%; color: %onAccent%; border-color: %accent%; font-weight: 600; }
QPushButton[look="primary"]:disabled { background: %line%; color: %dim%; border-color: %line%; }
QPushButton[look="primary"]:focus { border: 2px solid %ink%; }
QPushButton[look="danger"] { background: %red%; color: %onRed%; border-color: %red%; font-weight: 600; }
QPushButton[look="danger"]:disabled { background: %line%; color: %dim%; border-color: %line%; }
QPushButton[look="danger"]:focus { border: 2px solid %ink%; }
QPushButton[look="link"] { background: transparent; color: %accent%; border: 1px solid transparent; padding: 3px 7px; }
QPushButton[look="flatLink"] { background: transparent; color: %accent%; border: 1px solid transparent;
    padding: 3px 0; }
QPushButton[look="flatLink"]:hover { text-decoration: underline; }
QPushButton[look="flatLink"]:focus { border: 1px solid %accent%; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid %accent%; }
QToolButton#menuButton::menu-indicator, QPushButton#afterwards::menu-indicator { image: none; width: 0; }
QToolButton#menuButton { padding: 7px 9px; }
QToolButton#menuButton:focus { padding: 6px 8px; }
QToolButton#accountButton, QToolButton#closeBar, QToolButton#sort { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton#accountButton, QToolButton#sort { background: transparent; }
QToolButton#sort { color: %dim%; padding: 3px 6px; }
QPushButton#searchServer { padding: 2px 6px; }
QPushButton#searchServer:disabled { color: %dim%; }
QToolButton#accountButton::menu-indicator, QToolButton#sort::menu-indicator { image: none; width: 0; }
QToolButton#accountButton:hover, QToolButton#closeBar:hover, QToolButton#sort:hover { background: %selected%; }
QToolButton#accountButton:focus, QToolButton#closeBar:focus, QToolButton#sort:focus { border: 1px solid %accent%; }

QToolButton[look="choice"] { background: %pane%; border: 1px solid %line%; border-radius: 6px; }
QToolButton[look="choice"]:hover { border-color: %faint%; }
QToolButton[look="choice"]:pressed { background: %selected%; }
QToolButton[look="choice"]:focus { border: 2px solid %accent%; }

QLineEdit { background: %pane%; color: %ink%; border: 1px solid %line%; border-radius: 6px; padding: 6px 8px;
    selection-background-color: %accent%; selection-color: %onAccent%; }
QLineEdit:focus { border: 1px solid %accent%; }
QComboBox { min-height: 30px; }
QSpinBox { min-height: 26px; }
QComboBox QAbstractItemView { background: %pane%; color: %ink%; border: 1px solid %line%;
    selection-background-color: %selected%; selection-color: %ink%; }
QLineEdit#search { background: %window%; }

QPlainTextEdit { background: %pane%; color: %ink%; border: 1px solid %line%; border-radius: 6px; padding: 8px;
    selection-background-color: %accent%; selection-color: %onAccent%; }
QPlainTextEdit:focus { border: 1px solid %accent%; }
QPlainTextEdit#serverResponse { background: %window%; }

QListView { background: %pane%; border: none; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget#detail { background: %window%; border: none; }
QScrollArea#messageView { border: 1px solid %window%; }
QScrollArea#messageView:focus { border-color: %accent%; }
QLabel { background: transparent; }
QLabel[look="dim"] { color: %dim%; }
QLabel[look="dot"] { color: %accent%; }
QFrame#listHead { background: %pane%; border-bottom: 1px solid %line%; }
QLabel#problem, QLabel[look="problem"] { color: %red%; }
QLabel[look="amber"] { color: %amber%; }
QLabel#outsideAddresses, QLabel#outsideCount, QLabel#outsideLabel { color: %amber%; }
QWidget[look="pane"] { background: %pane%; }
QScrollArea#settingsPage { background: %pane%; }
QFrame#settingsFooter { background: %pane%; border-top: 1px solid %line%; }
QFrame#header { background: %pane%; border-bottom: 1px solid %line%; }
QLabel[look="chip"] { background: %pane%; color: %ink%; border: 1px solid %line%; border-radius: 10px; padding: 2px 9px; }
QLabel[look="chipOutside"] { background: %amberGround%; color: %amber%; border: 1px solid %amber%;
    border-radius: 10px; padding: 2px 9px; }
QLabel[sign="true"] { padding-left: 27px; }
QFrame[look="notice"] { background: %pane%; border: 1px solid %line%; border-radius: 6px; }
QFrame[look="noticeOutside"] { background: %pane%; border: 1px solid %line%; border-%near%: 3px solid %amber%;
    border-radius: 4px; }
QFrame[look="barTrouble"] { background: %amberGround%; border: none; border-bottom: 1px solid %line%; }
QFrame[look="barTrouble"] QLabel { color: %amber%; }
QFrame[look="barNews"] { background: %selected%; border: none; border-bottom: 1px solid %line%; }
QFrame[look="barNews"] QLabel { color: %ink%; }
QFrame[look="hairline"] { background: %line%; border: none; }
QDialog { background: %pane%; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %faint%; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %line%; border: none; }
QProgressBar::chunk { background: %accent%; }
QMenu { background: %pane%; color: %ink%; border: 1px solid %line%; padding: 4px; }
QMenu::item { padding: 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: %selected%; color: %ink%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 8px; }
)";

// Where grounds are all one, what has the focus on it is turned round.
constexpr auto HighContrastSheet = R"(
QMenu::item:selected { background: %ink%; color: %window%; }
QPushButton[look="primary"]:focus { background: %window%; color: %ink%; }
)";

} // namespace

QString styleSheet(const Colours &c)
{
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"%window%"_L1, c.window},
        {"%pane%"_L1, c.pane},
        {"%line%"_L1, c.line},
        {"%ink%"_L1, c.ink},
        {"%dim%"_L1, c.dim},
        {"%faint%"_L1, c.faint},
        {"%accent%"_L1, c.accent},
        {"%onAccent%"_L1, c.onAccent},
        {"%selected%"_L1, c.selected},
        {"%amber%"_L1, c.amber},
        {"%amberGround%"_L1, c.amberGround},
        {"%red%"_L1, c.red},
        {"%onRed%"_L1, c.onRed},
    };
    QString sheet = QString::fromLatin1(Sheet);
    if (c.isHighContrast)
        sheet += QLatin1String(HighContrastSheet);
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    sheet.replace("%near%"_L1, QApplication::isRightToLeft() ? "right"_L1 : "left"_L1);
    return sheet;
}

} // namespace Takeback::Theme
