// SPDX-License-Identifier: GPL-3.0-or-later
// For a search after secrets: everything that is logged, written and shown, and what a secret may look like.
#pragma once

#include <QDirIterator>
#include <QHash>
#include <QLoggingCategory>
#include <QUrl>
#include <QWidget>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

inline QStringList *logged = nullptr;

inline void take(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged->append(message);
}

// Hears everything that is logged, for as long as it lives.
class Ear {
public:
    Ear()
    {
        logged = &m_lines;
        QLoggingCategory::setFilterRules(u"default=true\nqt.network*=true\nqt.scxml*=true\ntakeback*=true"_s);
        m_usual = qInstallMessageHandler(take);
    }
    ~Ear()
    {
        qInstallMessageHandler(m_usual);
        QLoggingCategory::setFilterRules({});
    }
    QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
    QtMessageHandler m_usual;
};

// Everything below a directory: path -> bytes.
inline QHash<QString, QByteArray> filesOf(const QString &directory)
{
    QHash<QString, QByteArray> files;
    QDirIterator walk(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

// All that a person could read off the screen, shown or not.
inline QString wordsOf(const QWidget *top)
{
    QStringList words{top->windowTitle()};
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        for (const char *property : {"text", "plainText", "placeholderText"})
            words << widget->property(property).toString();
    }
    return words.join(u'\n');
}

// A token may hide as it is, encoded for an address, or by half.
inline QString secretIn(const QString &text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
        for (const QString &shape : {secret, secret.mid(8, 24), encoded, encoded.mid(8, 24)})
            if (text.contains(shape))
                return shape;
    }
    return {};
}

} // namespace Takeback::Tests
