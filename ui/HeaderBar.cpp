// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/HeaderBar.h"

#include "ui/AccountButton.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Takeback {

HeaderBar::HeaderBar(QMenu *menu, QMenu *accountMenu, QWidget *parent)
    : QFrame(parent), m_account(buildAccount(accountMenu)), m_search(new QLineEdit(this))
{
    setObjectName(u"header"_s);
    buildSearch();
    auto *refresh = new QPushButton(Theme::icon(u"refresh"_s), tr("Refresh"), this);
    refresh->setObjectName(u"refresh"_s);
    refresh->setAccessibleName(tr("Refresh"));
    refresh->setToolTip(tr("Look for newer messages (F5)"));
    connect(refresh, &QPushButton::clicked, this, &HeaderBar::refreshWanted);
    auto *more = new QToolButton(this);
    more->setObjectName(u"menuButton"_s);
    more->setIcon(Theme::icon(u"more"_s));
    more->setAccessibleName(tr("Menu"));
    more->setToolTip(tr("Menu"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(m_account);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addWidget(refresh);
    row->addWidget(more);
}

void HeaderBar::buildSearch()
{
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search sent items"));
    m_search->setPlaceholderText(tr("Search sent items (Ctrl+F)"));
    m_search->setToolTip(tr("All words must occur in subject, recipients or the beginning of the text.\n"
                            "Also: %1\n"
                            "-word leaves out what holds it.")
                             .arg(u"\"two words\"  to:ada  subject:budget  after:2026-11-01  before:7d  "
                                  "has:attachment  is:external"_s));
    m_search->addAction(Theme::icon(u"search"_s, Theme::Ink::Dim), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(440);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HeaderBar::searchChanged);
    connect(m_search, &QLineEdit::textChanged, m_search, [this] { m_search->setClearButtonEnabled(true); });
}

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (isDown)
        Q_EMIT searchLeft();
    return isDown || QFrame::eventFilter(watched, event);
}

AccountButton *HeaderBar::buildAccount(QMenu *menu)
{
    auto *account = new AccountButton(this);
    account->setObjectName(u"accountButton"_s);
    account->setPopupMode(QToolButton::InstantPopup);
    account->setAccessibleName(tr("Account"));
    account->setMenu(menu);
    return account;
}

void HeaderBar::setOwner(const QString &name, const QString &address)
{
    const QString shown = name.isEmpty() ? address : name;
    m_account->setPerson(shown, PlainText::line(shown, 40),
                         QString(PlainText::isolated(address, 60) % u" ▾"_s));
    m_account->setAccessibleDescription(
        QString(PlainText::line(shown, 60) % u", "_s % PlainText::line(address, 60)));
}

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HeaderBar::type(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

void HeaderBar::describeSearch(const QString &text)
{
    m_search->setAccessibleDescription(text);
}

void HeaderBar::clearSearch()
{
    m_search->clear();
}

QString HeaderBar::searchText() const
{
    return m_search->text();
}

} // namespace Takeback
