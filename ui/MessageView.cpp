// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MessageView.h"

#include "ui/FlowLayout.h"
#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/RecipientRows.h"
#include "ui/Theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr auto SelectableByAll = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

QLabel *plainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageView::MessageView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"messageView"_s);
    setAccessibleName(tr("Message"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_body->setPlaceholderText(tr("Loading…")); });
    showNothing();
}

void MessageView::build()
{
    auto *content = new QWidget;
    content->setObjectName(u"detail"_s);
    setWidget(content);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(22, 18, 22, 18);
    m_hint = plainLabel(content, u"hint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("look", u"dim"_s);
    m_card = new QWidget(content);
    outer->addWidget(m_hint, 1);
    outer->addWidget(m_card, 1);

    m_subject = plainLabel(m_card, u"subject"_s);
    m_subject->setFont(Theme::font(19.0 / 13, QFont::DemiBold));
    m_meta = plainLabel(m_card, u"meta"_s);
    m_meta->setProperty("look", u"dim"_s);
    m_notice = plainLabel(m_card, u"notice"_s);
    m_notice->setText(
        tr("This is the notice of a recall, not a message of its own: the server takes it out of "
           "mailboxes inside the organisation, people outside receive it."));
    m_recipients = new RecipientRows(m_card);
    m_reachFrame = new QFrame(m_card);
    m_reachHead = plainLabel(m_reachFrame, u"reachHead"_s);
    m_reachHead->setFont(Theme::font(1, QFont::DemiBold));
    m_reach = plainLabel(m_reachFrame, u"reach"_s);
    auto *reachRow = new QVBoxLayout(m_reachFrame);
    reachRow->setContentsMargins(14, 10, 14, 10);
    reachRow->setSpacing(2);
    reachRow->addWidget(m_reachHead);
    reachRow->addWidget(m_reach);
    m_actions = buildActions();
    m_bars = new BarStack(m_card);
    m_body = new QPlainTextEdit(m_card);
    m_body->setObjectName(u"body"_s);
    m_body->setAccessibleName(tr("Message text"));
    m_body->setReadOnly(true);
    m_body->setTextInteractionFlags(SelectableByAll);
    m_body->setMinimumHeight(120);
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left of the page, no more
    layOut();
}

QWidget *MessageView::buildActions()
{
    auto *box = new QWidget(m_card);
    m_recall = new QPushButton(tr("Recall…"), box);
    m_recall->setObjectName(u"recall"_s);
    m_recall->setAccessibleName(tr("Recall"));
    m_recall->setProperty("look", u"primary"_s);
    m_recall->setToolTip(tr("Ask the server to take this message back (Ctrl+Shift+R)"));
    connect(m_recall, &QPushButton::clicked, this, &MessageView::recallWanted);
    m_correct = new QPushButton(tr("Write a correction…"), box);
    m_correct->setObjectName(u"correctMessage"_s);
    m_correct->setAccessibleName(tr("Write a correction"));
    m_correct->setToolTip(
        tr("A draft to those whom a recall does not reach. Nothing is sent before you send it."));
    connect(m_correct, &QPushButton::clicked, this, [this] { Q_EMIT correctionWanted(m_message.id); });
    auto *flow = new FlowLayout(box, 8);
    flow->addWidget(m_recall);
    flow->addWidget(m_correct);
    return box;
}

void MessageView::layOut()
{
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_subject);
    column->addWidget(m_meta);
    column->addWidget(m_notice);
    column->addSpacing(2);
    column->addWidget(m_recipients);
    column->addSpacing(4);
    column->addWidget(m_reachFrame);
    column->addSpacing(6);
    column->addWidget(m_actions);
    column->addSpacing(6);
    column->addWidget(m_bars);
    auto *rest = new QVBoxLayout; // keeps the least height of the text, else forgotten by a page that scrolls
    rest->addWidget(m_body);
    column->addLayout(rest, 1);
}

void MessageView::showNothing()
{
    m_message = {};
    m_patience.stop();
    m_card->hide();
    m_hint->setText(tr("Choose a message to see who has it."));
    m_hint->show();
}

void MessageView::show(const Message &message, const Reachability &reach, const std::optional<Recall> &recall,
                       bool isNotice)
{
    const bool isAnother = message.id != m_message.id;
    m_message = message;
    const QString subject = PlainText::line(message.subject);
    PlainText::fill(m_subject, subject.isEmpty() ? tr("(no subject)") : subject);
    QStringList meta{Phrases::sent(message.sentAt)};
    if (message.hasAttachments)
        meta << tr("with attachment");
    if (message.importance != Importance::Normal)
        meta << (message.importance == Importance::High ? tr("high importance") : tr("low importance"));
    if (message.isReadReceiptRequested)
        meta << tr("read receipt asked for");
    if (recall)
        meta << tr("recall: %1").arg(Phrases::state(*recall));
    PlainText::fill(m_meta, meta.join(u" · "_s));
    m_notice->setVisible(isNotice);
    fillReach(reach);
    if (isAnother) {
        m_bars->hideAll();
        m_body->clear();
        m_body->setPlaceholderText({});
        m_patience.start();
        verticalScrollBar()->setValue(0);
        Q_EMIT bodyWanted(message.id);
    }
    m_hint->hide();
    m_card->show();
}

void MessageView::fillReach(const Reachability &reach)
{
    m_recipients->fill(m_message, reach);
    PlainText::fill(m_reachHead, Phrases::reachHead(reach));
    QStringList lines{Phrases::reach(reach)};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOld = isTooOld(m_message.sentAt, m_ageLimit, now);
    if (isOld)
        lines << Phrases::tooOld(m_message.sentAt, m_ageLimit, now);
    lines.removeAll(QString());
    PlainText::fill(m_reach, lines.join(u'\n'));
    m_reach->setVisible(!lines.isEmpty());
    m_correct->setVisible(isOld || reach.hasOutsiders());
    m_reachFrame->setProperty("look", isOld || reach.hasOutsiders() ? u"noticeOutside"_s : u"notice"_s);
    m_reachFrame->style()->unpolish(m_reachFrame);
    m_reachFrame->style()->polish(m_reachFrame);
}

void MessageView::showReach(const QString &messageId, const Reachability &reach)
{
    if (messageId == m_message.id && !messageId.isEmpty())
        fillReach(reach);
}

void MessageView::setAgeLimit(int days)
{
    m_ageLimit = days;
}

void MessageView::showBody(const QString &messageId, const Result<QString> &text)
{
    if (messageId != m_message.id)
        return;
    m_patience.stop();
    if (text) {
        m_bars->hideAll();
        m_body->setPlainText(PlainText::block(*text));
        m_body->setPlaceholderText(tr("This message has no text."));
        return;
    }
    m_body->setPlaceholderText({});
    m_bars->show(u"body"_s, InlineBar::Kind::Trouble, Phrases::trouble(text.error()),
                 {{tr("Retry"), [this] { Q_EMIT bodyWanted(m_message.id); }}},
                 Phrases::details(text.error()));
}

} // namespace Takeback
