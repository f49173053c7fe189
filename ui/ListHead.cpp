// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ListHead.h"

#include "ui/Theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Near = 16; // as the rows
constexpr int Far = 8; // the button has a margin of its own
constexpr int Gap = 4;

// One line, cut where it does not fit.
class CutLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect place = contentsRect();
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
        const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        style()->drawItemText(&painter, place, int(alignment), palette(), isEnabled(), shown,
                              foregroundRole());
    }
};

} // namespace

ListHead::ListHead(QWidget *parent)
    : QFrame(parent), m_text(new CutLabel(this)), m_step(new QPushButton(this)),
      m_sort(new QToolButton(this)), m_sorts(new QMenu(m_sort))
{
    setObjectName(u"listHead"_s);
    m_text->setObjectName(u"dayLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(Theme::font(11.0 / 13, QFont::DemiBold));
    m_text->setProperty("look", u"dim"_s);
    m_step->setObjectName(u"searchServer"_s);
    m_step->setProperty("look", u"link"_s);
    m_step->setFont(Theme::font(12.0 / 13));
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, &ListHead::stepped);
    buildSort();
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_step);
    row->addWidget(m_sort);
    setMargins();
    setFixedHeight(std::max(m_sort->sizeHint().height(), m_step->sizeHint().height()) + 3);
}

void ListHead::buildSort()
{
    m_sort->setObjectName(u"sort"_s);
    m_sort->setIcon(Theme::icon(u"sort"_s, Theme::Ink::Dim));
    m_sort->setFont(Theme::font(12.0 / 13));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    m_sort->setMenu(m_sorts);
    auto *group = new QActionGroup(m_sorts);
    const std::pair<SentModel::Sort, QString> sorts[] = {
        {SentModel::Sort::Date, tr("Newest first")},     {SentModel::Sort::DateUp, tr("Oldest first")},
        {SentModel::Sort::Recipient, tr("Recipient")},   {SentModel::Sort::Subject, tr("Subject")},
        {SentModel::Sort::State, tr("State of recall")},
    };
    for (const auto &[sort, name] : sorts) {
        QAction *action = m_sorts->addAction(name);
        action->setCheckable(true);
        action->setData(int(sort));
        group->addAction(action);
    }
    connect(m_sorts, &QMenu::triggered, this,
            [this](const QAction *action) { Q_EMIT sortChosen(SentModel::Sort(action->data().toInt())); });
    setSort(SentModel::Sort::Date);
}

void ListHead::setText(const QString &text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    fit();
}

void ListHead::setStep(const QString &text, bool isEnabled)
{
    m_step->setText(text);
    m_step->setAccessibleName(text);
    m_step->setEnabled(isEnabled);
    m_step->setVisible(!text.isEmpty());
    fit();
}

void ListHead::setSort(SentModel::Sort sort)
{
    for (QAction *action : m_sorts->actions())
        if (action->data().toInt() == int(sort)) {
            action->setChecked(true);
            m_sort->setText(action->text());
            m_sort->setAccessibleName(tr("Sorted: %1").arg(action->text()));
            m_sort->setToolTip(m_sort->accessibleName());
        }
    fit();
}

// The name of the order gives way first, then the text.
void ListHead::fit()
{
    const int step = m_step->isHidden() ? 0 : m_step->sizeHint().width() + Gap;
    m_sort->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int room = width() - Near - Far - Gap - step;
    if (m_text->sizeHint().width() > room - m_sort->sizeHint().width())
        m_sort->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const bool isCut = m_text->sizeHint().width() > room - m_sort->sizeHint().width();
    m_text->setToolTip(isCut ? QString(u"<qt>"_s % m_text->text().toHtmlEscaped() % u"</qt>"_s) : QString());
}

// Margins are the only thing that is not mirrored by itself.
void ListHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void ListHead::setMargins()
{
    layout()->setContentsMargins(isRightToLeft() ? Far : Near, 1, isRightToLeft() ? Near : Far, 1);
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace Takeback
