// SPDX-License-Identifier: GPL-3.0-or-later
// A needle is found where std::string_view finds it, whatever lies around, and nothing beyond the end is
// read.
#include "app/store/Needle.h"

#include <QRandomGenerator>
#include <QTest>

#include <string_view>

using namespace Takeback;

class TestNeedle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void notBeyondTheEnd();
};

void TestNeedle::finds_data()
{
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("one letter") << QByteArray("a");
    QTest::newRow("two letters") << QByteArray("ab");
    QTest::newRow("common and rare ones") << QByteArray("aeqz \x1e.");
    QTest::newRow("beyond ASCII") << QByteArray("\xD0\xB0\xB1\xE5\xA0");
}

void TestNeedle::finds()
{
    QFETCH(QByteArray, letters);
    QRandomGenerator random(11);
    const auto some = [&](int length) {
        std::string text;
        while (int(text.size()) < length)
            text += letters.at(random.bounded(int(letters.size())));
        return text;
    };
    for (int i = 0; i < 20000; ++i) {
        const std::string wanted = some(random.bounded(1, i % 20 == 0 ? 60 : 6));
        const std::string text = some(random.bounded(120));
        const char *const begin = text.data();
        const char *const end = begin + text.size();
        const auto expected = std::min(text.find(wanted), text.size());
        QCOMPARE(size_t(Needle(wanted).find(begin, end) - begin), expected);
    }
}

void TestNeedle::notBeyondTheEnd()
{
    for (size_t before = 0; before < 70; ++before) {
        const std::string text = std::string(before, '.') + "abcdefgh";
        const char *const begin = text.data();
        for (size_t cut = 1; cut <= 8; ++cut) {
            const char *const end = begin + text.size() - cut; // the rest is there, and not asked for
            QCOMPARE(Needle("abcdefgh").find(begin, end), end);
            QCOMPARE(Needle("h").find(begin, end), end);
        }
        QCOMPARE(Needle("abcdefgh").find(begin, begin + text.size()), begin + before);
    }
    QCOMPARE(Needle("a").find(nullptr, nullptr), static_cast<const char *>(nullptr));
}

QTEST_GUILESS_MAIN(TestNeedle)
#include "tst_Needle.moc"
