// SPDX-License-Identifier: GPL-3.0-or-later
// Messages made for a SearchIndex, and questions to it as people type them. "Now" is 2026-11-23.
#pragma once

#include "app/store/SearchIndex.h"

#include <algorithm>

namespace Takeback {

using namespace Qt::StringLiterals;

inline const QDate Today(2026, 11, 23);

struct Mail {
    QString subject;
    QList<Recipient> to;
    QString preview;
    qint64 sentAt = NoTime;
    bool hasAttachments = false;
    QList<Recipient> cc = {};
    QList<Recipient> bcc = {};
};

inline void put(SearchIndex &index, qint64 key, const Mail &mail)
{
    const auto subject = mail.subject.toStdString();
    const auto preview = mail.preview.toStdString();
    const auto packed = [](const QList<Recipient> &list) {
        std::vector<char> text;
        for (const Recipient &one : list)
            pack(text, one.name.toStdString(), one.address.toStdString());
        return text;
    };
    const auto to = packed(mail.to);
    const auto cc = packed(mail.cc);
    const auto bcc = packed(mail.bcc);
    MessageRecord record;
    record.subject = subject;
    record.preview = preview;
    record.to = {to.data(), to.size()};
    record.cc = {cc.data(), cc.size()};
    record.bcc = {bcc.data(), bcc.size()};
    record.sentAt = mail.sentAt;
    record.hasAttachments = mail.hasAttachments;
    index.put(key, record);
}

using Keys = std::vector<qint64>;

inline Keys found(const SearchIndex &index, const QString &typed, const QStringList &own = {u"contoso.com"_s})
{
    Keys keys = index.find(SearchQuery::parse(typed, Today), own);
    std::sort(keys.begin(), keys.end());
    return keys;
}

inline qint64 at(const QDate &day, int hour = 0)
{
    return day.startOfDay().addSecs(hour * 3600).toMSecsSinceEpoch();
}

} // namespace Takeback
