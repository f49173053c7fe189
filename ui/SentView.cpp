// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SentView.h"

#include "ui/ListHead.h"
#include "ui/MessageDelegate.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/SentList.h"

#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeback {

SentView::SentView(QWidget *parent)
    : QWidget(parent), m_list(new SentList(this)), m_delegate(new MessageDelegate(m_list)),
      m_head(new ListHead(this)), m_empty(new QWidget(this)), m_emptyText(new QLabel(m_empty)),
      m_emptyAction(new QPushButton(m_empty))
{
    build();
    tie();
    setEmptyState({}, {});
}

void SentView::build()
{
    m_list->setObjectName(u"sentItems"_s);
    m_list->setAccessibleName(tr("Sent items"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_names);
    setFocusProxy(m_list);
    setProperty("look", u"pane"_s);

    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setProperty("look", u"dim"_s);
    auto *words = new QVBoxLayout(m_empty);
    words->setSpacing(14);
    words->addStretch(1);
    words->addWidget(m_emptyText);
    words->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    words->addStretch(1);

    // Beside the list, not inside it: what lies in a list is unknown to a screen reader.
    auto *stack = new QStackedLayout;
    stack->setStackingMode(QStackedLayout::StackAll);
    stack->addWidget(m_list);
    stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(stack, 1);
}

void SentView::tie()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SentView::selectedChanged);
    connect(m_list, &QListView::activated, this, &SentView::opened);
    connect(m_list, &SentList::typed, this, &SentView::typed);
    connect(m_emptyAction, &QPushButton::clicked, this, &SentView::emptyActionPressed);
    connect(m_head, &ListHead::stepped, this, &SentView::stepped);
    connect(m_head, &ListHead::sortChosen, this, &SentView::sort);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SentView::showHead);
    m_headPause.setSingleShot(true);
    m_headPause.setInterval(0);
    connect(&m_headPause, &QTimer::timeout, this, &SentView::showHead);
    const auto soon = [this] { m_headPause.start(); };
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_names, signal, this, soon);
    connect(&m_names, &QAbstractItemModel::layoutChanged, this, soon);
    connect(&m_names, &QAbstractItemModel::modelReset, this, soon);
    connect(&m_names, &QAbstractItemModel::dataChanged, this, &SentView::keepSelection);
}

void SentView::show(SentModel *sent)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = sent;
    // Before the list hears of it, which would choose a neighbour of a row that goes: a person chose that
    // message and no other.
    if (sent) {
        connect(sent, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { release(first, last); });
        connect(sent, &SentModel::searched, this, &SentView::settle);
        sent->setSort(m_sort);
    }
    m_names.setSourceModel(sent);
    showHead();
    Q_EMIT selectedChanged();
}

// What goes is chosen no more, and the place of the keyboard goes with it; the others stay chosen.
void SentView::release(int first, int last)
{
    QItemSelectionModel *selection = m_list->selectionModel();
    const int current = m_list->currentIndex().row();
    const int only = chosen().row();
    if ((only >= first && only <= last) || (selectedCount() == 0 && current >= first && current <= last))
        selection->clear();
    else if (current >= first && current <= last)
        selection->clearCurrentIndex();
}

void SentView::search(const SearchQuery &query)
{
    if (!m_model || query == m_model->search())
        return;
    m_isNew = true;
    m_delegate->setSearch(query);
    m_list->viewport()->update();
    m_model->setSearch(query);
}

void SentView::sort(SentModel::Sort wanted)
{
    m_head->setSort(wanted);
    if (std::exchange(m_sort, wanted) == wanted || !m_model)
        return;
    m_isNew = true;
    m_model->setSort(wanted);
}

void SentView::restore(const QSettings &settings)
{
    bool isKnown = false;
    const int order = QMetaEnum::fromType<SentModel::Sort>().keyToValue(
        settings.value(u"window/sort"_s).toByteArray().constData(), &isKnown);
    if (isKnown)
        sort(SentModel::Sort(order));
}

void SentView::store(QSettings &settings) const
{
    settings.setValue(u"window/sort"_s,
                      QString::fromLatin1(QMetaEnum::fromType<SentModel::Sort>().valueToKey(int(m_sort))));
}

