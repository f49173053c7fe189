// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/Keychain.h"

#include "app/account/LibSecret.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>
#ifdef __GLIBC__
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int WordsAtMost = 300;
constexpr int WriteAtTheEnd = 500; // ms
constexpr int QuitAtTheEnd = 200; // ms

bool isAbsent(QKeychain::Error error, const QString &words)
{
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented)
        return true;
    // Neither libsecret nor KWallet is installed, no session bus, or nobody on it who keeps secrets.
    for (const auto sign : {"Unknown error", "org.freedesktop.secrets", "ServiceUnknown", "D-Bus", "$DISPLAY",
                            "Could not connect", "connection is closed"}) {
        if (words.contains(QLatin1String(sign)))
            return true;
    }
    return false;
}

bool isLocked(QKeychain::Error error, const QString &words)
{
    // The last: a keyring that was never opened yet, so that its collection does not exist.
    return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser
        || error == QKeychain::EntryNotFound || words.contains("locked collection"_L1)
        || words.contains("/org/freedesktop/secrets/collection/"_L1);
}

Error failed(const QString &code, const QString &words)
{
    return {.kind = ErrorKind::KeychainFailed, .code = code, .message = words.left(WordsAtMost)};
}

Error failureOf(const QKeychain::Job &job, const QString &secret)
{
    QString words = job.errorString();
    const QString code = isLocked(job.error(), words) ? u"locked"_s
        : isAbsent(job.error(), words)                ? u"absent"_s
                                                      : u"refused"_s;
    if (!secret.isEmpty() && words.contains(secret))
        words.clear();
    return failed(code, words);
}

} // namespace

Keychain *Keychain::ofProcess()
{
    static auto *const keychain = new Keychain; // never deleted: its thread may never come back
    return keychain;
}

Keychain::Keychain()
{
    m_thread.setObjectName(u"keychain"_s);
    moveToThread(&m_thread);
    m_thread.start(); // its event loop is GLib's, where libsecret delivers its answers
    qAddPostRoutine(&Keychain::end);
}

void Keychain::end()
{
    Keychain *const self = ofProcess();
    bool isWriting = false;
    {
        const QMutexLocker lock(&self->m_mutex);
        self->m_isEnding = true;
        self->m_line.removeIf([](const Errand &errand) { return errand.verb == Verb::Read; });
        isWriting = !self->m_line.isEmpty() || (self->m_isBusy && self->m_now.verb != Verb::Read);
    }
    QMetaObject::invokeMethod(self, &Keychain::takeNext, Qt::QueuedConnection);
    if (isWriting && self->m_thread.wait(WriteAtTheEnd))
        return;
    self->m_thread.quit();
    if (self->m_thread.wait(QuitAtTheEnd))
        return;
#ifdef __GLIBC__
    // Held inside a call of the keychain's. Were it to come back while the libraries it stands on are being
    // dismantled, it would crash; and Qt's D-Bus would wait for it. So nothing is dismantled.
    on_exit(
        [](int status, void *) {
            std::fflush(stdout);
            _exit(status);
        },
        nullptr);
#endif
}

quint64 Keychain::ask(Errand errand)
{
    const QMutexLocker lock(&m_mutex);
    errand.id = ++m_lastId;
    if (errand.verb != Verb::Read) {
        m_line.removeIf([&errand](const Errand &older) {
            return !older.isWanted && older.service == errand.service && older.entry == errand.entry;
        });
    }
    m_line.append(errand);
    QMetaObject::invokeMethod(this, &Keychain::takeNext, Qt::QueuedConnection);
    return errand.id;
}

void Keychain::giveUp(quint64 id)
{
    const QMutexLocker lock(&m_mutex);
    const auto hasId = [id](const Errand &errand) { return errand.id == id; };
    const auto mine = std::find_if(m_line.begin(), m_line.end(), hasId);
    if (mine == m_line.end())
        return; // under way or done
    mine->isWanted = false;
    const bool isOutdated = std::any_of(mine + 1, m_line.end(), [mine](const Errand &newer) {
        return newer.verb != Verb::Read && newer.service == mine->service && newer.entry == mine->entry;
    });
    if (mine->verb == Verb::Read || isOutdated)
        m_line.erase(mine);
}

void Keychain::takeNext()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isBusy)
            return;
        if (m_line.isEmpty()) {
            if (m_isEnding)
                m_thread.quit();
            return;
        }
        m_now = m_line.takeFirst();
        m_isBusy = true;
    }
    begin();
}

void Keychain::begin()
{
    if (std::exchange(m_isStale, false))
        forgetTheSession();
    if (m_now.verb == Verb::Read) {
        start(new QKeychain::ReadPasswordJob(m_now.service), &Keychain::read);
    } else if (m_now.secret.contains(QChar::Null)) { // which would be cut short there, in silence
        answer(failed(u"refused"_s, u"a secret cannot hold a null character"_s));
    } else {
        // A Remove is a Write of nothing first: of a locked keyring's entry, deleting alone says that all is
        // well and leaves it there.
        auto *job = new QKeychain::WritePasswordJob(m_now.service);
        job->setTextData(m_now.verb == Verb::Write ? m_now.secret : u""_s);
        start(job, &Keychain::written);
    }
}

void Keychain::start(QKeychain::Job *job, void (Keychain::*then)())
{
    m_job = job;
    job->setKey(m_now.entry);
    connect(job, &QKeychain::Job::finished, this, then);
    job->start();
}

void Keychain::read()
{
    if (m_job->error() == QKeychain::EntryNotFound)
        answer(QString());
    else if (m_job->error() == QKeychain::NoError)
        answer(static_cast<QKeychain::ReadPasswordJob *>(m_job)->textData());
    else
        fail();
}

void Keychain::written()
{
    if (m_job->error() != QKeychain::NoError)
        fail();
    else if (m_now.verb == Verb::Remove)
        start(new QKeychain::DeletePasswordJob(m_now.service), &Keychain::erased);
    else
        answer(QString());
}

void Keychain::erased()
{
    if (m_job->error() == QKeychain::NoError || m_job->error() == QKeychain::EntryNotFound)
        answer(QString());
    else
        fail();
}

void Keychain::fail()
{
    const Error error = failureOf(*m_job, m_now.secret);
    m_isStale = error.code != "locked"_L1;
    const bool isOldSession =
        error.code == "refused"_L1 && error.message.contains("session"_L1, Qt::CaseInsensitive);
    if (isOldSession && !std::exchange(m_isSecondTry, true))
        QMetaObject::invokeMethod(this, &Keychain::begin, Qt::QueuedConnection);
    else
        answer(error);
}

void Keychain::answer(const Result<QString> &result)
{
    const quint64 id = m_now.id;
    m_job = nullptr;
    m_isSecondTry = false;
    if (result || result.error().code == "locked"_L1)
        outliveTheBus();
    {
        const QMutexLocker lock(&m_mutex);
        m_now = {};
        m_isBusy = false;
    }
    Q_EMIT answered(id, result);
    QMetaObject::invokeMethod(this, &Keychain::takeNext, Qt::QueuedConnection);
}

} // namespace Takeback
