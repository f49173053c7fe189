// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/JournalOpening.h"

namespace Takeback {

JournalOpening::JournalOpening(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_thread.setMaxThreadCount(1);
}

JournalOpening::~JournalOpening()
{
    m_thread.waitForDone();
}

void JournalOpening::start()
{
    m_thread.start([this, home = thread()] {
        auto journal = std::make_unique<RecallJournal>();
        m_error = journal->open(m_path);
        journal->moveToThread(home);
        m_journal = std::move(journal);
        QMetaObject::invokeMethod(this, &JournalOpening::finished, Qt::QueuedConnection);
    });
}

Result<std::unique_ptr<RecallJournal>> JournalOpening::take()
{
    if (m_error)
        return *m_error;
    return std::move(m_journal);
}

} // namespace Takeback
