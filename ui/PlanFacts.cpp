// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlanFacts.h"

#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int LinesAtOnce = 4; // of the addresses outside

} // namespace

PlanFacts::PlanFacts(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("look", u"notice"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void PlanFacts::show(const DryRunResult &plan, const DryRunResult::Choice &choice)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const auto counts = plan.counts(choice);
    addRow(u"insideCount"_s, tr("Inside, usually reached"), counts.inside);
    if (counts.groups > 0)
        addRow(u"groupCount"_s, tr("Groups inside"), counts.groups);
    if (counts.outside > 0) {
        addRow(u"outsideCount"_s, tr("Outside: usually keep their copy and see a recall notice"),
               counts.outside, Tone::Warning);
        addOutsiders(plan.outsiders(choice));
    }
    if (counts.outsideInGroups > 0)
        addRow(u"outsideInGroupsCount"_s, tr("Outside, as members of groups: see a notice too"),
               counts.outsideInGroups, Tone::Warning);
    if (counts.unknown > 0)
        addRow(u"unknownCount"_s, tr("Cannot be judged, a group perhaps"), counts.unknown);
    if (plan.again() > 0)
        addRow(
            u"againCount"_s,
            tr("Already submitted, or perhaps carried out: another recall may send people outside a second "
               "notice"),
            plan.again(), Tone::Warning);
    if (plan.tooOld() > 0)
        addRow(u"oldCount"_s, tr("Messages older than the age limit: usually not recalled any more"),
               plan.tooOld(), Tone::Warning);
    if (plan.notices() > 0)
        addRow(u"noticeCount"_s, tr("Recall notices, left out"), plan.notices());
    if (plan.gone > 0)
        addRow(u"goneCount"_s, tr("No longer in Sent Items, left out"), plan.gone);
    addNote(plan.isGuessed
                ? tr("Each address counts once. Judged by the addresses alone: one inside may be a group "
                     "with members outside.")
                : tr("Each address counts once."));
    m_column->addWidget(m_rows);
    m_rows->show();
}

void PlanFacts::addRow(const QString &objectName, const QString &label, int number, Tone tone)
{
    addLine();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(6);
    auto *name = PlainText::wrapped(label, m_rows);
    auto *value = new QLabel(QLocale().toString(number), m_rows);
    value->setObjectName(objectName);
    value->setAccessibleName(QString(label % u": "_s % value->text()));
    value->setFont(Theme::font(1, QFont::DemiBold));
    if (tone == Tone::Warning) {
        name->setProperty("look", u"amber"_s);
        value->setProperty("look", u"amber"_s);
        auto *sign = new QLabel(m_rows);
        sign->setPixmap(
            Theme::icon(u"warning"_s, Theme::Ink::Amber).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(sign);
    }
    row->addWidget(name, 1);
    row->addWidget(value);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

void PlanFacts::addLine()
{
    auto *column = static_cast<QVBoxLayout *>(m_rows->layout());
    if (column->count() == 0)
        return;
    auto *line = new QFrame(m_rows);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    column->addWidget(line);
}

void PlanFacts::addNote(const QString &text)
{
    QLabel *note = PlainText::wrapped(text, m_rows);
    note->setObjectName(u"planNote"_s);
    note->setProperty("look", u"dim"_s);
    note->setFont(Theme::font(12.0 / 13));
    note->setContentsMargins(12, 2, 12, 9);
    m_rows->layout()->addWidget(note);
}

// All of them, however many: reached by scrolling.
void PlanFacts::addOutsiders(const QStringList &addresses)
{
    QStringList lines;
    for (const QString &address : addresses)
        lines << PlainText::line(address, 200);
    auto *list = new QPlainTextEdit(lines.join(u'\n'), m_rows);
    list->setObjectName(u"outsideList"_s);
    list->setAccessibleName(tr("Addresses outside"));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    const int shown = std::min(LinesAtOnce, int(lines.size()));
    list->setFixedHeight(QFontMetrics(list->font()).lineSpacing() * shown + 26);
    auto *box = new QHBoxLayout;
    box->setContentsMargins(12, 0, 12, 9);
    box->addWidget(list);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(box);
}

} // namespace Takeback
