// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain, one for the whole process because QtKeychain's own queue is: one thread, one errand
// at a time, in the order they were asked. The caller is never held and nothing under way is ever deleted,
// for the keychain would answer into freed memory. Never falls back to a file.
#pragma once

#include "app/types/Result.h"

#include <QList>
#include <QMutex>
#include <QThread>

namespace QKeychain {
class Job;
}

namespace Takeback {

class Keychain : public QObject {
    Q_OBJECT

public:
    enum class Verb { Read, Write, Remove };
    struct Errand {
        Verb verb = Verb::Read;
        QString service;
        QString entry;
        QString secret{}; // of a Write
        quint64 id = 0;
        bool isWanted = true;
    };

    // Lives until the process ends. At the end of QCoreApplication what is still to be written has half a
    // second; a keychain that holds its thread then is left behind and cannot hold the process.
    static Keychain *ofProcess();

    quint64 ask(Errand errand); // the errand's id, from any thread
    // Nobody waits for it any more. In the line a Read is dropped; a Write or Remove is still done, unless a
    // newer one of the same entry follows, so that the last wish stands and no more than one each waits.
    void giveUp(quint64 id);

Q_SIGNALS:
    void answered(quint64 id, const Takeback::Result<QString> &secret); // from the keychain's thread

private:
    Keychain();
    static void end();
    void takeNext();
    void begin();
    void start(QKeychain::Job *job, void (Keychain::*then)());
    void read();
    void written();
    void erased();
    void fail();
    void answer(const Result<QString> &result);

    QThread m_thread;
    QMutex m_mutex; // of these five; m_now is changed by the thread alone, which reads it without
    QList<Errand> m_line;
    quint64 m_lastId = 0;
    bool m_isBusy = false;
    bool m_isEnding = false;
    Errand m_now;
    // of the thread alone
    QKeychain::Job *m_job = nullptr; // deletes itself, after its answer
    bool m_isSecondTry = false;
    bool m_isStale = false; // what libsecret believes about the keyring
};

} // namespace Takeback
