// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MessageView.h"

#include "ui/FlowLayout.h"
#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/TabOrder.h"
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

constexpr int ChipsAtFirst = 12;
constexpr int ChipsAtMost = 200; // more are lines of a text
constexpr int LinesAtOnce = 8;
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

bool isIn(const QSet<QString> &outside, const Recipient &recipient)
{
    return outside.contains(recipient.address.toLower());
}

QLabel *chipOf(const Recipient &recipient, bool isOutside, QWidget *parent)
{
    QString text = PlainText::line(isOutside ? recipient.address : displayName(recipient), 80);
    if (isOutside)
        text = MessageView::tr("%1 · outside").arg(text);
    auto *chip = new QLabel(text.isEmpty() ? MessageView::tr("(no name, no address)") : text, parent);
    chip->setTextFormat(Qt::PlainText);
    chip->setMinimumWidth(40); // in a narrow window it is cut rather than the page made wide
    chip->setProperty("look", isOutside ? u"chipOutside"_s : u"chip"_s);
    // A tool tip may be read as markup: said to be, and escaped.
    chip->setToolTip(u"<qt>"_s % Phrases::recipient(recipient).toHtmlEscaped() % u"</qt>"_s);
    chip->setAccessibleDescription(Phrases::recipient(recipient));
    return chip;
}

QPlainTextEdit *textOf(const QList<Recipient> &recipients, const QSet<QString> &outside, const QString &name,
                       QWidget *parent)
{
    QStringList lines;
    for (const Recipient &recipient : recipients) {
        const QString line = Phrases::recipient(recipient);
        lines << (isIn(outside, recipient) ? MessageView::tr("%1 · outside").arg(line) : line);
    }
    auto *text = new QPlainTextEdit(lines.join(u'\n'), parent);
    text->setObjectName(u"recipientText"_s);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTextInteractionFlags(SelectableByAll);
    text->setFixedHeight(QFontMetrics(text->font()).lineSpacing() * LinesAtOnce + 20);
    return text;
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
    m_recipients = new QWidget(m_card);
    m_reachFrame = new QFrame(m_card);
    m_reach = plainLabel(m_reachFrame, u"reach"_s);
    auto *reachRow = new QVBoxLayout(m_reachFrame);
    reachRow->setContentsMargins(14, 10, 14, 10);
    reachRow->addWidget(m_reach);
    m_recall = new QPushButton(tr("Recall…"), m_card);
    m_recall->setObjectName(u"recall"_s);
    m_recall->setAccessibleName(tr("Recall"));
    m_recall->setProperty("look", u"primary"_s);
    m_recall->setToolTip(tr("Ask the server to take this message back (Ctrl+Shift+R)"));
    connect(m_recall, &QPushButton::clicked, this, &MessageView::recallWanted);
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
    column->addWidget(m_recall, 0, Qt::AlignLeft);
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
    PlainText::fill(m_reach, Phrases::reach(reach));
    m_reachFrame->setProperty("look", reach.external.isEmpty() ? u"notice"_s : u"noticeOutside"_s);
    m_reachFrame->style()->unpolish(m_reachFrame);
    m_reachFrame->style()->polish(m_reachFrame);
    if (isAnother) {
        m_areAllShown = false;
        fillRecipients(reach);
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

void MessageView::fillRecipients(const Reachability &reach)
{
    delete m_recipients->layout();
    qDeleteAll(m_recipients->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_recipients);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QSet<QString> outside;
    for (const QString &address : reach.external)
        outside << address.toLower();
    addRecipientRow(column, tr("To"), m_message.to, reach, outside);
    addRecipientRow(column, tr("Cc"), m_message.cc, reach, outside);
    addRecipientRow(column, tr("Bcc"), m_message.bcc, reach, outside);
    tabInPlace(m_recipients);
}

void MessageView::addRecipientRow(QVBoxLayout *column, const QString &label,
                                  const QList<Recipient> &recipients, const Reachability &reach,
                                  const QSet<QString> &outside)
{
    if (recipients.isEmpty())
        return;
    auto *row = new QWidget(m_recipients);
    auto *flow = new FlowLayout(row, 6);
    auto *caption = new QLabel(label, row);
    caption->setProperty("look", u"dim"_s);
    caption->setMinimumHeight(26);
    flow->addWidget(caption);
    column->addWidget(row);
    if (m_areAllShown && recipients.size() > ChipsAtMost) {
        column->addWidget(textOf(recipients, outside, label, m_recipients));
        return;
    }
    const auto shown = m_areAllShown ? recipients : recipients.mid(0, ChipsAtFirst);
    for (const Recipient &recipient : shown)
        flow->addWidget(chipOf(recipient, isIn(outside, recipient), row));
    if (shown.size() < recipients.size()) {
        auto *more = new QPushButton(tr("Show all %n", nullptr, int(recipients.size())), row);
        more->setProperty("look", u"link"_s);
        connect(more, &QPushButton::clicked, this, [this, reach] {
            m_areAllShown = true;
            // The button pressed is among what goes: not while it is pressed.
            QMetaObject::invokeMethod(
                this, [this, reach] { fillRecipients(reach); }, Qt::QueuedConnection);
        });
        flow->addWidget(more);
    }
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
