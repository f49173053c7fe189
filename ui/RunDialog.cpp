// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RunDialog.h"

#include "ui/PlainText.h"
#include "ui/PlanExport.h"
#include "ui/PlanFacts.h"
#include "ui/PlanRows.h"
#include "ui/Theme.h"
#include "ui/TypedCount.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Width = 560;
constexpr int RowsAtOnce = 6;

QLabel *dim(const QString &text, QWidget *parent)
{
    QLabel *label = PlainText::wrapped(text, parent);
    label->setProperty("look", u"dim"_s);
    return label;
}

} // namespace

RunDialog::RunDialog(int messages, QWidget *parent)
    : QDialog(parent), m_rows(new PlanRows(this)), m_title(PlainText::wrapped({}, this)),
      m_typed(new TypedCount(this)), m_news(PlainText::wrapped({}, this))
{
    setObjectName(u"runDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Recall"));
    setMinimumWidth(360);
    m_title->setObjectName(u"dialogTitle"_s);
    m_title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    m_news->setObjectName(u"planNews"_s);
    m_news->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(
        dim(tr("Copies inside your organisation are usually deleted, read or not. This cannot be undone. "
               "Nothing is sent before you press the red button."),
            this));
    column->addWidget(buildMiddle(), 1);
    column->addWidget(m_typed);
    column->addWidget(m_news);
    column->addWidget(buildButtons());
    m_middle->hide();
    m_typed->hide();
    connect(m_typed, &TypedCount::changed, this, &RunDialog::judge);
    connect(m_typed, &TypedCount::entered, this, [this] { m_accept->setFocus(Qt::TabFocusReason); });
    showProgress(0, messages);
    judge();
    fit(true);
}

QWidget *RunDialog::buildMiddle()
{
    m_middle = new QScrollArea(this);
    m_middle->setWidgetResizable(true);
    m_middle->setFrameShape(QFrame::NoFrame);
    m_middle->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_middle->setFocusPolicy(Qt::NoFocus);
    m_middle->setMinimumHeight(120);
    auto *content = new QWidget;
    content->setProperty("look", u"pane"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_facts = new PlanFacts(content);
    column->addWidget(m_facts);
    m_again = addChoice(column, u"includeAgain"_s);
    m_old = addChoice(column, u"includeOld"_s);
    m_old->setChecked(true);
    for (const QCheckBox *box : {m_again, m_old})
        connect(box, &QCheckBox::toggled, this, &RunDialog::refresh);
    m_listTitle = dim({}, content);
    m_list = new QListView(content);
    m_list->setObjectName(u"planList"_s);
    m_list->setAccessibleName(tr("Messages of this run"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setModel(m_rows);
    auto *frame = new QFrame(content);
    frame->setProperty("look", u"notice"_s);
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(8, 4, 4, 4);
    inFrame->addWidget(m_list);
    column->addWidget(m_listTitle);
    column->addWidget(frame, 1);
    column->addWidget(dim(tr("“Submitted” will mean the server took the request. What came of each arrives "
                             "later as a report."),
                          content));
    m_middle->setWidget(content);
    return m_middle;
}

QCheckBox *RunDialog::addChoice(QVBoxLayout *column, const QString &objectName)
{
    auto *box = new QCheckBox(column->parentWidget());
    box->setObjectName(objectName);
    box->hide();
    column->addWidget(box);
    return box;
}

QWidget *RunDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &objectName) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_export = add(tr("Export…"), u"exportPlan"_s);
    row->addStretch(1);
    m_cancel = add(tr("Cancel"), u"cancel"_s);
    m_accept = add(tr("Recall"), u"accept"_s);
    m_accept->setProperty("look", u"danger"_s);
    m_accept->setAutoDefault(true); // Enter is Cancel until somebody moves the focus here
    m_cancel->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &RunDialog::askWhere);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    m_cancel->setFocus();
    return box;
}

void RunDialog::showProgress(int counted, int of)
{
    if (m_isPlanned)
        return;
    PlainText::fill(m_title,
                    counted > 0 ? tr("Counting… %1 of %n message(s)", nullptr, of).arg(counted)
                                : tr("Counting %n message(s)…", nullptr, of));
}

void RunDialog::show(const DryRunResult &plan)
{
    const bool isFirst = !std::exchange(m_isPlanned, true);
    m_plan = plan;
    showChoices();
    m_middle->show();
    refresh();
    fit(isFirst);
}

