// SPDX-License-Identifier: GPL-3.0-or-later
// How long a server may lead on before we say that it does not end.
#include "app/mailbox/WalkBounds.h"

#include <QTest>

using namespace Takeback;
using namespace Qt::StringLiterals;

namespace {

MessagePage page(int link, int records)
{
    MessagePage made;
    made.records.resize(size_t(records));
    if (link > 0)
        made.nextLink = QUrl(QString(u"https://g.example/v1.0/"_s % QString::number(link)));
    return made;
}

// How many pages of `records` messages it allows; at most `most` are tried.
int allowed(WalkBounds bounds, int records, int most)
{
    for (int i = 1; i <= most; ++i)
        if (const auto error = bounds.see(page(i, records)))
            return error->message == u"a list that does not end"_s && error->kind == ErrorKind::NotUnderstood
                ? i - 1
                : -1;
    return most;
}

} // namespace

class TestWalkBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void circle()
    {
        WalkBounds bounds;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(!bounds.see(page(i, 1)));
        QVERIFY(!bounds.see(page(0, 1))); // the end of one list, and another goes on
        const auto error = bounds.see(page(1, 1));
        QVERIFY(error);
        QCOMPARE(int(error->kind), int(ErrorKind::NotUnderstood));
        QCOMPARE(error->message, u"a page that leads back"_s);
    }

    void endless()
    {
        QCOMPARE(allowed({}, 0, 1000), WalkBounds::MostEmpty);
        QCOMPARE(allowed({}, 1, 100'000), WalkBounds::MostPages);
        QCOMPARE(allowed({}, 1000, 1000), 100);
        WalkBounds large;
        large.expect(100'000);
        large.expect(7);
        QCOMPARE(allowed(large, 1000, 1000), 500);
    }

    void emptyPagesBetween()
    {
        WalkBounds bounds;
        for (int i = 1; i <= 1000; ++i)
            QVERIFY(!bounds.see(page(i, i % 100 == 0 ? 1 : 0)));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!bounds.see(page(0, 0))); // each the end of a window without a message
    }
};

QTEST_APPLESS_MAIN(TestWalkBounds)
#include "tst_WalkBounds.moc"
