// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/NodeChild.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

namespace {

constexpr int Limit = 30000; // ms

} // namespace

NodeChild::NodeChild(const QString &script, const QStringList &arguments)
{
    const QString folder = qEnvironmentVariable("TAKEBACK_INTEROP_SCRIPTS");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(qEnvironmentVariable("TAKEBACK_NODE"),
                    QStringList{QString(folder % u'/' % script)} + arguments);
    m_greeting = line();
}

NodeChild::~NodeChild()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(Limit))
        m_process.kill();
}

QJsonObject NodeChild::ask(const QJsonObject &question)
{
    m_process.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    return line();
}

QJsonObject NodeChild::line()
{
    [[maybe_unused]] const bool isThere = QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, Limit);
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace Takeback::Tests
