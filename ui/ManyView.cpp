// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ManyView.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QLabel *label(QWidget *parent, const QString &objectName)
{
    auto *text = new QLabel(parent);
    text->setObjectName(objectName);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    return text;
}

} // namespace

ManyView::ManyView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"manyView"_s);
    setAccessibleName(tr("Selected messages"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
}

void ManyView::build()
{
    auto *content = new QWidget;
    content->setObjectName(u"detail"_s);
    setWidget(content);
    m_title = label(content, u"manyTitle"_s);
    m_title->setFont(Theme::font(19.0 / 13, QFont::DemiBold));
    m_meta = label(content, u"manyMeta"_s);
    m_meta->setProperty("look", u"dim"_s);
    m_reachFrame = new QFrame(content);
    m_reachFrame->setProperty("look", u"notice"_s);
    m_reach = label(m_reachFrame, u"manyReach"_s);
    auto *inFrame = new QVBoxLayout(m_reachFrame);
    inFrame->setContentsMargins(14, 10, 14, 10);
    inFrame->addWidget(m_reach);
    m_recall = new QPushButton(content);
    m_recall->setObjectName(u"recallMany"_s);
    m_recall->setAccessibleName(tr("Recall"));
    m_recall->setToolTip(tr("Counts first and asks; sends nothing yet (Ctrl+Shift+R)"));
    m_recallFound = new QPushButton(tr("Recall all found…"), content);
    m_recallFound->setObjectName(u"recallFound"_s);
    m_recallFound->setAccessibleName(tr("Recall all found"));
    m_recallFound->setToolTip(tr("Counts first and asks; sends nothing yet (Ctrl+Shift+A)"));
    for (QPushButton *button : {m_recall, m_recallFound})
        button->setProperty("look", u"primary"_s);
    connect(m_recall, &QPushButton::clicked, this, &ManyView::recallWanted);
    connect(m_recallFound, &QPushButton::clicked, this, &ManyView::recallFoundWanted);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addSpacing(4);
    column->addWidget(m_reachFrame);
    column->addSpacing(6);
    column->addWidget(m_recall, 0, Qt::AlignLeft);
    column->addWidget(m_recallFound, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ManyView::showSelected(int messages)
{
    PlainText::fill(m_title, tr("%n messages selected", nullptr, messages));
    PlainText::fill(m_meta, tr("Counting who can be reached…"));
    m_recall->setText(tr("Recall %n message(s)…", nullptr, messages));
    m_recall->show();
    m_recallFound->hide();
    m_meta->show();
    m_reachFrame->hide();
}

void ManyView::showFound(int messages)
{
    PlainText::fill(m_title, tr("%n message(s) found", nullptr, messages));
    PlainText::fill(m_meta, tr("Choose one to see who has it, or take them all: exactly those found now."));
    m_recall->hide();
    m_recallFound->show();
    m_meta->show();
    m_reachFrame->hide();
}

void ManyView::showPlan(const DryRunResult &plan)
{
    PlainText::fill(m_meta, Phrases::planAside(plan));
    m_meta->setVisible(!m_meta->text().isEmpty());
    const auto counts = plan.counts({});
    PlainText::fill(m_reach, Phrases::planReach(plan, {}));
    const bool isOutside = counts.outside + counts.outsideInGroups > 0;
    m_reachFrame->setProperty("look", isOutside ? u"noticeOutside"_s : u"notice"_s);
    m_reachFrame->style()->unpolish(m_reachFrame);
    m_reachFrame->style()->polish(m_reachFrame);
    m_reachFrame->show();
}

void ManyView::showUncounted()
{
    PlainText::fill(m_meta, tr("Who can be reached is counted before you are asked."));
}

} // namespace Takeback
