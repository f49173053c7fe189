// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MailboxPanes.h"

#include "ui/MessageView.h"
#include "ui/SentView.h"
#include "ui/StatusPanel.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Near = 200, Far = 340; // px; the least width of the columns

// What keeps the place of a pane.
QWidget *blank(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setProperty("look", u"pane"_s);
    return pane;
}

void divide(QSplitter *splitter)
{
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    if (splitter->orientation() == Qt::Vertical)
        return;
    splitter->widget(0)->setMinimumWidth(Near);
    splitter->widget(1)->setMinimumWidth(Far);
    splitter->setSizes({430, 810});
    splitter->setStretchFactor(1, 1);
}

} // namespace

MailboxPanes::MailboxPanes(QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_upper(new QSplitter(Qt::Horizontal, this)),
      m_below(new QWidget(this)), m_lower(new QSplitter(Qt::Horizontal, m_below)),
      m_sent(new SentView(m_upper))
{
    m_detail = new QStackedWidget(m_upper);
    m_detail->addWidget(new QWidget); // of the message
    auto *column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lower, 1);
    blank(m_lower);
    blank(m_lower);
    for (QSplitter *splitter : {m_upper, m_lower, static_cast<QSplitter *>(this)})
        divide(splitter);
    m_sent->setMinimumHeight(190); // two rows and a half
    setSizes({400, 300});
    setStretchFactor(0, 1);
    // The two columns are one line from top to bottom.
    connect(m_upper, &QSplitter::splitterMoved, this, [this] { m_lower->setSizes(m_upper->sizes()); });
}

void MailboxPanes::setHead(QWidget *head)
{
    static_cast<QVBoxLayout *>(m_below->layout())->insertWidget(0, head);
}

MessageView *MailboxPanes::message()
{
    if (m_message)
        return m_message;
    m_message = new MessageView;
    QWidget *place = m_detail->widget(0);
    const bool isInSight = m_detail->currentWidget() == place;
    m_detail->insertWidget(0, m_message);
    if (isInSight)
        m_detail->setCurrentWidget(m_message);
    delete place;
    Q_EMIT messageBuilt(m_message);
    return m_message;
}

StatusPanel *MailboxPanes::status()
{
    if (m_status)
        return m_status;
    m_status = new StatusPanel;
    divide(m_status);
    delete m_below->layout()->replaceWidget(m_lower, m_status);
    delete std::exchange(m_lower, m_status);
    m_lower->setSizes(m_upper->sizes());
    connect(m_lower, &QSplitter::splitterMoved, this, [this] { m_upper->setSizes(m_lower->sizes()); });
    Q_EMIT statusBuilt(m_status);
    return m_status;
}

void MailboxPanes::paintEvent(QPaintEvent *event)
{
    QSplitter::paintEvent(event);
    if (!m_message || !m_status)
        QTimer::singleShot(0, this, &MailboxPanes::complete);
}

// One at a time: the window has its turn between them.
void MailboxPanes::complete()
{
    if (!isVisible()) // on its way out, perhaps
        return;
    if (m_message)
        status();
    else
        message();
    if (!m_status)
        QTimer::singleShot(0, this, &MailboxPanes::complete);
}

void MailboxPanes::restore(const QSettings &settings)
{
    restoreState(settings.value(u"window/rows"_s).toByteArray());
    for (QSplitter *splitter : {m_upper, m_lower})
        splitter->restoreState(settings.value(u"window/columns"_s).toByteArray());
}

void MailboxPanes::store(QSettings &settings) const
{
    settings.setValue(u"window/columns"_s, m_upper->saveState());
    settings.setValue(u"window/rows"_s, saveState());
}

} // namespace Takeback
