// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StatusPanel.h"

#include "app/models/RecallsModel.h"
#include "ui/AfterButton.h"
#include "ui/FlowLayout.h"
#include "ui/NoteEdit.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/RecallsView.h"
#include "ui/ReportBox.h"
#include "ui/Theme.h"
#include "ui/TitleRow.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// `spoken` differs from `text`: what stands below it has that name already.
QLabel *heading(const QString &text, const QString &spoken, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAccessibleName(spoken);
    label->setFont(Theme::font(12.0 / 13, QFont::DemiBold));
    label->setProperty("look", u"dim"_s);
    label->setMinimumHeight(parent->fontMetrics().height() + 8); // as the buttons beside one of them
    return label;
}

QPushButton *link(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("look", u"link"_s);
    return button;
}

QString exactTime(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = local.toString(u"HH:mm:ss.zzz"_s);
    return !local.isValid() || local.date() == QDate::currentDate()
        ? time
        : QString(QLocale().toString(local.date(), QLocale::ShortFormat) % u' ' % time);
}

} // namespace

StatusPanel::StatusPanel(QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_recalls(new RecallsView)
{
    setObjectName(u"statusPanel"_s);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(buildRecalls());
    addWidget(buildResponse());
    connect(m_recalls, &RecallsView::selectedChanged, this, &StatusPanel::refresh);
    refresh();
}

QWidget *StatusPanel::buildRecalls()
{
    auto *pane = new QWidget(this);
    pane->setProperty("look", u"pane"_s);
    pane->setMinimumWidth(200);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    QLabel *title = heading(tr("Recalls"), tr("Recalls asked for"), pane);
    title->setContentsMargins(16, 0, 16, 0);
    m_none = new QLabel(tr("No recall was asked for yet."), pane);
    m_none->setContentsMargins(16, 4, 16, 4);
    m_none->setWordWrap(true);
    m_none->setProperty("look", u"dim"_s);
    column->addWidget(title);
    column->addWidget(m_none);
    column->addWidget(m_recalls, 1);
    return pane;
}

QWidget *StatusPanel::buildResponse()
{
    auto *pane = new QWidget(this);
    pane->setProperty("look", u"pane"_s);
    pane->setMinimumWidth(340);
    m_again = link(tr("Recall again…"), u"recallAgain"_s, pane);
    m_after = new AfterButton(pane);
    m_cancel = link(tr("Cancel this recall"), u"cancelRecall"_s, pane);
    m_copy = link(tr("Copy"), u"copyResponse"_s, pane);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(selected()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(m_recalls->selected()); });
    connect(m_copy, &QPushButton::clicked, this, &StatusPanel::copy);
    auto *top = new TitleRow(heading(tr("Server response"), tr("What the server answered"), pane),
                             {m_again, m_after, m_cancel, m_copy}, pane);
    top->setContentsMargins(22, 0, 14, 0); // a link has 8 px around its words
    auto *answer = new QScrollArea(pane); // in a low window its parts keep their height
    answer->setWidgetResizable(true);
    answer->setFrameShape(NoFrame);
    answer->setFocusPolicy(Qt::NoFocus);
    answer->setWidget(buildAnswer());
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(answer, 1);
    return pane;
}

QWidget *StatusPanel::buildAnswer()
{
    auto *pane = new QWidget;
    pane->setProperty("look", u"pane"_s);
    m_steps = new QWidget(pane);
    m_stepFlow = new FlowLayout(m_steps, 6);
    m_meaning = new QLabel(pane);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_receipt = new QLabel(pane);
    m_receipt->setObjectName(u"receipt"_s);
    m_receipt->setTextFormat(Qt::PlainText);
    m_receipt->setWordWrap(true);
    m_receipt->setProperty("look", u"dim"_s);
    m_receipt->setFont(Theme::font(12.0 / 13));
    m_report = new ReportBox(pane);
    m_response = new QPlainTextEdit(pane);
    m_response->setObjectName(u"serverResponse"_s);
    m_response->setAccessibleName(tr("Server response"));
    m_response->setReadOnly(true);
    m_response->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_response->setFont(Theme::fixedFont());
    m_response->setLayoutDirection(Qt::LeftToRight); // protocol text
    m_response->setMinimumHeight(72);
    m_response->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left, no more
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(22, 6, 22, 12);
    column->setSpacing(6);
    column->addWidget(m_steps);
    column->addWidget(m_meaning);
    column->addWidget(m_receipt);
    column->addWidget(m_report);
    m_note = new NoteEdit(pane);
    column->addWidget(m_note);
    auto *rest = new QVBoxLayout; // keeps the least height of the text, else forgotten by a page that scrolls
    rest->addWidget(m_response);
    column->addLayout(rest, 1);
    return pane;
}

