// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReachFacts.h"

#include "app/types/AgeLimit.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int LinesAsText = 6; // more than these get a list that scrolls

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace

ReachFacts::ReachFacts(const Message &message, int ageLimit, QWidget *parent)
    : QFrame(parent), m_message(message), m_ageLimit(ageLimit), m_source(PlainText::wrapped({}, this))
{
    setObjectName(u"reachFacts"_s);
    setProperty("look", u"notice"_s);
    for (const Recipient &recipient : message.recipients())
        if (!recipient.name.isEmpty())
            m_names.insert(bareAddress(recipient.address).toLower(), recipient.name);
    m_source->setObjectName(u"reachSource"_s);
    m_source->setProperty("look", u"dim"_s);
    m_source->setFont(Theme::font(12.0 / 13));
    m_source->setContentsMargins(12, 0, 12, 9);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_source);
    addAge(column);
}

void ReachFacts::show(const Reachability &reach, const QString &source)
{
    delete m_page;
    m_page = page(reach);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_page);
    m_page->show();
    PlainText::fill(m_source, source);
}

QWidget *ReachFacts::page(const Reachability &reach)
{
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addRow(column, tr("Inside, usually reached"), QString::number(reach.insiders()));
    QStringList groups;
    for (const MailTip &tip : reach.tips)
        if (tip.isGroup())
            groups << tr("%1: %2", "a group: how many people").arg(nameOf(tip), Phrases::groupMembers(tip));
    addLines(column, groups, "groupLines", tr("Groups"), false);
    addOutside(column, reach);
    if (!reach.unknown.isEmpty()) {
        addRow(column, tr("Cannot be judged, a group perhaps"), QString::number(reach.unknown.size()));
        QStringList lines;
        for (const QString &one : reach.unknown)
            lines << PlainText::line(one, 200);
        addLines(column, lines, "unknownLines", tr("Cannot be judged"), false);
    }
    addTips(column, reach);
    return made;
}

void ReachFacts::addOutside(QVBoxLayout *column, const Reachability &reach)
{
    const int inGroups = std::max(0, reach.outsidersInGroups());
    if (!reach.hasOutsiders())
        return;
    addRow(column, tr("Outside: usually keep their copy and see a recall notice"),
           QString::number(reach.external.size() + inGroups), true);
    QStringList lines;
    for (const QString &address : reach.external)
        lines << PlainText::line(address, 200);
    addLines(column, lines, lines.size() > LinesAsText ? "outsideList" : "outsideAddresses",
             tr("Addresses outside"), true);
    if (inGroups > 0)
        addLines(column,
                 {tr("%n of them as member(s) of a group: who they are the service does not tell.", nullptr,
                     inGroups)},
                 "outsideInGroups", {}, true);
}

void ReachFacts::addTips(QVBoxLayout *column, const Reachability &reach)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList away;
    QStringList full;
    for (const MailTip &tip : reach.tips) {
        if (!tip.automaticReply.isEmpty())
            away << tr("%1: %2", "who: away until when").arg(nameOf(tip), Phrases::away(tip, now));
        if (tip.isMailboxFull)
            full << nameOf(tip);
    }
    if (!away.isEmpty())
        addRow(column, tr("An automatic reply is on"), QString::number(away.size()));
    addLines(column, away, "awayLines", tr("An automatic reply is on"), false);
    if (!full.isEmpty())
        addRow(column, tr("Mailbox full: the message may not have arrived"), QString::number(full.size()));
    addLines(column, full, "fullLines", tr("Mailbox full"), false);
}

void ReachFacts::addAge(QVBoxLayout *column)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addRow(column, tr("Sent"), Phrases::ago(m_message.sentAt, now));
    if (isTooOld(m_message.sentAt, m_ageLimit, now))
        addLines(column, {Phrases::tooOld(m_message.sentAt, m_ageLimit, now)}, "tooOld", {}, true);
}

void ReachFacts::addRow(QVBoxLayout *column, const QString &label, const QString &value, bool isOutside)
{
    QWidget *parent = column->parentWidget();
    if (column->count() > 0)
        column->addWidget(hairline(parent));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(6);
    auto *name = PlainText::wrapped(label, parent);
    name->setAccessibleName(tr("%1: %2", "a fact and its number").arg(label, value));
    auto *number = new QLabel(value, parent);
    number->setTextFormat(Qt::PlainText);
    number->setFont(Theme::font(1, QFont::DemiBold));
    if (isOutside) {
        name->setObjectName(u"outsideLabel"_s);
        number->setObjectName(u"outsideCount"_s);
        auto *sign = new QLabel(parent);
        sign->setPixmap(
            Theme::icon(u"warning"_s, Theme::Ink::Amber).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(sign);
    }
    row->addWidget(name, 1);
    row->addWidget(number);
    column->addLayout(row);
}

void ReachFacts::addLines(QVBoxLayout *column, const QStringList &lines, const char *objectName,
                          const QString &name, bool isOutside)
{
    if (lines.isEmpty())
        return;
    QWidget *parent = column->parentWidget();
    if (lines.size() <= LinesAsText) {
        QLabel *label = PlainText::wrapped(lines.join(u'\n'), parent);
        label->setObjectName(QLatin1String(objectName));
        label->setProperty("look", isOutside ? u"amber"_s : u"dim"_s);
        label->setContentsMargins(12, 0, 12, 9);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        return;
    }
    auto *list = new QPlainTextEdit(lines.join(u'\n'), parent);
    list->setObjectName(QLatin1String(objectName));
    list->setAccessibleName(name);
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    list->setFixedHeight(QFontMetrics(list->font()).lineSpacing() * LinesAsText + 20);
    column->addWidget(list);
}

QString ReachFacts::nameOf(const MailTip &tip) const
{
    return PlainText::isolated(m_names.value(tip.address.toLower(), tip.address), 120);
}

} // namespace Takeback
