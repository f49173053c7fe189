// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchPages.h"

#include "app/demo/DemoGzip.h"

#include <algorithm>

namespace Takeback::Bench {

namespace {

std::string parameter(const Asked &asked, const std::string &name)
{
    const auto found = asked.parameters.find(name);
    return found == asked.parameters.end() ? std::string() : found->second;
}

std::size_t number(const Asked &asked, const std::string &name, std::size_t otherwise)
{
    const std::string text = parameter(asked, name);
    return text.empty() ? otherwise : std::stoul(text);
}

bool holds(const std::string &text, const std::string &piece)
{
    return text.find(piece) != std::string::npos;
}

// The time behind "sentDateTime ge " and its like.
std::int64_t timeAfter(const std::string &filter, const std::string &words, std::int64_t otherwise)
{
    const auto at = filter.find(words);
    return at == std::string::npos ? otherwise : msOf(filter.substr(at + words.size()));
}

// The query without what a link says anew.
std::string without(std::string query, const std::string &name)
{
    const auto at = query.find(name + "=");
    if (at == std::string::npos)
        return query;
    const auto end = query.find('&', at);
    query.erase(at, end == std::string::npos ? end : end - at + 1);
    if (!query.empty() && query.back() == '&')
        query.pop_back();
    return query;
}

std::string link(const Asked &asked, const std::string &token, std::size_t at)
{
    std::string query = without(asked.query, "$skiptoken");
    if (!query.empty())
        query += "&";
    return asked.origin + asked.path + "?" + query + token + "=" + std::to_string(at);
}

std::string head(const Asked &asked, const std::string &of)
{
    return "{\"@odata.context\":\"" + asked.origin + "/v1.0/$metadata#users('bench')/" + of + "\",";
}

} // namespace

std::shared_ptr<const std::string> BenchPages::answer(const Asked &asked)
{
    const std::string key = asked.origin + asked.path + "?" + asked.query
        + (asked.isGzip ? " gzip " : " plain ") + std::to_string(asked.maxPageSize);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_kept.find(key); found != m_kept.end())
            return found->second;
    }
    const std::string plain = compose(asked);
    auto made = std::make_shared<const std::string>(
        asked.isGzip ? Demo::gzip(QByteArray::fromStdString(plain)).toStdString() : plain);
    const std::lock_guard lock(m_mutex);
    ++m_made;
    return m_kept[key] = made;
}

std::size_t BenchPages::jsonBytes() const
{
    std::size_t sum = 0;
    for (const Mail &mail : m_mail)
        sum += mail.json.size() + 1; // its comma
    return sum / m_mail.size();
}

std::string BenchPages::compose(const Asked &asked) const
{
    if (holds(asked.path, "/messages/delta"))
        return delta(asked);
    if (holds(asked.path, "/messages"))
        return page(asked);
    if (holds(asked.path, "/mailFolders"))
        return head(asked, "mailFolders/$entity")
            + "\"id\":\"AAMkSentItems\",\"totalItemCount\":" + std::to_string(m_mail.size()) + "}";
    return head(asked, "$entity")
        + "\"id\":\"00000000-0000-0000-0000-000000000004\",\"displayName\":\"Ada Ackermann\","
          "\"mail\":\"ada.11@contoso.example\",\"userPrincipalName\":\"ada.11@contoso.example\"}";
}

std::string BenchPages::page(const Asked &asked) const
{
    const std::string filter = parameter(asked, "$filter");
    const std::int64_t from = timeAfter(filter, "sentDateTime ge ", INT64_MIN);
    const std::int64_t before = timeAfter(filter, "sentDateTime lt ", INT64_MAX);
    const bool isUp = holds(parameter(asked, "$orderby"), " asc");
    // m_mail is sorted down: those younger than the window come first, those older last.
    const auto isNotBefore = [](const Mail &mail, std::int64_t time) { return mail.sentAt >= time; };
    const auto begin = std::lower_bound(m_mail.begin(), m_mail.end(), before, isNotBefore);
    const auto end = std::lower_bound(begin, m_mail.end(), from, isNotBefore);
    const auto all = std::size_t(end - begin);
    const std::size_t skipped = std::min(all, number(asked, "$skiptoken", 0));
    const std::size_t count = std::min(all - skipped, number(asked, "$top", 10));
    const auto first = isUp ? std::size_t(end - m_mail.begin()) - skipped - count
                            : std::size_t(begin - m_mail.begin()) + skipped;
    const bool isShort = !holds(parameter(asked, "$select"), "subject");
    std::string text =
        head(asked, "mailFolders('sentitems')/messages") + items(first, first + count, isUp, isShort);
    if (skipped + count < all)
        text += ",\"@odata.nextLink\":\"" + link(asked, "$skiptoken", skipped + count) + "\"";
    return text + "}";
}

std::string BenchPages::delta(const Asked &asked) const
{
    const bool isLater = asked.parameters.count("$deltatoken");
    const std::size_t first = isLater ? m_mail.size() : number(asked, "$skiptoken", 0);
    const std::size_t size = asked.maxPageSize ? std::size_t(asked.maxPageSize) : number(asked, "$top", 10);
    const std::size_t last = std::min(m_mail.size(), first + size);
    const std::string text =
        head(asked, "mailFolders('sentitems')/messages") + items(first, last, false, false);
    if (last < m_mail.size())
        return text + ",\"@odata.nextLink\":\"" + link(asked, "$skiptoken", last) + "\"}";
    // Graph's own token is about so long.
    return text + ",\"@odata.deltaLink\":\"" + asked.origin + asked.path
        + "?$deltatoken=" + std::string(220, 'd') + "\"}";
}

std::string BenchPages::items(std::size_t first, std::size_t last, bool isUp, bool isShort) const
{
    std::string text = "\"value\":[";
    for (std::size_t i = first; i < last; ++i) {
        const Mail &mail = m_mail[isUp ? last - 1 - (i - first) : i];
        text += (i == first ? "" : ",") + (isShort ? mail.shortJson : mail.json);
    }
    return text + "]";
}

} // namespace Takeback::Bench
