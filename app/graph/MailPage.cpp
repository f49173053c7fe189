// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of messages, with simdjson: 100,000 of them are 130 MB. What it refuses for its text alone (bytes
// that are no UTF-8, half of a surrogate pair) is mended and read again, slowly.
#include "app/graph/MailApi.h"

#include "app/graph/GraphClient.h"
#include "app/graph/GraphText.h"
#include "app/graph/Gzip.h"

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace simdjson;

namespace Takeback::MailApi {

namespace {

template <typename Value> struct Known {
    std::string_view name;
    MessageRecord::Member member;
    Value MessageRecord::*place;
};

constexpr Known<std::string_view> Texts[] = {
    {"internetMessageId", MessageRecord::InternetMessageId, &MessageRecord::internetMessageId},
    {"subject", MessageRecord::Subject, &MessageRecord::subject},
    {"bodyPreview", MessageRecord::Preview, &MessageRecord::preview},
};
constexpr Known<std::string_view> Lists[] = {
    {"toRecipients", MessageRecord::To, &MessageRecord::to},
    {"ccRecipients", MessageRecord::Cc, &MessageRecord::cc},
    {"bccRecipients", MessageRecord::Bcc, &MessageRecord::bcc},
};
constexpr Known<bool> Flags[] = {
    {"hasAttachments", MessageRecord::HasAttachments, &MessageRecord::hasAttachments},
    {"isReadReceiptRequested", MessageRecord::IsReadReceiptRequested, &MessageRecord::isReadReceiptRequested},
};

template <typename Value, size_t size>
const Known<Value> *find(const Known<Value> (&table)[size], std::string_view name)
{
    for (const auto &one : table)
        if (one.name == name)
            return &one;
    return nullptr;
}

bool isWord(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 'a' - 'A' : a) == b; });
}

class PageReader {
public:
    explicit PageReader(size_t size) { page.text.reserve(size); } // every text of it comes in at most once

    void read(const dom::element &item);

    MessagePage page;

private:
    void read(std::string_view name, const dom::element &value, MessageRecord &record);
    void readSender(const dom::element &from, const dom::element &sender, MessageRecord &record);
    std::string_view keep(std::string_view text);
    std::string_view since(size_t begin) const
    {
        return {page.text.data() + begin, page.text.size() - begin};
    }
    void add(const dom::element &recipient);
};

std::string_view PageReader::keep(std::string_view text)
{
    const auto begin = page.text.size();
    page.text.insert(page.text.end(), text.begin(), text.end());
    return since(begin);
}

// Nothing where there is neither a name nor an address.
void PageReader::add(const dom::element &recipient)
{
    std::string_view name, address;
    const auto mail = recipient["emailAddress"];
    std::ignore = mail["name"].get(name);
    std::ignore = mail["address"].get(address);
    if (!name.empty() || !address.empty())
        pack(page.text, name, address);
}

void PageReader::read(std::string_view name, const dom::element &value, MessageRecord &record)
{
    std::string_view text;
    dom::array array;
    const bool isNull = value.is_null();
    const bool isText = value.get(text) == SUCCESS;
    if (const auto *one = find(Texts, name); one && (isText || isNull)) {
        record.*one->place = keep(text);
        record.present |= one->member;
    } else if (const auto *list = find(Lists, name); list && (isNull || value.get(array) == SUCCESS)) {
        const auto begin = page.text.size();
        if (!isNull)
            for (const dom::element recipient : array)
                add(recipient);
        record.*list->place = since(begin);
        record.present |= list->member;
    } else if (const auto *flag = find(Flags, name); flag && (isText || isNull || value.is_bool())) {
        bool is = isText && isWord(text, "true"); // the documentation's own sample has "isRead": "true"
        std::ignore = value.get(is);
        record.*flag->place = is;
        record.present |= flag->member;
    } else if (name == "sentDateTime" && (isText || isNull)) {
        record.sentAt = GraphText::time(text);
        record.present |= MessageRecord::SentAt;
    } else if (name == "importance" && (isText || isNull)) {
        record.importance = isWord(text, "high") ? Importance::High
            : isWord(text, "low")                ? Importance::Low
                                                 : Importance::Normal;
        record.present |= MessageRecord::HasImportance;
    } else if (name == "@removed") {
        record.isRemoved = !isNull;
    }
}

