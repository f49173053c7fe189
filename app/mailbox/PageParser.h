// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pages of messages on a thread of its own, one after the other. Its end waits for the page in hand.
#pragma once

#include "app/graph/GraphReply.h"
#include "app/types/MessagePage.h"
#include "app/types/Result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Takeback {

using PagePointer = std::shared_ptr<const MessagePage>;

class PageParser : public QObject {
    Q_OBJECT

public:
    explicit PageParser(QObject *parent = nullptr);
    ~PageParser() override;

    // `then` is called on this thread, unless `context` is gone by then.
    void parse(const GraphReply &reply, QObject *context,
               std::function<void(const Result<PagePointer> &)> then);

private:
    QThreadPool m_thread; // one
};

} // namespace Takeback
