// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LocalDataDialog.h"

#include "app/Accounts.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", u"dim"_s);
    return label;
}

} // namespace

LocalDataDialog::LocalDataDialog(Accounts *accounts, QWidget *parent)
    : QDialog(parent), m_accounts(accounts), m_keep(new QCheckBox(tr("Keep sent messages here"), this)),
      m_size(words({}, this)), m_forget(new QPushButton(tr("Forget now"), this))
{
    setObjectName(u"localDataDialog"_s);
    setWindowTitle(tr("Data on this computer"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(460);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    m_keep->setObjectName(u"keepMessages"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setChecked(m_accounts->keepsMessages());
    m_size->setObjectName(u"cacheSize"_s);
    m_forget->setObjectName(u"forgetMessages"_s);
    m_forget->setAccessibleName(m_forget->text());
    m_forget->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeLocalData"_s);
    close->setDefault(true);
    connect(m_keep, &QCheckBox::toggled, this, &LocalDataDialog::setKeeping);
    connect(m_forget, &QPushButton::clicked, this, &LocalDataDialog::forget);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_size, 1);
    row->addWidget(m_forget, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_keep);
    column->addWidget(
        words(tr("Subjects, recipients and the first lines of what you sent, so that the list is "
                 "there at once and can be searched offline. The files are readable by your user "
                 "only; they are not encrypted. Bodies and attachments are never kept."),
              this));
    column->addLayout(row);
    column->addWidget(
        words(tr("The journal of your recalls is another file: it says what was sent and what the "
                 "server answered, and it stays until you sign out and delete its data."),
              this));
    column->addSpacing(4);
    column->addLayout(buttons);
    showSize();
}

void LocalDataDialog::setKeeping(bool isKeeping)
{
    m_accounts->setKeepsMessages(isKeeping);
    isKeeping ? m_size->setText(tr("Mailboxes opened from now on are kept."))
              : m_size->setText(tr("Nothing is kept."));
    m_forget->setEnabled(isKeeping);
}

void LocalDataDialog::forget()
{
    m_accounts->forgetMessages();
    m_forget->setEnabled(false);
    m_size->setText(tr("Forgotten. What an open mailbox shows is read from the server again."));
    QAccessibleEvent event(m_size, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LocalDataDialog::showSize()
{
    const bool isKeeping = m_accounts->keepsMessages();
    m_size->setText(
        isKeeping ? tr("%1 on this computer now").arg(locale().formattedDataSize(m_accounts->cachedBytes()))
                  : tr("Nothing is kept."));
    m_forget->setEnabled(isKeeping);
}

} // namespace Takeback
