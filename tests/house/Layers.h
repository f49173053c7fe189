// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a source tree against the table of rooms (who may include whom) and the manners of the house that a
// machine can see. Knows files and lines only: it builds nothing and runs nothing.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Takeback {

// One thing that is not as it should be, and where.
struct Finding {
    QString file; // from the top of the tree
    int line = 0; // from 1; 0: the file as a whole
    QString what;

    QString text() const;
};

// One row of the table: the files whose path begins with `prefix`, and what they may include.
struct Room {
    QString name;
    QString prefix;
    QStringList rooms; // beside itself
    QStringList modules; // of Qt
    QStringList libraries; // beside C++'s own
};

class Layers {
public:
    // `root` is the top of the tree, `qtHeaders` the directory that holds QtCore, QtNetwork, …
    Layers(const QString &root, const QString &qtHeaders);

    QList<Finding> check();
    int filesRead() const { return m_filesRead; } // by the last check()

    static const QList<Room> &table();

private:
    void checkFile(const QString &file, const QString &text);
    void checkInclude(const QString &file, int line, const Room &room, const QString &header, bool isQuoted);
    void checkManners(const QString &file, int line, const QString &code);
    void add(const QString &file, int line, const QString &what);
    QString moduleOf(const QString &header);

    QString m_root;
    QString m_qtHeaders;
    QHash<QString, QString> m_modules; // header -> module, as far as asked for
    QList<Finding> m_findings;
    int m_filesRead = 0;
};

// The code without its comments; lines stay where they were, text in quotes stays.
QString withoutComments(const QString &code);

} // namespace Takeback
