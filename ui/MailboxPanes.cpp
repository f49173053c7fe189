// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MailboxPanes.h"

#include "ui/MessageView.h"
#include "ui/SentView.h"
#include "ui/StatusPanel.h"

#include <QSettings>
#include <QTimer>

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
      m_lower(new QSplitter(Qt::Horizontal, this)), m_sent(new SentView(m_upper))
{
    new QWidget(m_upper); // of the message
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

MessageView *MailboxPanes::message()
{
    if (m_message)
        return m_message;
    m_message = new MessageView;
    m_message->setMinimumWidth(Far);
    delete m_upper->replaceWidget(1, m_message);
    Q_EMIT messageBuilt(m_message);
    return m_message;
}

StatusPanel *MailboxPanes::status()
{
    if (m_status)
        return m_status;
    m_status = new StatusPanel;
    divide(m_status);
    delete replaceWidget(1, m_status);
    m_lower = m_status;
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
