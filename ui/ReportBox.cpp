// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReportBox.h"

#include "ui/FlowLayout.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int DetailHeight = 110; // px: some six recipients; the rest scrolls

QPushButton *link(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("look", u"flatLink"_s);
    return button;
}

} // namespace

ReportBox::ReportBox(QWidget *parent) : QWidget(parent), m_news(new QLabel(this))
{
    setObjectName(u"reportBox"_s);
    auto *buttons = new QWidget(this);
    m_look = link(tr("Look for the report"), u"lookForReport"_s, buttons);
    m_who = link(tr("Show who"), u"showWho"_s, buttons);
    m_open = link(tr("Open report"), u"openReport"_s, buttons);
    auto *flow = new FlowLayout(buttons, 14);
    for (QPushButton *button : {m_look, m_who, m_open})
        flow->addWidget(button);
    m_news->setObjectName(u"reportNews"_s);
    m_news->setTextFormat(Qt::PlainText);
    m_news->setWordWrap(true);
    m_news->setProperty("look", u"dim"_s);
    m_news->setFont(Theme::font(12.0 / 13));
    m_detail = new QPlainTextEdit(this);
    m_detail->setObjectName(u"reportDetail"_s);
    m_detail->setAccessibleName(tr("What the report says"));
    m_detail->setReadOnly(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setFixedHeight(DetailHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buttons);
    column->addWidget(m_news);
    column->addWidget(m_detail);
    connect(m_look, &QPushButton::clicked, this, [this] {
        m_look->setEnabled(false);
        say(tr("Looking in the Inbox…"));
        Q_EMIT lookWanted(m_recall.id);
    });
    connect(m_who, &QPushButton::clicked, this, [this] {
        m_who->setEnabled(false);
        say(tr("Reading the report…"));
        Q_EMIT detailWanted(m_recall.id);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_recall.report)
            Q_EMIT openWanted(*m_recall.report);
    });
    show(Recall());
}

void ReportBox::show(const Recall &recall)
{
    const bool isSame = recall.id == m_recall.id && recall.report == m_recall.report;
    m_recall = recall;
    const bool isMissing =
        !recall.report && (recall.state == RecallState::Submitted || recall.state == RecallState::Unknown);
    m_look->setVisible(isMissing);
    m_who->setVisible(recall.report.has_value());
    m_open->setVisible(recall.report.has_value());
    setVisible(isMissing || recall.report);
    if (isSame)
        return;
    m_look->setEnabled(true);
    m_who->setEnabled(true);
    say({});
    m_detail->clear();
    m_detail->hide();
}

void ReportBox::showDetail(const QString &recallId, const Result<ReportDetail> &report)
{
    if (recallId != m_recall.id)
        return;
    if (!report) {
        m_who->setEnabled(true);
        say(report.error().httpStatus == 404
                ? tr("The report is no longer where it was found: it was moved or deleted. What it said "
                     "stays here.")
                : Phrases::trouble(report.error()));
        return;
    }
    QList<RecipientResult> recipients = report->recipients; // who still has it comes first
    std::stable_partition(recipients.begin(), recipients.end(),
                          [](const auto &one) { return one.outcome != RecallOutcome::Succeeded; });
    QStringList lines;
    for (const RecipientResult &one : std::as_const(recipients))
        lines << Phrases::recipientResult(one);
    say(lines.isEmpty() ? tr("It names no recipients in words that are understood here. This is its text:")
                        : QString());
    m_detail->setPlainText(lines.isEmpty() ? PlainText::block(report->text, 64 * 1024) : lines.join(u'\n'));
    m_detail->show();
}

void ReportBox::showLooked(const QString &recallId, const Result<bool> &isFound)
{
    if (recallId != m_recall.id)
        return;
    m_look->setEnabled(true);
    if (!isFound)
        say(Phrases::trouble(isFound.error()));
    else if (!*isFound)
        say(m_recall.state == RecallState::Unknown ? tr(
                "There is no report of it in your Inbox. It may still come, for minutes or hours. If you "
                "recall the message again, people outside may get a second notice.")
                                                   : tr("There is no report of it in your Inbox yet."));
}

void ReportBox::say(const QString &text)
{
    PlainText::fill(m_news, text);
    m_news->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Takeback
