// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecallDialog.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Width = 500;
constexpr int AddressesAsText = 6; // more than these get a list that scrolls

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    PlainText::fill(label, text);
    return label;
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

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
                           const std::optional<Recall> &earlier, QWidget *parent)
    : QDialog(parent), m_news(wrapped({}, this))
{
    setObjectName(u"recallDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Recall"));
    setMinimumWidth(360);
    QString subject = PlainText::line(message.subject, 120);
    if (subject.isEmpty())
        subject = tr("(no subject)");
    auto *title = wrapped(tr("Recall “%1”?").arg(PlainText::isolated(subject)), this);
    title->setObjectName(u"dialogTitle"_s);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    auto *meaning = wrapped(
        tr("Copies inside your organisation are usually deleted, read or not. This cannot be undone."), this);
    meaning->setProperty("look", u"dim"_s);
    auto *promise =
        wrapped(tr("“Submitted” will mean the server took the request. What came of it arrives later as a "
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
    column->addWidget(facts(message, reach));
    column->addWidget(promise);
    column->addWidget(buttons(
        earlier && (earlier->state == RecallState::Submitted || earlier->state == RecallState::Unknown)));
    if (earlier)
        announce(warningAbout(*earlier));
    resize(Width, layout()->totalHeightForWidth(Width));
}

QWidget *RecallDialog::facts(const Message &message, const Reachability &reach)
{
    auto *frame = new QFrame(this);
    frame->setProperty("look", u"notice"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto addRow = [&](const QString &label, const QString &value, bool isOutside = false) {
        if (column->count() > 0)
            column->addWidget(hairline(frame));
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 9, 12, 9);
        row->setSpacing(6);
        auto *name = wrapped(label, frame);
        auto *number = new QLabel(value, frame);
        number->setFont(Theme::font(1, QFont::DemiBold));
        if (isOutside) {
            name->setObjectName(u"outsideLabel"_s);
            number->setObjectName(u"outsideCount"_s);
            auto *sign = new QLabel(frame);
            sign->setPixmap(
                Theme::icon(u"warning"_s, Theme::Ink::Amber).pixmap(QSize(16, 16), devicePixelRatioF()));
            row->addWidget(sign);
        }
        row->addWidget(name, 1);
        row->addWidget(number);
        column->addLayout(row);
    };
    addRow(tr("Inside, usually reached"), QString::number(reach.internal.size()));
    if (!reach.external.isEmpty()) {
        addRow(tr("Outside: usually keep their copy and see a recall notice"),
               QString::number(reach.external.size()), true);
        column->addWidget(hairline(frame));
        column->addWidget(addressList(reach.external, frame));
    }
    if (!reach.unknown.isEmpty())
        addRow(tr("Cannot be judged, a group perhaps"), QString::number(reach.unknown.size()));
    addRow(tr("Sent"), Phrases::ago(message.sentAt, QDateTime::currentDateTimeUtc()));
    auto *guess =
        wrapped(tr("Judged by the addresses alone: one inside may be a group with members outside."), frame);
    guess->setProperty("look", u"dim"_s);
    guess->setFont(Theme::font(12.0 / 13));
    guess->setContentsMargins(12, 0, 12, 9);
    column->addWidget(guess);
    return frame;
}

QWidget *RecallDialog::addressList(const QStringList &addresses, QWidget *parent)
{
    QStringList lines;
    for (const QString &address : addresses)
        lines << PlainText::line(address, 200);
    if (lines.size() <= AddressesAsText) {
        QLabel *label = wrapped(lines.join(u'\n'), parent);
        label->setObjectName(u"outsideAddresses"_s);
        label->setContentsMargins(12, 6, 12, 6);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
    auto *list = new QPlainTextEdit(lines.join(u'\n'), parent);
    list->setObjectName(u"outsideList"_s);
    list->setAccessibleName(tr("Addresses outside"));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    list->setFixedHeight(QFontMetrics(list->font()).lineSpacing() * AddressesAsText + 20);
    return list;
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
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    QAccessibleEvent event(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Takeback
