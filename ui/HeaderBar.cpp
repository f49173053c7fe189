// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/HeaderBar.h"

#include "ui/Avatar.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// Who is signed in: the round sign at the near edge of the account button.
class AccountButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    QString owner;
    QSize sizeHint() const override { return layout()->totalSizeHint(); }
    QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                              {Avatar::Size, Avatar::Size}, rect().adjusted(4, 0, -4, 0));
        Avatar::paint(&painter, box, owner, QApplication::palette(), false);
    }
};

} // namespace

HeaderBar::HeaderBar(QMenu *menu, QMenu *accountMenu, QWidget *parent)
    : QFrame(parent), m_account(buildAccount(accountMenu)), m_search(new QLineEdit(this))
{
    setObjectName(u"header"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search sent items"));
    m_search->setPlaceholderText(tr("Search sent items (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s, Theme::Ink::Dim), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(440);
    connect(m_search, &QLineEdit::textChanged, this, &HeaderBar::searchChanged);
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

QToolButton *HeaderBar::buildAccount(QMenu *menu)
{
    auto *account = new AccountButton(this);
    account->setObjectName(u"accountButton"_s);
    account->setPopupMode(QToolButton::InstantPopup);
    account->setAccessibleName(tr("Account"));
    account->setMenu(menu);
    m_name = new QLabel(account);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(Theme::font(1, QFont::DemiBold));
    m_address = new QLabel(account);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setFont(Theme::font(12.0 / 13));
    m_address->setProperty("look", u"dim"_s);
    for (QLabel *label : {m_name, m_address})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(account);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(0);
    row->addSpacing(Avatar::Size + 8);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_address);
    row->addLayout(column, 1);
    return account;
}

void HeaderBar::setOwner(const QString &name, const QString &address)
{
    static_cast<AccountButton *>(m_account)->owner = name.isEmpty() ? address : name;
    m_name->setText(PlainText::line(name.isEmpty() ? address : name, 40));
    m_address->setText(PlainText::line(address, 60) + u" ▾"_s);
    m_account->setAccessibleDescription(PlainText::line(address, 60));
}

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
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
