// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/RetryPolicy.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Takeback {

namespace {

constexpr milliseconds Shortest = std::chrono::seconds(1);
constexpr milliseconds Longest = std::chrono::hours(24); // longer is an odd header: then we look again
constexpr milliseconds LongestUnasked = std::chrono::seconds(180);
constexpr int RecallSendings = 3;
constexpr int ReadWaits = 10;
constexpr int ReadLosses = 3;

milliseconds lengthened(milliseconds wait, double jitter)
{
    return wait + milliseconds(qint64(double(wait.count()) * std::clamp(jitter, 0.0, 1.0) / 10));
}

milliseconds throttleWait(std::optional<milliseconds> asked, int waits, double jitter)
{
    const auto wait = asked ? std::clamp(*asked, Shortest, Longest)
                            : std::min(milliseconds(3000) * (waits + 1) * (waits + 1), LongestUnasked);
    return lengthened(wait, jitter);
}

Verdict delivered(RecallState fate, bool hasNeverLeft = false)
{
    return {Verdict::Action::Deliver, milliseconds(0), fate, hasNeverLeft};
}

// The table "What came back for the recall POST", from its top to its bottom.
Verdict judgeRecall(const Answer &answer, const Tries &tries, std::optional<milliseconds> asked,
                    double jitter)
{
    if (answer.way == Answer::Way::NeverLeft)
        return delivered(RecallState::Failed, true);
    if (answer.way != Answer::Way::Answered)
        return delivered(RecallState::Unknown);

    const int status = answer.status;
    if (status == 202)
        return delivered(RecallState::Submitted);
    if (status / 100 == 2)
        return delivered(answer.hasRequestId ? RecallState::Submitted : RecallState::Unknown);
    if (status == 401 && tries.renewals == 0)
        return {Verdict::Action::Renew};
    if (status == 429 || (status == 503 && asked)) {
        const bool isEnough = tries.waits + 1 >= RecallSendings;
        return {isEnough ? Verdict::Action::GiveUp : Verdict::Action::Wait,
                throttleWait(asked, tries.waits, jitter),
                isEnough ? RecallState::Planned : RecallState::Unknown};
    }
    if (status / 100 == 4 || status == 501)
        return delivered(RecallState::Failed, status == 407);
    return delivered(RecallState::Unknown);
}

// Whatever may have been carried out is told and not repeated: a person can look whether it was.
Verdict judgeWrite(const Answer &answer, const Tries &tries, std::optional<milliseconds> asked, double jitter)
{
    const int status = answer.way == Answer::Way::Answered ? answer.status : 0;
    if (status == 401 && tries.renewals == 0)
        return {Verdict::Action::Renew};
    if (status == 429 || (status == 503 && asked))
        return {tries.waits >= ReadWaits ? Verdict::Action::GiveUp : Verdict::Action::Wait,
                throttleWait(asked, tries.waits, jitter)};
    return delivered(RecallState::Unknown, answer.way == Answer::Way::NeverLeft || status == 407);
}

Verdict judgeRead(const Answer &answer, const Tries &tries, std::optional<milliseconds> asked, double jitter)
{
    const bool isAnswered = answer.way == Answer::Way::Answered;
    const int status = isAnswered ? answer.status : 0;
    if (status == 401 && tries.renewals == 0)
        return {Verdict::Action::Renew};
    if (status == 429 || status == 503 || (status == 504 && asked))
        return {tries.waits >= ReadWaits ? Verdict::Action::GiveUp : Verdict::Action::Wait,
                throttleWait(asked, tries.waits, jitter)};

    const bool isSpoiled = status == 500 || status == 502 || status == 504;
    const int most = answer.way == Answer::Way::TimedOut ? 1 : ReadLosses;
    if ((isSpoiled || answer.way == Answer::Way::Lost || answer.way == Answer::Way::TimedOut)
        && tries.losses < most) {
        const int nth = tries.losses + 1;
        return {Verdict::Action::Again, lengthened(milliseconds(300) * nth * nth, jitter)};
    }
    return {Verdict::Action::Deliver, milliseconds(0), RecallState::Unknown,
            answer.way == Answer::Way::NeverLeft || status == 407};
}

// RFC 9110 section 5.6.7: the form in use, and the two obsolete ones.
std::optional<QDateTime> httpDate(const QByteArray &value)
{
    static const QRegularExpression shortYear(u"-([0-9]{2}) "_s);
    const QString text = QString::fromLatin1(value).simplified().replace(shortYear, u"-20\\1 "_s);
    for (const auto &format : {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yyyy HH:mm:ss 'GMT'"_s,
                               u"ddd MMM d HH:mm:ss yyyy"_s}) {
        const QDateTime read = QLocale::c().toDateTime(text, format);
        if (read.isValid())
            return QDateTime(read.date(), read.time(), QTimeZone::utc());
    }
    return std::nullopt;
}

} // namespace

Verdict judge(GraphRequest::Kind kind, const Answer &answer, const Tries &tries, const QDateTime &now,
              double jitter)
{
    const auto asked = retryAfter(answer, now);
    const auto by = kind == GraphRequest::Kind::Recall ? judgeRecall
        : kind == GraphRequest::Kind::Write            ? judgeWrite
                                                       : judgeRead;
    Verdict verdict = by(answer, tries, asked, jitter);
    if (verdict.action == Verdict::Action::Wait || verdict.action == Verdict::Action::GiveUp)
        verdict.asked = throttleWait(asked, tries.waits, 0);
    return verdict;
}

std::optional<milliseconds> retryAfter(const Answer &answer, const QDateTime &now)
{
    return parseRetryAfter(answer.retryAfter, httpDate(answer.date.trimmed()).value_or(now));
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    static const QRegularExpression seconds(u"\\A[0-9]+(\\.[0-9]*)?\\z"_s);
    const QByteArray trimmed = value.trimmed();
    if (seconds.match(QString::fromLatin1(trimmed)).hasMatch())
        return milliseconds(qint64(std::ceil(std::min(trimmed.toDouble(), 1e9) * 1000)));
    const auto date = httpDate(trimmed);
    if (!date)
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(*date)));
}

} // namespace Takeback
