// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SentSorting.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace Takeback {

namespace {

struct Keyed {
    SentRow row;
    bool isEmpty;
    QCollatorSortKey key;
};

QString textOf(const MessageRecord &record, SentOrder order)
{
    if (order == SentOrder::Subject)
        return QString::fromUtf8(record.subject.data(), qsizetype(record.subject.size()));
    for (const std::string_view list : {record.to, record.cc, record.bcc})
        if (!list.empty())
            return displayName(unpack(list.substr(0, list.find('\x1e') + 1)).value(0));
    return {};
}

} // namespace

void sort(std::vector<SentRow> &rows, SentOrder order, SentReader &reader,
          const std::function<bool()> &isCanceled)
{
    if (order == SentOrder::DateUp)
        std::ranges::reverse(rows);
    if (order == SentOrder::Date || order == SentOrder::DateUp)
        return;
    const QLocale locale = QLocale().collation();
    QCollator collator(locale == QLocale::c() ? QLocale(QLocale::English)
                                              : locale); // C knows letters only by code
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const SentRow &row : rows) {
        if (keyed.size() % 256 == 0 && isCanceled())
            return;
        const auto record = reader.record(row.key);
        const QString text = record ? textOf(*record, order) : QString();
        keyed.push_back({row, text.isEmpty(), collator.sortKey(text)});
    }
    std::ranges::stable_sort(keyed, [](const Keyed &a, const Keyed &b) {
        return a.isEmpty != b.isEmpty ? b.isEmpty : a.key.compare(b.key) < 0;
    });
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

} // namespace Takeback
