// SPDX-License-Identifier: GPL-3.0-or-later
// A Node script as a child that is asked by lines of JSON: a line to its standard input, a line back. It ends
// when its standard input ends, so that it outlives neither this object nor a test that crashes. Never prints
// what was asked.
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace Takeback::Tests {

class NodeChild {
public:
    explicit NodeChild(const QString &script, const QStringList &arguments = {});
    ~NodeChild();

    const QJsonObject &greeting() const { return m_greeting; } // its first line; empty: it did not start
    // The answer; empty where none came in time. Events are handled meanwhile.
    QJsonObject ask(const QJsonObject &question);

private:
    QJsonObject line();

    QProcess m_process;
    QJsonObject m_greeting;
};

} // namespace Takeback::Tests