void StatusPanel::show(QAbstractItemModel *recalls)
{
    m_recalls->show(recalls);
    refresh();
}

void StatusPanel::select(const QString &recallId)
{
    m_recalls->select(recallId);
}

void StatusPanel::refresh()
{
    const QModelIndex index = m_recalls->selectionModel()->selectedRows().value(0);
    m_none->setVisible(m_recalls->model()->rowCount() == 0);
    m_stepFlow->clear();
    m_copy->setVisible(index.isValid());
    m_meaning->setVisible(index.isValid());
    m_receipt->setVisible(false);
    m_again->setVisible(false);
    m_cancel->setVisible(false);
    m_report->show(index.isValid() ? selected() : Recall());
    const auto shown = index.isValid() ? std::optional(selected()) : std::nullopt;
    m_after->show(shown);
    m_note->show(shown);
    if (!index.isValid()) {
        m_response->clear();
        m_response->setPlaceholderText(
            tr("Here stands, word for word, what the server answers to a recall."));
        return;
    }
    const Recall recall = selected();
    m_again->setVisible(!recall.isOpen());
    m_cancel->setVisible(recall.state == RecallState::Planned);
    PlainText::fill(m_meaning, Phrases::meaning(recall));
    PlainText::fill(m_receipt, Phrases::receipt(recall));
    m_receipt->setVisible(!m_receipt->text().isEmpty());
    showSteps(recall);
    const QString response = Phrases::serverResponse(recall);
    if (m_response->toPlainText() != response) // keeps what is marked in it
        m_response->setPlainText(response);
}

Recall StatusPanel::selected() const
{
    return m_recalls->selectionModel()
        ->selectedRows()
        .value(0)
        .data(RecallsModel::RecallRole)
        .value<Recall>();
}

void StatusPanel::showSteps(const Recall &recall)
{
    addStep(Phrases::state(RecallState::Planned), exactTime(recall.plannedAt));
    if (recall.sendingAt.isValid() && recall.state != RecallState::Planned)
        addStep(Phrases::state(RecallState::Sending), exactTime(recall.sendingAt));
    if (!recall.isOpen()) {
        QStringList detail;
        if (recall.exchange && recall.exchange->isAnswered())
            detail << QString::number(recall.exchange->status);
        if (recall.exchange && recall.exchange->durationMs >= 0)
            detail << tr("after %1 ms").arg(recall.exchange->durationMs);
        addStep(Phrases::state(recall.state),
                detail.isEmpty() ? exactTime(recall.endedAt) : detail.join(u", "_s));
    }
    if (recall.outcome() != RecallOutcome::None)
        addStep(Phrases::outcome(recall.outcome()), exactTime(recall.report->receivedAt));
    m_steps->updateGeometry();
}

void StatusPanel::addStep(const QString &word, const QString &detail)
{
    auto *step = new QWidget(m_steps);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 10, 0);
    row->setSpacing(6);
    auto *dot = new QLabel(u"●"_s, step);
    dot->setProperty("look", u"dot"_s);
    auto *name = new QLabel(word, step);
    name->setFont(Theme::font(12.0 / 13, QFont::DemiBold));
    auto *time = new QLabel(detail, step);
    time->setFont(Theme::font(12.0 / 13));
    time->setProperty("look", u"dim"_s);
    row->addWidget(dot);
    row->addWidget(name);
    row->addWidget(time);
    m_stepFlow->addWidget(step);
}

void StatusPanel::copy()
{
    QApplication::clipboard()->setText(Phrases::report(selected()));
    const auto name = [this](const QString &text) {
        m_copy->setText(text);
        m_copy->setAccessibleName(text);
    };
    name(tr("Copied"));
    QTimer::singleShot(2000, m_copy, [name] { name(tr("Copy")); });
}

} // namespace Takeback
