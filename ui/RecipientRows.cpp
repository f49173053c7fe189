// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecipientRows.h"

#include "ui/FlowLayout.h"
#include "ui/Phrases.h"
#include "ui/RecipientChip.h"
#include "ui/TabOrder.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int ChipsAtFirst = 12;
constexpr int ChipsAtMost = 200; // more are lines of a text
constexpr int LinesAtOnce = 8;

QPlainTextEdit *textOf(const QStringList &lines, const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(lines.join(u'\n'), parent);
    text->setObjectName(u"recipientText"_s);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFixedHeight(QFontMetrics(text->font()).lineSpacing() * LinesAtOnce + 20);
    return text;
}

QString keyOf(const QString &address)
{
    return bareAddress(address).toLower();
}

} // namespace

RecipientRows::RecipientRows(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"recipients"_s);
}

void RecipientRows::fill(const Message &message, const Reachability &reach)
{
    const bool isAnother = message.id != m_message.id;
    if (!isAnother && message == m_message && reach == m_reach && layout())
        return;
    m_areAllShown = m_areAllShown && !isAnother;
    m_message = message;
    m_reach = reach;
    m_tips.clear();
    for (const QString &address : reach.external) {
        MailTip guess;
        guess.scope = MailTip::Scope::External;
        guess.isGuessed = true;
        m_tips.insert(keyOf(address), guess);
    }
    for (const MailTip &tip : reach.tips)
        m_tips.insert(keyOf(tip.address), tip);
    build();
}

void RecipientRows::build()
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addRow(column, tr("To"), m_message.to);
    addRow(column, tr("Cc"), m_message.cc);
    addRow(column, tr("Bcc"), m_message.bcc);
    tabInPlace(this);
}

MailTip RecipientRows::tipOf(const Recipient &recipient) const
{
    MailTip none;
    none.isGuessed = true;
    return m_tips.value(keyOf(recipient.address), none);
}

void RecipientRows::addRow(QVBoxLayout *column, const QString &label, const QList<Recipient> &recipients)
{
    if (recipients.isEmpty())
        return;
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6);
    auto *caption = new QLabel(label, row);
    caption->setProperty("look", u"dim"_s);
    caption->setMinimumHeight(26);
    flow->addWidget(caption);
    column->addWidget(row);
    if (m_areAllShown && recipients.size() > ChipsAtMost) {
        QStringList lines;
        for (const Recipient &recipient : recipients) {
            const MailTip tip = tipOf(recipient);
            const bool isMarked = !tip.isGuessed || tip.scope == MailTip::Scope::External;
            const QString mark =
                isMarked ? Phrases::reachMark(tip, QDateTime::currentDateTimeUtc()) : QString();
            const QString line = Phrases::recipient(recipient);
            lines << (mark.isEmpty() ? line : QString(line % u" · " % mark));
        }
        column->addWidget(textOf(lines, label, this));
        return;
    }
    const auto shown = m_areAllShown ? recipients : recipients.mid(0, ChipsAtFirst);
    for (const Recipient &recipient : shown)
        flow->addWidget(new RecipientChip(recipient, tipOf(recipient), row));
    if (shown.size() < recipients.size()) {
        auto *more = new QPushButton(tr("Show all %n", nullptr, int(recipients.size())), row);
        more->setProperty("look", u"link"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            m_areAllShown = true;
            // The button pressed is among what goes: not while it is pressed.
            QMetaObject::invokeMethod(
                this, [this] { build(); }, Qt::QueuedConnection);
        });
        flow->addWidget(more);
    }
}

} // namespace Takeback
