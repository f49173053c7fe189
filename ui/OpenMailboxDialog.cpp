// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OpenMailboxDialog.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

OpenMailboxDialog::OpenMailboxDialog(const QStringList &recent, QWidget *parent)
    : QDialog(parent), m_mailbox(new QLineEdit(this))
{
    setObjectName(u"openMailboxDialog"_s);
    setWindowTitle(tr("Open another mailbox"));
    auto *why = new QLabel(tr("You need rights to that mailbox, given by its owner or an administrator. Your "
                              "browser may ask once for your permission."),
                           this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setProperty("look", u"dim"_s);
    auto *label = new QLabel(tr("&Address or user id"), this);
    label->setBuddy(m_mailbox);
    m_mailbox->setObjectName(u"mailboxAddress"_s);
    m_mailbox->setAccessibleName(tr("Address or user id"));
    m_mailbox->setPlaceholderText(u"team@example.com"_s);
    m_mailbox->setMinimumWidth(360);
    m_mailbox->setMaxLength(320);
    if (!recent.isEmpty()) {
        auto *completer = new QCompleter(recent, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_mailbox->setCompleter(completer);
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(u"openMailbox"_s);
    open->setProperty("look", u"primary"_s);
    open->setDefault(true);
    open->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    connect(m_mailbox, &QLineEdit::textChanged, open,
            [open](const QString &text) { open->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_mailbox->text().trimmed());
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 18);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_mailbox);
    column->addWidget(why);
    column->addSpacing(6);
    column->addLayout(buttons);
}

} // namespace Takeback
