// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RunHead.h"

#include "ui/CountChip.h"
#include "ui/FlowLayout.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr RecallState States[] = {RecallState::Submitted, RecallState::Failed,  RecallState::Unknown,
                                  RecallState::Canceled,  RecallState::Sending, RecallState::Planned};
constexpr RecallOutcome Outcomes[] = {RecallOutcome::Succeeded, RecallOutcome::Partly,
                                      RecallOutcome::NotRecalled, RecallOutcome::Pending};

} // namespace

RunHead::RunHead(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_bar(new QProgressBar(this)), m_words(new QLabel(this)),
      m_troubleFrame(new QFrame(this)), m_trouble(new QLabel(m_troubleFrame)), m_chips(new QWidget(this))
{
    setObjectName(u"runHead"_s);
    setProperty("look", u"pane"_s);
    build();
    hide();
}

void RunHead::build()
{
    m_title->setObjectName(u"runTitle"_s);
    m_title->setFont(Theme::font(12.0 / 13, QFont::DemiBold));
    m_title->setProperty("look", u"dim"_s);
    m_title->setMinimumWidth(60);
    m_bar->setObjectName(u"runBar"_s);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    for (QLabel *label : {m_words, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setObjectName(u"runWords"_s);
    m_trouble->setObjectName(u"runTrouble"_s);
    m_troubleFrame->setProperty("look", u"noticeOutside"_s);
    auto *inFrame = new QVBoxLayout(m_troubleFrame);
    inFrame->setContentsMargins(14, 7, 14, 7);
    inFrame->addWidget(m_trouble);
    auto *flow = new FlowLayout(m_chips, 6);
    size_t place = 0;
    for (const RecallState state : States)
        flow->addWidget(m_counts[place++] = new CountChip(state, m_chips));
    for (const RecallOutcome outcome : Outcomes)
        flow->addWidget(m_counts[place++] = new CountChip(outcome, m_chips));
    auto *line = new QFrame(this);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    whole->addLayout(column);
    whole->addWidget(line);
    column->addLayout(buildTop());
    column->addWidget(m_bar);
    column->addWidget(m_words);
    column->addWidget(m_troubleFrame);
    column->addWidget(m_chips);
}

QHBoxLayout *RunHead::buildTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    m_pause = addButton(row, tr("Pause"), u"pauseRun"_s);
    m_resume = addButton(row, tr("Resume"), u"resumeRun"_s);
    m_resume->setProperty("look", u"primary"_s);
    m_cancel = addButton(row, tr("Cancel the rest"), u"cancelRun"_s);
    m_retry = addButton(row, tr("Retry what failed…"), u"retryRun"_s);
    m_close = addButton(row, tr("Close"), u"closeRun"_s);
    connect(m_pause, &QPushButton::clicked, this, &RunHead::pauseWanted);
    connect(m_resume, &QPushButton::clicked, this, &RunHead::resumeWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RunHead::cancelWanted);
    connect(m_retry, &QPushButton::clicked, this, &RunHead::retryWanted);
    connect(m_close, &QPushButton::clicked, this, &RunHead::closeWanted);
    return row;
}

QPushButton *RunHead::addButton(QHBoxLayout *row, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setFont(Theme::font(12.0 / 13));
    row->addWidget(button);
    return button;
}

void RunHead::show(const RunProgress &run, std::chrono::seconds serverWait, const std::optional<Error> &why)
{
    const bool isEnded = run.isEnded();
    m_title->setText(Phrases::runTitle(run));
    m_bar->setRange(0, std::max(1, run.total()));
    m_bar->setValue(run.done());
    m_bar->setVisible(!isEnded);
    PlainText::fill(m_words, isEnded ? Phrases::runEnded(run) : Phrases::runProgress(run, serverWait));
    const bool isPaused = run.isPaused && !isEnded;
    showTrouble(isPaused                                 ? Phrases::runPaused(run, why)
                    : !isEnded && serverWait.count() > 0 ? Phrases::runWait(serverWait)
                                                         : QString());
    showCounts(run);
    showButtons(run, isPaused);
    setVisible(true);
}

// Where the one with the focus goes, its successor has it: never "Cancel the rest" by chance.
void RunHead::showButtons(const RunProgress &run, bool isPaused)
{
    const bool isEnded = run.isEnded();
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_pause->setVisible(!isEnded && !isPaused);
    m_pause->setEnabled(run.planned > 0 || focused == m_pause);
    m_resume->setVisible(isPaused);
    m_cancel->setVisible(!isEnded);
    m_cancel->setEnabled(run.planned > 0);
    m_retry->setVisible(isEnded && run.failed > 0);
    m_close->setVisible(isEnded);
    if (hadFocus && focused->isHidden())
        (isEnded ? m_close : isPaused ? m_resume : m_pause)->setFocus();
}

void RunHead::showTrouble(const QString &text)
{
    PlainText::fill(m_trouble, text);
    m_troubleFrame->setVisible(!text.isEmpty());
}

void RunHead::showCounts(const RunProgress &run)
{
    const int counts[] = {run.submitted, run.failed,    run.unknown, run.canceled,    run.sending,
                          run.planned,   run.succeeded, run.partly,  run.notRecalled, run.pending};
    for (size_t place = 0; place < m_counts.size(); ++place)
        m_counts[place]->setCount(counts[place]);
    m_chips->updateGeometry();
}

} // namespace Takeback
