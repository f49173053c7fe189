// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of a pretend Graph, for measuring only: pages of Sent Items in Graph's JSON, by address. What was
// asked once is kept, compressed, so that a second run measures whoever asks. Knows no wrong request: the
// demo service is the one to test against.
#pragma once

#include "tests/bench/BenchMail.h"

#include <map>
#include <memory>
#include <mutex>

namespace Takeback::Bench {

struct Asked {
    std::string origin; // http://127.0.0.1:port, with which links begin
    std::string path;
    std::string query; // percent-encoded, as it came
    std::multimap<std::string, std::string> parameters; // decoded
    int maxPageSize = 0; // of the Prefer header, or 0
    bool isGzip = false;
};

class BenchPages {
public:
    explicit BenchPages(int messages) : m_mail(madeUpMail(messages)) { }

    std::shared_ptr<const std::string> answer(const Asked &asked); // any thread
    std::size_t jsonBytes() const; // of a message, on the average
    int made() const { return m_made; } // answers that were not kept already

private:
    std::string compose(const Asked &asked) const;
    std::string page(const Asked &asked) const;
    std::string delta(const Asked &asked) const;
    std::string items(std::size_t first, std::size_t last, bool isUp, bool isShort) const;

    const std::vector<Mail> m_mail;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const std::string>> m_kept;
    int m_made = 0;
};

} // namespace Takeback::Bench