// What was asked for is shown from its beginning, or where the message is that is selected.
void SentView::settle()
{
    if (m_model->isSearching())
        return;
    if (std::exchange(m_isNew, false)) {
        m_list->letGo();
        m_list->scrollToTop();
        if (const auto rows = selectedRows(); !rows.isEmpty())
            m_list->scrollTo(m_names.index(rows.first().first, 0));
        const bool isByDate = m_sort == SentModel::Sort::Date || m_sort == SentModel::Sort::DateUp;
        m_delegate->setDaysTold(isByDate && m_model->search().isEmpty());
    }
    showHead();
}

int SentView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
        count += range.height();
    return count;
}

QModelIndex SentView::chosen() const
{
    const QItemSelection selection = m_list->selectionModel()->selection();
    const bool isOne = selection.size() == 1 && selection.first().height() == 1;
    return isOne ? QModelIndex(selection.first().topLeft()) : QModelIndex();
}

QList<std::pair<int, int>> SentView::selectedRows() const
{
    QList<std::pair<int, int>> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
        rows.emplace_back(range.top(), range.bottom());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<std::pair<int, int>> SentView::allRows() const
{
    return {{0, m_names.rowCount() - 1}};
}

QString SentView::selected() const
{
    return chosen().data(SentModel::IdRole).toString();
}

bool SentView::isNoticeSelected() const
{
    return chosen().data(SentModel::IsRecallMailRole).toBool();
}

void SentView::selectNewest()
{
    search({});
    sort(SentModel::Sort::Date);
    int row = 0; // what a recall left there is nothing to be recalled
    while (row < m_names.rowCount() && m_names.index(row, 0).data(SentModel::IsRecallMailRole).toBool())
        ++row;
    m_list->setCurrentIndex(m_names.index(row, 0));
    m_list->scrollToTop();
    m_list->scrollTo(m_list->currentIndex());
}

void SentView::enter()
{
    m_list->setFocus(Qt::TabFocusReason);
    if (!m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_names.index(0, 0));
}

void SentView::setEmptyState(const QString &text, const QString &action)
{
    m_emptyText->setText(text);
    m_emptyAction->setText(action);
    m_emptyAction->setAccessibleName(action);
    m_emptyAction->setVisible(!action.isEmpty());
    showHead();
}

void SentView::setFinding(const QString &text, const QString &step, bool isStepEnabled)
{
    m_finding = text;
    m_head->setStep(step, isStepEnabled);
    showHead();
}

// A changed row may be the one that is looked at: its state, its recipients.
void SentView::keepSelection(const QModelIndex &first, const QModelIndex &last)
{
    const auto rows = selectedRows();
    const bool isAbout = std::any_of(rows.begin(), rows.end(), [&](const std::pair<int, int> &range) {
        return range.first <= last.row() && range.second >= first.row();
    });
    if (isAbout)
        Q_EMIT selectedChanged();
}

void SentView::showHead()
{
    const bool isEmpty = m_names.rowCount() == 0;
    m_head->setText(m_finding.isEmpty() && !isEmpty ? group(m_list->top()) : m_finding);
    const bool hasWords = isEmpty && !m_emptyText->text().isEmpty();
    m_empty->setVisible(hasWords);
    if (hasWords)
        m_empty->raise();
}

// What the topmost row belongs to, in the order that is shown.
QString SentView::group(const QModelIndex &row) const
{
    if (!row.isValid())
        return {};
    const auto letter = [&row](SentModel::Role role) {
        const QString text = PlainText::line(row.data(role).toString());
        return text.left(text.size() > 1 && text.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    switch (m_sort) {
    case SentModel::Sort::Recipient:
        return letter(SentModel::FirstRecipientRole);
    case SentModel::Sort::Subject:
        return letter(SentModel::SubjectRole);
    case SentModel::Sort::State: {
        const QVariant state = row.data(SentModel::RecallStateRole);
        return state.isValid() ? Phrases::state(RecallState(state.toInt())) : tr("Never recalled");
    }
    case SentModel::Sort::Date:
    case SentModel::Sort::DateUp:
        break;
    }
    return Phrases::day(row.data(SentModel::SentAtRole).toDateTime());
}

} // namespace Takeback
