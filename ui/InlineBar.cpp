// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/InlineBar.h"

#include "ui/FlowLayout.h"
#include "ui/PlainText.h"
#include "ui/TabOrder.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int ActionGap = 6;
constexpr int Readable = 340; // px; a text is not made narrower for the sake of actions beside it
constexpr int Around = 90; // px; sign, close button, margins

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("look", u"link"_s);
    button->setAccessibleName(text);
    return button;
}

} // namespace

InlineBar::InlineBar(Kind kind, const QString &text, const QString &details, const QList<BarAction> &actions,
                     Closing closing, QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_actions(new QWidget(this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"inlineBar"_s);
    setProperty("look", kind == Kind::Trouble ? u"barTrouble"_s : u"barNews"_s);
    auto *sign = new QLabel(this);
    const QIcon icon = kind == Kind::Trouble ? Theme::icon(u"warning"_s, Theme::Ink::Amber)
                                             : Theme::icon(u"info"_s, Theme::Ink::Accent);
    sign->setPixmap(icon.pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);

    m_body->addWidget(m_text, 1);
    m_body->addWidget(m_actions, 0, Qt::AlignVCenter);
    m_body->setSpacing(4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(sign);
    row->addLayout(m_body, 1);
    auto *actionsRow = new FlowLayout(m_actions, ActionGap);
    m_actions->setVisible(!actions.isEmpty() || !details.isEmpty());
    for (const BarAction &action : actions) {
        QPushButton *button = linkButton(action.text, m_actions);
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (action.isClosing)
                Q_EMIT closed();
            action.run();
        });
        actionsRow->addWidget(button);
    }
    if (!details.isEmpty()) {
        QPushButton *copy = linkButton(tr("Copy details"), m_actions);
        connect(copy, &QPushButton::clicked, this,
                [details] { QApplication::clipboard()->setText(details); });
        actionsRow->addWidget(copy);
    }
    if (closing == Closing::ByPerson)
        addClose();
    fold();
}

void InlineBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

// The actions stand beside the text, or under it where it would become a column of single words.
void InlineBar::fold()
{
    int actions = 0;
    for (const QPushButton *button : m_actions->findChildren<QPushButton *>())
        actions += button->sizeHint().width() + ActionGap;
    const int words = qMin(Readable, m_text->fontMetrics().horizontalAdvance(text()));
    const bool isFolded = actions > 0 && width() - actions - Around < words;
    m_actions->setMinimumWidth(isFolded ? 0 : actions);
    m_body->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InlineBar::addClose()
{
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeBar"_s);
    close->setIcon(Theme::icon(u"close"_s, Theme::Ink::Dim));
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &InlineBar::closed);
    layout()->addWidget(close);
}

QString InlineBar::text() const
{
    return accessibleName();
}

void InlineBar::setText(const QString &text)
{
    setAccessibleName(text);
    PlainText::fill(m_text, text);
}

BarStack::BarStack(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void BarStack::show(const QString &cause, InlineBar::Kind kind, const QString &text,
                    const QList<BarAction> &actions, const QString &details, InlineBar::Closing closing)
{
    hide(cause);
    auto *bar = new InlineBar(kind, text, details, actions, closing, this);
    connect(bar, &InlineBar::closed, this, [this, cause] { hide(cause); });
    m_bars.insert(cause, bar);
    layout()->addWidget(bar);
    bar->show();
    tabInPlace(this);
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool BarStack::update(const QString &cause, const QString &text)
{
    InlineBar *bar = m_bars.value(cause);
    if (bar)
        bar->setText(text);
    return bar;
}

void BarStack::hide(const QString &cause)
{
    if (InlineBar *bar = m_bars.take(cause)) {
        bar->setVisible(false);
        bar->deleteLater(); // its own button may be what closes it
    }
}

void BarStack::hideAll()
{
    for (const QString &cause : m_bars.keys())
        hide(cause);
}

} // namespace Takeback
