// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/Pace.h"

#include <algorithm>
#include <utility>

namespace Takeback {

namespace {

constexpr double Margin = 0.97; // of what was let through
constexpr int Forgotten = 5; // minutes of rest: the limit starts anew, and so do we
constexpr int LongestPatience = 60; // minutes

double milliseconds(Pace::Time time)
{
    return double(time.count());
}

} // namespace

Pace::Time Pace::wait(Time now) const
{
    return std::max(m_next - now, Time(0));
}

double Pace::perMinute() const
{
    return m_interval > 0 ? milliseconds(m_minute) / m_interval : 0;
}

void Pace::left(Time now)
{
    if (m_interval > 0 && now - std::max(m_last, m_releasedAt) > Forgotten * m_minute)
        *this = Pace(m_minute);
    if (m_interval == 0 && now - m_last > m_minute) // what was let through is counted from here
        m_phase = {now, 0};
    if (m_interval > 0 && m_hasGoneOn && now - m_phase.start >= m_patience * m_minute)
        tryFaster(now);
    m_last = now;
    // What a timer is late by is made up for, a rest is not.
    const auto interval = Time(Time::rep(m_interval));
    m_next = std::max(m_next, now - interval / 2) + interval;
}

void Pace::accepted(Time leftAt)
{
    if (leftAt < m_phase.start) { // it was on its way when another one was throttled
        ++m_throttled.accepted;
        if (!m_hasGoneOn)
            learn();
        return;
    }
    ++m_phase.accepted;
    m_hasGoneOn = true;
}

void Pace::throttled(Time leftAt, Time now, Time asked)
{
    const bool isSame = leftAt < m_releasedAt; // one of those on their way together
    if (isSame) {
        m_releasedAt = std::max(m_releasedAt, now + asked);
    } else if (!m_hasGoneOn) { // the server asked for too little
        m_releasedAt = now + std::max(asked, m_minute);
    } else {
        m_throttled = m_phase;
        m_releasedAt = now + asked;
        m_hasGoneOn = false;
        m_wasTrial = std::exchange(m_isTrial, false);
        if (m_wasTrial) {
            m_patience = std::min(2 * m_patience, LongestPatience);
        } else { // slower than ever: it may have been chance
            m_before = m_interval;
            m_patience = FirstPatience;
        }
    }
    m_phase = {m_releasedAt, 0};
    m_next = m_releasedAt;
    learn();
}

void Pace::hurry(Time now)
{
    m_next = now;
    m_releasedAt = std::min(m_releasedAt, now);
    m_phase.start = std::min(m_phase.start, now);
}

void Pace::learn()
{
    const double length = milliseconds(m_releasedAt - m_throttled.start);
    const double usual = milliseconds(m_minute) / Usual / Margin;
    const double fastest = m_before / Margin;
    const double measured =
        m_throttled.accepted > 0 ? length / m_throttled.accepted / Margin : std::max(usual, fastest);
    if (m_wasTrial) { // back to what was good before
        m_interval = m_before;
    } else {
        const bool isUsual = m_before > 0 && m_before > 0.95 * usual;
        const double slowest = isUsual ? 2 * m_before : usual;
        m_interval = std::clamp(measured, fastest, std::max(fastest, slowest));
    }
    m_interval = std::min(m_interval, milliseconds(m_minute));
    m_faster = FirstFaster;
}

void Pace::tryFaster(Time now)
{
    if (m_isTrial)
        m_faster = std::min(1 + 2 * (m_faster - 1), 2.0); // the last trial went well
    m_isTrial = true;
    m_before = m_interval;
    m_interval /= m_faster;
    m_phase = {now, 0};
}

} // namespace Takeback
