// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecipientChip.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Sign = 14;
constexpr int Edge = 9; // as the style sheet has it

bool isDangerous(const MailTip &tip)
{
    return tip.scope == MailTip::Scope::External || tip.externalMembers > 0;
}

QIcon signOf(const MailTip &tip)
{
    if (isDangerous(tip))
        return Theme::icon(u"warning"_s, Theme::Ink::Amber);
    if (tip.isGroup())
        return Theme::icon(u"group"_s, Theme::Ink::Dim);
    if (!tip.automaticReply.isEmpty())
        return Theme::icon(u"away"_s, Theme::Ink::Dim);
    if (tip.isMailboxFull)
        return Theme::icon(u"info"_s, Theme::Ink::Dim);
    return {};
}

} // namespace

QString RecipientChip::textOf(const Recipient &recipient, const MailTip &tip)
{
    // A name is easily taken for another: who is outside is shown by the address.
    const bool isOutside = tip.scope == MailTip::Scope::External && !recipient.address.isEmpty();
    const QString name = PlainText::line(isOutside ? recipient.address : displayName(recipient), 80);
    const QString mark =
        tip.isGuessed && !isOutside ? QString() : Phrases::reachMark(tip, QDateTime::currentDateTimeUtc());
    if (name.isEmpty())
        return tr("(no name, no address)");
    return mark.isEmpty() ? name : QString(name % u" · " % mark);
}

RecipientChip::RecipientChip(const Recipient &recipient, const MailTip &tip, QWidget *parent)
    : QLabel(textOf(recipient, tip), parent), m_sign(signOf(tip))
{
    setObjectName(u"recipient"_s);
    setTextFormat(Qt::PlainText);
    setMinimumWidth(40); // in a narrow window it is cut rather than the page made wide
    setProperty("look", isDangerous(tip) ? u"chipOutside"_s : u"chip"_s);
    setProperty("sign", !m_sign.isNull());
    QStringList more{Phrases::recipient(recipient)};
    if (tip.isGuessed && tip.scope == MailTip::Scope::External)
        more << tr("outside, as far as the address tells");
    else if (const QString mark = Phrases::reachMark(tip, QDateTime::currentDateTimeUtc());
             !tip.isGuessed && !mark.isEmpty())
        more << mark;
    if (!tip.automaticReply.isEmpty())
        more << tr("Automatic reply: %1").arg(PlainText::line(tip.automaticReply, 200));
    setAccessibleDescription(more.join(u"; "_s));
    // A tool tip may be read as markup: said to be, and escaped.
    setToolTip(u"<qt>"_s % accessibleDescription().toHtmlEscaped() % u"</qt>"_s);
}

void RecipientChip::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_sign.isNull())
        return;
    QPainter painter(this);
    const QRect place = rect().adjusted(Edge, 0, -Edge, 0);
    m_sign.paint(
        &painter,
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {Sign, Sign}, place));
}

} // namespace Takeback
