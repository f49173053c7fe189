// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Chip.h"

#include "ui/Phrases.h"
#include "ui/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Takeback::Chip {

namespace {

constexpr int Sign = 11;
constexpr int Pad = 8;
constexpr int Gap = 4;

struct Look {
    Theme::Ink ink;
    QColor ground;
};

Look lookOf(RecallState state, RecallOutcome outcome, const Theme::Colours &c)
{
    switch (outcome) {
    case RecallOutcome::Succeeded:
        return {Theme::Ink::Green, c.greenGround};
    case RecallOutcome::Partly:
        return {Theme::Ink::Amber, c.amberGround};
    case RecallOutcome::NotRecalled:
        return {Theme::Ink::Red, c.redGround};
    case RecallOutcome::Pending:
    case RecallOutcome::None:
        break;
    }
    switch (state) {
    case RecallState::Submitted:
        return {Theme::Ink::Accent, c.selected};
    case RecallState::Unknown:
        return {Theme::Ink::Amber, c.amberGround};
    case RecallState::Failed:
        return {Theme::Ink::Red, c.redGround};
    case RecallState::Planned:
    case RecallState::Sending:
    case RecallState::Canceled:
        break;
    }
    return {Theme::Ink::Dim, c.window};
}

struct Face {
    QString icon;
    QString word;
    Look look;
    bool isOnSelection;
};

QSize sizeOf(const QString &word)
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(word) + Sign + Gap + 2 * Pad, metrics.height() + 4};
}

void paintChip(QPainter *painter, const QRect &place, const Face &face, const QPalette &palette)
{
    const Theme::Colours c = Theme::coloursOf(palette);
    const auto direction = painter->layoutDirection();
    const QRect box =
        QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, sizeOf(face.word), place);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(face.isOnSelection ? c.pane : face.look.ground);
    painter->drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    const QRect inner = box.adjusted(Pad, 0, -Pad, 0);
    const QRect sign = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {Sign, Sign}, inner);
    Theme::icon(face.icon, face.look.ink).paint(painter, sign);
    painter->setFont(font());
    painter->setPen(Theme::ink(c, face.look.ink));
    const QRect word = QStyle::visualRect(direction, inner, inner.adjusted(Sign + Gap, 0, 0, 0));
    painter->drawText(word, Qt::AlignLeft | Qt::AlignVCenter, face.word);
    painter->restore();
}

} // namespace

QFont font()
{
    return Theme::font(12.0 / 13, QFont::DemiBold);
}

QString iconName(RecallState state, RecallOutcome outcome)
{
    switch (outcome) {
    case RecallOutcome::Pending:
        return u"state-pending"_s;
    case RecallOutcome::Succeeded:
        return u"state-succeeded"_s;
    case RecallOutcome::Partly:
        return u"state-partly"_s;
    case RecallOutcome::NotRecalled:
        return u"state-failed"_s;
    case RecallOutcome::None:
        break;
    }
    switch (state) {
    case RecallState::Planned:
        return u"state-planned"_s;
    case RecallState::Sending:
        return u"state-sending"_s;
    case RecallState::Submitted:
        return u"state-submitted"_s;
    case RecallState::Failed:
        return u"state-failed"_s;
    case RecallState::Unknown:
        return u"state-unknown"_s;
    case RecallState::Canceled:
        return u"state-canceled"_s;
    }
    return {};
}

QSize size(RecallState state, RecallOutcome outcome)
{
    return sizeOf(Phrases::state(state, outcome));
}

void paint(QPainter *painter, const QRect &place, RecallState state, const QPalette &palette,
           bool isOnSelection, RecallOutcome outcome)
{
    const Look look = lookOf(state, outcome, Theme::coloursOf(palette));
    paintChip(painter, place, {iconName(state, outcome), Phrases::state(state, outcome), look, isOnSelection},
              palette);
}

QSize wordsSize(const QString &words)
{
    return sizeOf(words);
}

void paintWords(QPainter *painter, const QRect &place, RecallState state, RecallOutcome outcome,
                const QString &words, const QPalette &palette)
{
    const Look look = lookOf(state, outcome, Theme::coloursOf(palette));
    paintChip(painter, place, {iconName(state, outcome), words, look, false}, palette);
}

QSize noticeSize()
{
    return sizeOf(Phrases::recallNotice());
}

void paintNotice(QPainter *painter, const QRect &place, const QPalette &palette, bool isOnSelection)
{
    const Look look{Theme::Ink::Dim, Theme::coloursOf(palette).window};
    paintChip(painter, place, {u"recall-notice"_s, Phrases::recallNotice(), look, isOnSelection}, palette);
}

} // namespace Takeback::Chip
