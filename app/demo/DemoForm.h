// SPDX-License-Identifier: GPL-3.0-or-later
// Queries, form bodies and paths of the pretend Microsoft 365, taken apart byte by byte. Its own reading of
// the RFCs on purpose: what the client encodes wrongly must not be forgiven by the client's own parser.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Takeback::Demo {

class Form {
public:
    explicit Form(const QByteArray &encoded); // application/x-www-form-urlencoded: '+' is a space
    bool isMalformed() const { return m_malformed; }
    QString duplicate() const { return m_duplicate; } // the first name that stands twice; empty: none
    bool has(const char *name) const;
    QString value(const char *name) const;
    const QList<std::pair<QString, QString>> &all() const { return m_all; }

private:
    QList<std::pair<QString, QString>> m_all;
    QString m_duplicate;
    bool m_malformed = false;
};

// %XX undone once; nothing when an escape is broken or the bytes are not UTF-8.
std::optional<QString> decoded(const QByteArray &encoded, bool plusIsSpace);
QByteArray encoded(const QString &text); // everything but unreserved characters

} // namespace Takeback::Demo
