// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchMail.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <random>

namespace Takeback::Bench {

namespace {

constexpr std::int64_t Newest = 1790850600000; // 2026-10-01
constexpr std::size_t SubjectLength = 40, PreviewLength = 255;

constexpr std::array FirstNames{"Ada",   "Björn", "Chiara",  "Dmitri",   "Élodie", "Farid",  "Grace",
                                "Hanna", "Ivo",   "Jürgen",  "Karolína", "Liam",   "Mehmet", "Noor",
                                "Olga",  "Paweł", "Quentin", "Renée",    "Søren",  "Thea"};
constexpr std::array LastNames{"Ackermann", "Brown",     "Castellano", "Dvořák",    "Eriksson",
                               "Fontaine",  "Garcia",    "Haddad",     "Ivanova",   "Jansen",
                               "Kowalski",  "Lindqvist", "Müller",     "Nakamura",  "O'Connor",
                               "Petersen",  "Quist",     "Rossi",      "Schneider", "Yılmaz"};
constexpr std::array AddressNames{"ada",   "bjoern", "chiara",  "dmitri",   "elodie", "farid",  "grace",
                                  "hanna", "ivo",    "juergen", "karolina", "liam",   "mehmet", "noor",
                                  "olga",  "pawel",  "quentin", "renee",    "soeren", "thea"};
constexpr std::array Domains{"contoso.example",  "contoso.example",   "contoso.example",
                             "fabrikam.example", "northwind.example", "woodgrove.example"};
constexpr std::array English{
    "the",      "meeting",  "about",    "our",     "invoice",   "for",      "quarter",  "please",   "find",
    "attached", "report",   "budget",   "with",    "changes",   "from",     "customer", "contract", "review",
    "by",       "Friday",   "thanks",   "could",   "you",       "send",     "me",       "numbers",  "of",
    "last",     "month",    "delivery", "is",      "delayed",   "until",    "we",       "have",     "a",
    "new",      "supplier", "price",    "list",    "travel",    "plans",    "release",  "schedule", "and",
    "next",     "steps",    "draft",    "figures", "warehouse", "question", "answer",   "regards",  "agenda",
    "minutes",  "to",       "sign",     "before"};
constexpr std::array German{"die",      "Rechnung",   "für",          "März",   "anbei",       "Angebot",
                            "wie",      "besprochen", "bitte",        "prüfen", "Lieferung",   "verzögert",
                            "sich",     "mit",        "freundlichen", "Grüßen", "Besprechung", "am",
                            "Dienstag", "Übersicht",  "der",          "Straße", "Vertrag",     "Änderungen",
                            "und",      "nächste",    "Woche"};
constexpr std::array French{"le",       "réunion",   "pour", "facture",  "février", "ci-joint", "merci",
                            "de",       "vérifier",  "les",  "chiffres", "équipe",  "dès",      "que",
                            "possible", "livraison", "à",    "prévue",   "contrat"};
constexpr std::array Japanese{"会議",   "の",   "資料",   "を",   "送り", "ます",
                              "請求書", "確認", "お願い", "来週", "予定", "変更"};

using Random = std::mt19937; // the same on every machine; distributions of the library are not

template <typename List> const char *one(const List &list, Random &random)
{
    return list[random() % list.size()];
}

// Words until `length` signs are there, cut to it.
std::string sentence(std::size_t length, Random &random, bool isPreview)
{
    std::string text;
    std::size_t signs = 0;
    const auto language = random() % 20;
    while (signs < length) {
        const std::string word = language < 13 ? one(English, random)
            : language < 17                    ? one(German, random)
            : language < 19                    ? one(French, random)
                                               : one(Japanese, random);
        if (!text.empty()) {
            const bool isParagraph = isPreview && random() % 17 == 0;
            text += isParagraph ? "\\r\\n" : " "; // as JSON writes them
            signs += isParagraph ? 2 : 1;
        }
        for (const char byte : word) {
            const bool isBeginning = (byte & 0xc0) != 0x80;
            if (isBeginning && signs == length)
                return text;
            signs += isBeginning;
            text += byte;
        }
    }
    return text;
}

std::string letters(std::size_t count, Random &random)
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    while (text.size() < count)
        text += alphabet[random() % alphabet.size()];
    return text;
}

std::string person(std::size_t first, std::size_t last, std::size_t domain)
{
    return std::string("{\"emailAddress\":{\"name\":\"") + FirstNames[first] + " " + LastNames[last]
        + "\",\"address\":\"" + AddressNames[first] + "." + std::to_string(last * 7 + 11) + "@"
        + Domains[domain] + "\"}}";
}

std::string people(std::size_t count, Random &random)
{
    std::string list;
    while (count--) {
        const std::size_t who = random() % (FirstNames.size() * LastNames.size());
        if (!list.empty())
            list += ",";
        list += person(who % FirstNames.size(), who / FirstNames.size(), who % Domains.size());
    }
    return "[" + list + "]";
}

Mail mail(std::int64_t sentAt, const std::string &idHead, Random &random)
{
    const std::string time = isoTime(sentAt);
    const std::string key = letters(48, random);
    // What all ids of a folder have in common comes first, as it does at Exchange.
    const std::string id =
        "\"id\":\"" + idHead + letters(27, random) + "AAA=\",\"sentDateTime\":\"" + time + "\"";
    const std::string me = person(0, 0, 0);
    Mail made{sentAt, {}, {}};
    made.shortJson = "{\"@odata.etag\":\"W/\\\"" + key + "\\\"\"," + id + "}";
    made.json = "{\"@odata.etag\":\"W/\\\"" + key + "\\\"\"," + id + ",\"hasAttachments\":"
        + (random() % 4 == 0 ? "true" : "false") + ",\"internetMessageId\":\"<" + letters(40, random) + "@"
        + letters(13, random) + ".prod.example>\",\"subject\":\"" + sentence(SubjectLength, random, false)
        + "\",\"bodyPreview\":\"" + sentence(PreviewLength, random, true) + "\",\"importance\":\""
        + (random() % 20 == 0 ? "high" : "normal") + "\",\"isReadReceiptRequested\":false,\"sender\":" + me
        + ",\"from\":" + me + ",\"toRecipients\":" + people(1 + random() % 3, random)
        + ",\"ccRecipients\":" + people(random() % 4, random) + ",\"bccRecipients\":[]}";
    return made;
}

} // namespace

std::vector<Mail> madeUpMail(int count)
{
    Random random(4);
    const std::string idHead = "AAMk" + letters(116, random) + "A";
    std::vector<Mail> list;
    list.reserve(std::size_t(count));
    std::int64_t at = Newest;
    while (int(list.size()) < count) {
        list.push_back(mail(at, idHead, random));
        at -= 1000 * std::int64_t(1 + random() % 3600) * (random() % 10 == 0 ? 6 : 1); // about 17 a day
    }
    return list;
}

std::string isoTime(std::int64_t ms)
{
    const std::time_t seconds = ms / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::int64_t msOf(const std::string &isoTime)
{
    std::tm parts{};
    int fraction = 0;
    std::sscanf(isoTime.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d.%3d", &parts.tm_year, &parts.tm_mon, &parts.tm_mday,
                &parts.tm_hour, &parts.tm_min, &parts.tm_sec, &fraction);
    parts.tm_year -= 1900;
    parts.tm_mon -= 1;
    return std::int64_t(timegm(&parts)) * 1000 + fraction;
}

} // namespace Takeback::Bench
