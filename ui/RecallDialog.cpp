// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecallDialog.h"

#include "ui/FlowLayout.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/ReachFacts.h"
#include "ui/Theme.h"
#include "ui/WhyDialog.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Width = 500;

QString warningAbout(const Recall &earlier)
{
    const QString when = Phrases::ago(earlier.plannedAt, QDateTime::currentDateTimeUtc());
    switch (earlier.state) {
    case RecallState::Submitted:
        return RecallDialog::tr(
                   "A recall of this message was submitted %1. Another one may send people outside a "
                   "second notice.")
            .arg(when);
    case RecallState::Unknown:
        return RecallDialog::tr(
                   "A recall of this message was sent %1, and it is not known whether it was carried out. "
                   "Another one may send people outside a second notice.")
            .arg(when);
    case RecallState::Planned:
        return RecallDialog::tr(
            "A recall of this message is planned and was not taken yet: this one is sent.");
    case RecallState::Sending:
        return RecallDialog::tr("A recall of this message is on its way: no second one is sent beside it.");
    case RecallState::Failed:
    case RecallState::Canceled:
        break;
    }
    return {};
}

} // namespace

RecallDialog::RecallDialog(const Message &message, const Reachability &reach,
                           const std::optional<Recall> &earlier, QWidget *parent, int ageLimit)
    : QDialog(parent), m_isOld(isTooOld(message.sentAt, ageLimit, QDateTime::currentDateTimeUtc())),
      m_ageLimit(ageLimit), m_reach(reach), m_news(PlainText::wrapped({}, this)),
      m_facts(new ReachFacts(message, ageLimit, this))
{
    setObjectName(u"recallDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Recall"));
    QString subject = PlainText::line(message.subject, 120);
    if (subject.isEmpty())
        subject = tr("(no subject)");
    auto *title = PlainText::wrapped(tr("Recall “%1”?").arg(PlainText::isolated(subject)), this);
    title->setObjectName(u"dialogTitle"_s);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    auto *meaning = PlainText::wrapped(
        tr("Copies inside your organisation are usually deleted, read or not. This cannot be undone."), this);
    meaning->setProperty("look", u"dim"_s);
    auto *promise = PlainText::wrapped(
        tr("“Submitted” will mean the server took the request. What came of it arrives later as a "
           "report."),
        this);
    promise->setProperty("look", u"dim"_s);
    m_news->setObjectName(u"outsideLabel"_s);
    m_news->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(meaning);
    column->addWidget(m_news);
    column->addWidget(m_facts);
    column->addWidget(promise);
    column->addWidget(ways());
    column->addWidget(buttons(
        earlier && (earlier->state == RecallState::Submitted || earlier->state == RecallState::Unknown)));
    if (earlier)
        announce(warningAbout(*earlier));
    showReach(reach, false);
    resize(Width, layout()->totalHeightForWidth(Width));
}

// What can be done or read instead of deciding now.
QWidget *RecallDialog::ways()
{
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box, 12);
    m_correction = new QPushButton(tr("Write a correction instead"), box);
    m_correction->setObjectName(u"correction"_s);
    m_correction->setToolTip(
        tr("A draft to those whom a recall does not reach. Nothing is sent before you send it."));
    connect(m_correction, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT correctionWanted();
    });
    auto *why = new QPushButton(tr("Why might this fail?"), box);
    why->setObjectName(u"why"_s);
    connect(why, &QPushButton::clicked, this, &RecallDialog::explain);
    for (QPushButton *button : {m_correction, why}) {
        button->setProperty("look", u"flatLink"_s);
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    return box;
}

void RecallDialog::explain()
{
    auto *why = new WhyDialog(m_ageLimit, this);
    why->setAttribute(Qt::WA_DeleteOnClose);
    why->open();
}

void RecallDialog::showReach(const Reachability &reach, bool isAsking, const std::optional<Error> &error)
{
    const bool hadFocus = m_facts->isAncestorOf(focusWidget());
    const QString source = Phrases::reachSource(reach, isAsking, error);
    m_facts->show(reach, source);
    m_correction->setVisible(m_isOld || reach.hasOutsiders() || reach.outsidersInGroups() < 0);
    if (hadFocus) // what had it is gone
        findChild<QPushButton *>(u"cancel"_s)->setFocus();
    grow();
    if (!isVisible() || isAsking)
        return;
    const Reachability before = std::exchange(m_reach, reach);
    auto *said = m_facts->findChild<QLabel *>(u"reachSource"_s);
    if (before != reach) // what differs is read out as well
        PlainText::fill(said, Phrases::reachNews(before, reach) + u'\n' + source);
    grow();
    QAccessibleEvent event(said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RecallDialog::grow()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QWidget *RecallDialog::buttons(bool isAgain)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    auto *accept = new QPushButton(isAgain ? tr("Recall it again") : tr("Recall 1 message"), box);
    accept->setObjectName(u"accept"_s);
    accept->setAccessibleName(accept->text());
    accept->setProperty("look", u"danger"_s);
    cancel->setDefault(true); // Enter is Cancel until somebody moves the focus to the other one
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
    return box;
}

void RecallDialog::announce(const QString &news)
{
    QStringList lines = m_news->accessibleName().split(u'\n', Qt::SkipEmptyParts);
    if (news.isEmpty() || lines.contains(news))
        return;
    lines << news;
    PlainText::fill(m_news, lines.join(u'\n'));
    m_news->show();
    grow();
    QAccessibleEvent event(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Takeback
