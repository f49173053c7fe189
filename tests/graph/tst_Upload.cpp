// SPDX-License-Identifier: GPL-3.0-or-later
// An upload that is made up as it goes: in order, piece by piece, one in memory at a time; and
// addresses that are not uploaded to.
#include "app/graph/Upload.h"
#include "app/net/Network.h"
#include "tests/support/WireServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Takeback;
using namespace Takeback::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Size = 60 * 1000 * 1000;

// As large as one likes, and remembers the most that was asked of it at once.
class Endless : public QIODevice {
public:
    Endless() { open(ReadOnly | Unbuffered); }
    qint64 size() const override { return Size; }
    qint64 most = 0;

protected:
    qint64 readData(char *to, qint64 count) override
    {
        const qint64 have = std::min(count, Size - pos());
        most = std::max(most, have);
        std::fill_n(to, have, char('a' + pos() % 26));
        return have;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestUpload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void large()
    {
        WireServer host;
        const auto bytes = std::make_shared<Endless>();
        qint64 has = 0;
        int lost = 0;
        bool isInOrder = true;
        host.deed = [&](const WireRequest &request) -> WireServer::Deed {
            if (request.method == "PUT") {
                const qint64 from = request.header("Content-Range").mid(6).split('-').first().toLongLong();
                isInOrder = isInOrder && from == has && request.header("Authorization").isEmpty()
                    && request.body.startsWith(char('a' + from % 26));
                const bool isLost = request.from % 2 == 0 && lost < 3 && has > Size / 3;
                lost += isLost ? 1 : 0;
                has += request.body.size();
                host.requests.clear(); // the test need not hold them either
                if (isLost)
                    return {WireServer::Deed::Drop}; // it arrived, its answer did not
            }
            return has < Size ? WireServer::answer(
                       "200 OK", "{\"nextExpectedRanges\":[\"" + QByteArray::number(has) + "-\"]}")
                              : WireServer::answer("201 Created");
        };
        Network network;
        Upload upload(&network, host.url(u"/u?t=1"_s), bytes, Size, nullptr);
        std::optional<std::optional<Error>> end;
        connect(&upload, &Upload::finished, this, [&](const std::optional<Error> &error) { end = error; });
        upload.start();
        QVERIFY(!end);
        QTRY_VERIFY_WITH_TIMEOUT(end, 90000);
        QVERIFY(!*end);
        QVERIFY(isInOrder);
        QCOMPARE(has, Size);
        QVERIFY(bytes->most <= Upload::Piece);
    }

    void notThere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain http") << u"http://outlook.example/u"_s;
        QTest::newRow("with a password") << u"https://a:b@outlook.example/u"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("nothing") << QString();
    }
    void notThere()
    {
        QFETCH(const QString, address);
        Network network;
        Upload upload(&network, QUrl(address), std::make_shared<Endless>(), Size, nullptr);
        std::optional<Error> end;
        connect(&upload, &Upload::finished, this, [&](const std::optional<Error> &error) { end = error; });
        upload.start();
        QTRY_VERIFY(end);
        QCOMPARE(end->kind, ErrorKind::ForeignHost);
        QVERIFY(!end->message.contains(u"outlook"_s));
    }

    void lostForGood()
    {
        WireServer host;
        host.deed = [](const WireRequest &) { return WireServer::Deed{WireServer::Deed::Drop}; };
        Network network;
        Upload upload(&network, host.url(u"/u?authtoken=SECRET"_s), std::make_shared<Endless>(), Size,
                      nullptr);
        std::optional<Error> end;
        connect(&upload, &Upload::finished, this, [&](const std::optional<Error> &error) { end = error; });
        upload.start();
        QTRY_VERIFY_WITH_TIMEOUT(end, 60000);
        QCOMPARE(end->kind, ErrorKind::Lost);
        QVERIFY(!end->message.contains(u"SECRET"_s));
        qsizetype puts = 0;
        for (const WireRequest &one : host.requests)
            puts += one.method == "PUT" ? 1 : 0;
        QCOMPARE(puts, 1); // and then it only asked where to go on
    }
};

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_Upload.moc"