// The sender stands in where there is no from.
void PageReader::readSender(const dom::element &from, const dom::element &sender, MessageRecord &record)
{
    const auto begin = page.text.size();
    for (const dom::element &one : {from, sender}) {
        if (!one.is_object() && !one.is_null())
            continue;
        record.present |= MessageRecord::From;
        add(one);
        if (page.text.size() > begin)
            break;
    }
    record.from = since(begin);
}

void PageReader::read(const dom::element &item)
{
    dom::object object;
    std::string_view id;
    if (item.get(object) != SUCCESS || object["id"].get(id) != SUCCESS || id.empty()) {
        ++page.skipped;
        return;
    }
    MessageRecord record;
    record.id = keep(id);
    std::optional<dom::element> from, sender;
    for (const auto field : object) {
        if (field.key == "from")
            from = field.value;
        else if (field.key == "sender")
            sender = field.value;
        else
            read(field.key, field.value, record);
    }
    if (from || sender)
        readSender(from ? *from : *sender, sender ? *sender : *from, record);
    page.records.push_back(record);
}

simdjson_result<dom::element> parse(dom::parser &parser, QByteArray json)
{
    // It may read a little past the end. A shallow copy: data_ptr() is not const before Qt 6.8.
    const bool isPadded = json.data_ptr().freeSpaceAtEnd() >= qsizetype(SIMDJSON_PADDING);
    return parser.parse(json.constData(), size_t(json.size()), !isPadded);
}

// Empty: there is none. nullopt: there is one that cannot be followed, which is no end: the rest of the
// folder would seem to be gone.
std::optional<QUrl> linkOf(const dom::element &root, std::string_view name)
{
    dom::element link;
    if (root[name].get(link) != SUCCESS || link.is_null())
        return QUrl();
    std::string_view text;
    std::ignore = link.get(text);
    const QByteArray encoded(text.data(), qsizetype(text.size()));
    QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    if (!url.isValid()) // a space or a lone %: what a browser would mend
        url = QUrl::fromEncoded(encoded, QUrl::TolerantMode);
    return url.isValid() && !url.isEmpty() ? std::optional(url) : std::nullopt;
}

Error notUnderstood(const GraphReply &reply, const QString &what)
{
    return {ErrorKind::NotUnderstood, reply.exchange.status,          {},          what,
            reply.exchange.requestId, reply.exchange.clientRequestId, std::nullopt};
}

Error tooLarge(const GraphReply &reply)
{
    Error error = notUnderstood(reply, {});
    error.kind = ErrorKind::TooLarge;
    return error;
}

} // namespace

Result<MessagePage> readMessages(const GraphReply &reply)
{
    if (reply.error)
        return *reply.error;
    thread_local dom::parser parser; // keeps its memory from page to page
    thread_local QByteArray unpacked; // as does this
    if (reply.isPacked && !Gzip::unpack(reply.body, GraphClient::MaxBody, &unpacked))
        return notUnderstood(reply, u"a packed page that is cut or broken"_s);
    if (reply.isPacked && unpacked.size() > GraphClient::MaxBody)
        return tooLarge(reply);
    const QByteArray &json = reply.isPacked ? unpacked : reply.body;
    QByteArray mend;
    auto root = parse(parser, json);
    if (root.error() != SUCCESS) {
        mend = GraphText::mended(json);
        root = parse(parser, mend);
    }
    if (root.error() != SUCCESS)
        return notUnderstood(reply, QString::fromLatin1(error_message(root.error())));
    dom::array list;
    if (root["value"].get(list) != SUCCESS)
        return notUnderstood(reply, u"no list of messages"_s);
    const auto next = linkOf(root.value_unsafe(), "@odata.nextLink");
    const auto delta = linkOf(root.value_unsafe(), "@odata.deltaLink");
    if (!next || !delta)
        return notUnderstood(reply, u"a link to the next page that is none"_s);
    PageReader reader(size_t(std::max(json.size(), mend.size())));
    reader.page.records.reserve(list.size());
    for (const dom::element item : list)
        reader.read(item);
    reader.page.nextLink = *next;
    reader.page.deltaLink = *delta;
    return std::move(reader.page);
}

} // namespace Takeback::MailApi