void RunDialog::showChoices()
{
    const int again = m_plan.again();
    const int old = m_plan.tooOld();
    m_again->setText(tr("Include the %n already submitted", nullptr, again));
    m_again->setVisible(again > 0);
    m_old->setText(tr("Include the %n too old", nullptr, old));
    m_old->setVisible(old > 0);
}

DryRunResult::Choice RunDialog::choice() const
{
    return {m_again->isChecked(), m_old->isChecked()};
}

QStringList RunDialog::messageIds() const
{
    return m_plan.messageIds(choice());
}

void RunDialog::refresh()
{
    const auto counts = m_plan.counts(choice());
    const int leftOut = m_plan.asked - counts.messages;
    PlainText::fill(m_title, tr("Recall %n message(s)?", nullptr, counts.messages));
    m_facts->show(m_plan, choice());
    m_rows->show(m_plan, choice());
    PlainText::fill(m_listTitle,
                    leftOut > 0
                        ? tr("Exactly these, and no other that comes later (%n left out):", nullptr, leftOut)
                        : tr("Exactly these, and no other that comes later:"));
    fitList();
    m_accept->setText(tr("Recall %n message(s)", nullptr, counts.messages));
    m_accept->setAccessibleName(m_accept->text());
    m_typed->setVisible(counts.messages > MostUntyped);
    m_typed->setCount(counts.messages);
    judge();
}

void RunDialog::judge()
{
    const int messages = m_isPlanned ? m_rows->rowCount() : 0;
    const bool isTyped = messages <= MostUntyped || m_typed->isTyped();
    m_accept->setEnabled(messages > 0 && isTyped);
    m_export->setEnabled(messages > 0);
}

void RunDialog::askWhere()
{
    auto *where = new QFileDialog(this, tr("Export the plan"));
    where->setObjectName(u"exportWhere"_s);
    where->setAttribute(Qt::WA_DeleteOnClose);
    where->setAcceptMode(QFileDialog::AcceptSave);
    where->setNameFilters({tr("Table (*.csv)"), tr("Text (*.txt)")});
    where->setDefaultSuffix(u"csv"_s);
    where->selectFile(u"recall-plan.csv"_s);
    connect(where, &QFileDialog::filterSelected, where, [where](const QString &filter) {
        where->setDefaultSuffix(filter.contains("*.txt"_L1) ? u"txt"_s : u"csv"_s);
    });
    connect(where, &QFileDialog::fileSelected, this, &RunDialog::write);
    where->open();
}

void RunDialog::write(const QString &path)
{
    m_writer.start([this, path, plan = m_plan, chosen = choice()] {
        QMetaObject::invokeMethod(
            this, [this, trouble = PlanExport::write(path, plan, chosen)] { tell(trouble); },
            Qt::QueuedConnection);
    });
}

void RunDialog::tell(const std::optional<QString> &trouble)
{
    m_news->setProperty("look", trouble ? u"problem"_s : u"dim"_s);
    m_news->style()->unpolish(m_news);
    m_news->style()->polish(m_news);
    PlainText::fill(m_news,
                    trouble ? tr("The plan could not be written: %1").arg(PlainText::isolated(*trouble))
                            : tr("The plan was written. Nothing was sent."));
    m_news->show();
    QAccessibleEvent alert(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// A short list is as high as its rows.
void RunDialog::fitList()
{
    const int rows = m_rows->rowCount();
    const int height = std::max(m_list->sizeHintForRow(0), 1) * std::clamp(rows, 1, RowsAtOnce) + 4;
    m_list->setMinimumHeight(height);
    m_list->parentWidget()->setMaximumHeight(rows > RowsAtOnce ? QWIDGETSIZE_MAX : height + 10);
}

// As high as what it says, and no higher than what it stands on; later only higher.
void RunDialog::fit(bool mayShrink)
{
    const int room = parentWidget() ? std::max(360, parentWidget()->window()->height() - 24) : 700;
    const int width = parentWidget() ? std::min(Width, std::max(360, parentWidget()->width() - 24)) : Width;
    int height = layout()->totalHeightForWidth(width);
    if (m_isPlanned) {
        const QWidget *content = m_middle->widget();
        m_facts->layout()->activate();
        content->layout()->activate(); // what was just put in counts
        const int wanted = content->layout()->totalHeightForWidth(width - 48);
        height += std::max(0, wanted - m_middle->sizeHint().height());
    }
    resize(mayShrink ? width : std::max(this->width(), width),
           std::max(std::min(height, room), mayShrink ? 0 : this->height()));
}

} // namespace Takeback
