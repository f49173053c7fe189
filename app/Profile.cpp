// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Takeback {

bool Profile::isName(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return allowed.match(name).hasMatch();
}

QString Profile::settingsFile() const
{
    const QString dir = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return dir % u'/' % (m_name.isEmpty() ? u"settings"_s : QString(u"settings-"_s % m_name)) % u".ini";
}

QString Profile::dataDir() const
{
    const QString dir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return m_name.isEmpty() ? dir : QString(dir % u"/profiles/" % m_name);
}

QString Profile::keychainService() const
{
    const QString name = u"io.github.takeback.Takeback"_s;
    return m_name.isEmpty() ? name : QString(name % u'/' % m_name);
}

QString Profile::socketName() const
{
    const auto digest =
        QCryptographicHash::hash(QDir(dataDir()).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"takeback-"_s % QString::fromLatin1(digest.toHex().left(24));
    // A private directory where there is one, so that no other user can take the name first.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : QString(runtime % u'/' % name);
}

} // namespace Takeback
