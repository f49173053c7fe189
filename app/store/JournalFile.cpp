// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/JournalFile.h"

#include "app/store/JournalLine.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Each missing directory on the way, for the owner alone.
bool makeDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (info.isRoot() || !makeDirectory(info.path()))
        return false;
    return QDir().mkdir(path, Private | QFileDevice::ExeOwner) || QFileInfo(path).isDir();
}

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

// So that a new file is found again after a power cut. Where the system cannot, the file itself still is
// whole.
void flushDirectory([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_WIN
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    fsync(directory);
    ::close(directory);
#endif
}

} // namespace

JournalFile::JournalFile(const QString &path) : m_file(path), m_lock(path % u".lock"_s) { }

Error JournalFile::trouble(const QString &what) const
{
    return {ErrorKind::DiskFull, 0, {}, what, {}, {}, std::nullopt};
}

bool JournalFile::hold()
{
    m_lock.setStaleLockTime(0); // stale only when its holder is dead
    return m_lock.tryLock(0);
}

std::optional<Error> JournalFile::open()
{
    const QFileInfo info(m_file.fileName());
    const QString directory = info.absolutePath();
    if (!makeDirectory(directory))
        return trouble(u"cannot make the directory "_s % directory);
    if (info.exists() && !info.isFile())
        return trouble(u"not a file: "_s % m_file.fileName());
    if (!hold())
        return trouble(m_lock.error() == QLockFile::LockFailedError ? u"in use by another program"_s
                                                                    : u"cannot be locked"_s);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, Private)
        || !m_file.setPermissions(Private) || !m_file.seek(0))
        return trouble(m_file.errorString());
    if (!info.exists())
        flushDirectory(directory);

    const QByteArray all = m_file.readAll();
    if (all.size() != m_file.size())
        return trouble(m_file.errorString());
    m_lines = all.split('\n');
    const QByteArray torn = m_lines.takeLast(); // empty where the file ends as it should
    if (!m_lines.isEmpty())
        m_last = m_lines.last();
    if (torn.isEmpty())
        return std::nullopt;
    if (!JournalLine::isTorn(
            torn)) { // whole but for its newline, or written by somebody else: kept either way
        m_lines << torn;
        m_last = torn;
        return write("\n") ? std::nullopt : std::optional(trouble(m_file.errorString()));
    }
    if (!m_file.resize(m_file.size() - torn.size()))
        return trouble(m_file.errorString());
    return std::nullopt;
}

bool JournalFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() && flushToDisk(m_file);
}

std::optional<Error> JournalFile::append(const QList<Recall> &recalls)
{
    if (!m_file.isOpen())
        return trouble(u"the journal is not open"_s);
    QByteArray lines;
    QByteArray last = m_last;
    for (const Recall &recall : recalls) {
        last = JournalLine::write(recall, last);
        lines += last + '\n';
    }
    const qint64 size = m_file.size();
    if (write(lines)) {
        m_last = last;
        return std::nullopt;
    }
    const Error error = trouble(m_file.errorString());
    m_file.unsetError();
    if (!m_file.resize(size)) // half a line would spoil the next one
        m_file.close();
    return error;
}

} // namespace Takeback
