// SPDX-License-Identifier: GPL-3.0-or-later
// A Reach before a server written by hand that knows everybody: own.example is inside, all else is not.
// Counts what was asked for and how often it told of an end.
#pragma once

#include "app/mailbox/Reach.h"
#include "tests/graph/GraphBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace Takeback::Tests {

using namespace Qt::StringLiterals;

inline QStringList askedIn(const WireRequest &request)
{
    return QJsonDocument::fromJson(request.body)["EmailAddresses"_L1].toVariant().toStringList();
}

inline WireServer::Deed tipsOf(const QStringList &addresses)
{
    QJsonArray value;
    for (const QString &address : addresses)
        value.append(QJsonObject{
            {u"emailAddress"_s, QJsonObject{{u"address"_s, address}}},
            {u"recipientScope"_s, address.endsWith("own.example"_L1) ? u"internal"_s : u"external"_s}});
    return WireServer::answer("200 OK", QJsonDocument(QJsonObject{{u"value"_s, value}}).toJson());
}

inline WireServer::Deed refusal(int status)
{
    return WireServer::answer(QByteArray::number(status) + " No",
                              R"({"error":{"code":"x","message":"No."}})");
}

inline QStringList addresses(int count, int from = 0)
{
    QStringList all;
    for (int i = from; i < from + count; ++i)
        all << QString(u"p"_s % QString::number(i) % u"@own.example"_s);
    return all;
}

struct ReachBench : GraphBench {
    ReachBench() : reach(&client, {}, nullptr)
    {
        QObject::connect(&reach, &Reach::finished, &reach, [this](const std::optional<Error> &error) {
            ++finished;
            last = error;
        });
        QObject::connect(&reach, &Reach::answered, &reach, [this] { ++answered; });
        wire.deed = [](const WireRequest &request) { return tipsOf(askedIn(request)); };
    }

    bool ask(const QStringList &wanted, bool isWaitedFor = true)
    {
        const int before = finished;
        reach.ask(wanted, isWaitedFor);
        return finished == before // never from inside
            && QTest::qWaitFor([&] { return finished > before; }, 20000) && finished == before + 1;
    }

    QList<qsizetype> sizes() const
    {
        QList<qsizetype> all;
        for (const WireRequest &request : wire.requests)
            all << askedIn(request).size();
        return all;
    }

    Reach reach;
    int finished = 0;
    int answered = 0;
    std::optional<Error> last;
};

} // namespace Takeback::Tests
