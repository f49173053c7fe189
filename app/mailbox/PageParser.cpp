// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/PageParser.h"

#include "app/graph/MailApi.h"

#include <QPointer>

namespace Takeback {

namespace {

Result<PagePointer> read(const GraphReply &reply)
{
    const auto whole = std::make_shared<const Result<MessagePage>>(MailApi::readMessages(reply));
    if (!*whole)
        return whole->error();
    return PagePointer(whole, &whole->value());
}

} // namespace

PageParser::PageParser(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PageParser::~PageParser()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void PageParser::parse(const GraphReply &reply, QObject *context,
                       std::function<void(const Result<PagePointer> &)> then)
{
    m_thread.start([this, reply, then = std::move(then), context = QPointer<QObject>(context)] {
        QMetaObject::invokeMethod(
            this,
            [context, then, page = read(reply)] {
                if (context)
                    then(page);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Takeback
