// SPDX-License-Identifier: GPL-3.0-or-later
// One list made into another by what the difference says, against the other list itself.
#include "app/models/Difference.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Takeback;

namespace {

using Rows = std::vector<SentRow>;

// What a view does: takes away, from the end, and puts in, from the beginning.
Rows made(Rows from, const Rows &to, const Difference &difference)
{
    for (auto range = difference.removed.rbegin(); range != difference.removed.rend(); ++range)
        from.erase(from.begin() + range->first, from.begin() + range->last + 1);
    if (difference.isReordered) { // what stays, in the order of the other list
        Rows staying;
        for (const SentRow &row : to)
            if (std::find(from.begin(), from.end(), row) != from.end())
                staying.push_back(row);
        from = staying;
    }
    for (const auto &[first, last] : difference.inserted)
        from.insert(from.begin() + first, to.begin() + first, to.begin() + last + 1);
    return from;
}

bool isWellFormed(const std::vector<Difference::Range> &ranges)
{
    int end = -2;
    for (const auto &[first, last] : ranges) {
        if (first <= end + 1 || last < first) // neighbours are one range
            return false;
        end = last;
    }
    return true;
}

} // namespace

class tst_Difference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void known()
    {
        const Rows abc{{9, 1}, {8, 2}, {7, 3}};
        const Difference none(abc, abc);
        QVERIFY(none.removed.empty() && none.inserted.empty() && !none.isReordered);
        const Difference all(abc, {});
        QCOMPARE(all.removed.size(), 1u);
        QCOMPARE(all.removed.front(), (Difference::Range{0, 2}));
        const Difference grown({{8, 2}}, abc);
        QCOMPARE(grown.inserted.size(), 2u);
        QCOMPARE(grown.inserted.back(), (Difference::Range{2, 2}));
        const Difference turned(abc, {{7, 3}, {8, 2}, {9, 1}});
        QVERIFY(turned.isReordered && turned.removed.empty() && turned.inserted.empty());
    }

    void random_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("newest first") << 0;
        QTest::newRow("oldest first") << 1;
        QTest::newRow("by something else") << 2;
        QTest::newRow("shuffled between") << 3;
    }
    void random()
    {
        QFETCH(const int, order);
        std::mt19937 generator(20261123);
        for (int round = 0; round < 500; ++round) {
            Rows all;
            for (int key = 1; key <= 40; ++key)
                all.push_back({qint64(generator() % 20), key});
            if (order < 2)
                std::sort(all.begin(), all.end(), isBefore);
            if (order == 1)
                std::reverse(all.begin(), all.end());
            const auto some = [&] {
                Rows kept;
                std::copy_if(all.begin(), all.end(), std::back_inserter(kept),
                             [&](const SentRow &) { return generator() % 3 != 0; });
                if (order == 3)
                    std::shuffle(kept.begin(), kept.end(), generator);
                return kept;
            };
            const Rows from = some();
            const Rows to = some();
            const Difference difference(from, to);
            QVERIFY(isWellFormed(difference.removed) && isWellFormed(difference.inserted));
            QVERIFY(order == 3 || !difference.isReordered);
            QVERIFY(made(from, to, difference) == to);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Difference)
#include "tst_Difference.moc"
