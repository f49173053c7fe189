// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/MessagePage.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Takeback {

namespace {

constexpr char EndOfName = '\x1f';
constexpr char EndOfRecipient = '\x1e';

void append(std::vector<char> &text, std::string_view piece)
{
    const auto old = text.size();
    text.insert(text.end(), piece.begin(), piece.end());
    std::replace_if(
        text.begin() + qsizetype(old), text.end(),
        [](char one) { return one == EndOfName || one == EndOfRecipient; }, ' ');
}

QString string(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

void pack(std::vector<char> &text, std::string_view name, std::string_view address)
{
    append(text, name);
    text.push_back(EndOfName);
    append(text, address);
    text.push_back(EndOfRecipient);
}

QList<Recipient> unpack(std::string_view packed)
{
    QList<Recipient> list;
    while (!packed.empty()) {
        const auto one = packed.substr(0, packed.find(EndOfRecipient));
        packed.remove_prefix(std::min(packed.size(), one.size() + 1));
        const auto middle = std::min(one.find(EndOfName), one.size());
        list.append({string(one.substr(0, middle)), string(one.substr(std::min(middle + 1, one.size())))});
    }
    return list;
}

Message messageOf(const MessageRecord &record)
{
    Message message;
    message.id = string(record.id);
    message.internetMessageId = string(record.internetMessageId);
    message.subject = string(record.subject);
    message.preview = string(record.preview);
    if (record.sentAt != NoTime)
        message.sentAt = QDateTime::fromMSecsSinceEpoch(record.sentAt, QTimeZone::utc());
    message.from = unpack(record.from).value(0);
    message.to = unpack(record.to);
    message.cc = unpack(record.cc);
    message.bcc = unpack(record.bcc);
    message.hasAttachments = record.hasAttachments;
    message.isReadReceiptRequested = record.isReadReceiptRequested;
    message.importance = record.importance;
    return message;
}

std::shared_ptr<const MessagePage> pageOf(const QList<Message> &messages)
{
    struct Place {
        size_t start, end;
    };
    auto page = std::make_shared<MessagePage>();
    std::vector<std::array<Place, 8>> places;
    const auto keep = [&page](const auto &fill) {
        const auto start = page->text.size();
        fill(page->text);
        return Place{start, page->text.size()};
    };
    for (const Message &message : messages) {
        const auto text = [&keep](const QString &string) {
            return keep(
                [bytes = string.toUtf8()](auto &to) { to.insert(to.end(), bytes.begin(), bytes.end()); });
        };
        const auto people = [&keep](const QList<Recipient> &list) {
            return keep([&list](auto &to) {
                for (const Recipient &one : list)
                    pack(to, one.name.toStdString(), one.address.toStdString());
            });
        };
        places.push_back({text(message.id), text(message.internetMessageId), text(message.subject),
                          text(message.preview), people({message.from}), people(message.to),
                          people(message.cc), people(message.bcc)});
    }
    for (qsizetype i = 0; i < messages.size(); ++i) { // the text moves no more
        const auto view = [&page, &place = places[size_t(i)]](size_t which) {
            return std::string_view(page->text.data() + place[which].start,
                                    place[which].end - place[which].start);
        };
        const Message &message = messages.at(i);
        page->records.push_back({~0u, false, message.hasAttachments, message.isReadReceiptRequested,
                                 message.importance, timeOf(message), view(0), view(1), view(2), view(3),
                                 view(4), view(5), view(6), view(7)});
    }
    return page;
}

qint64 timeOf(const Message &message)
{
    return message.sentAt.isValid() ? message.sentAt.toMSecsSinceEpoch() : NoTime;
}

} // namespace Takeback
