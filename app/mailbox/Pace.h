// SPDX-License-Identifier: GPL-3.0-or-later
// How fast recalls of a run may leave. A recall is a mail, and an organisation lets so many mails a minute be
// sent: a throttle is normal, and what it lets through is learned from it, kept to, and tried anew seldom.
// Pure: has no clock and no timer, and knows nothing of what is sent.
#pragma once

#include <chrono>

namespace Takeback {

class Pace {
public:
    using Time = std::chrono::milliseconds; // since anything, by a clock that only goes forward

    // What is known of organisations: a first throttle is not taken for a stricter one.
    static constexpr double Usual = 30; // a minute

    // The minute by which the server counts: a limit is over by then, whatever it asked for.
    explicit Pace(Time minute = std::chrono::minutes(1)) : m_minute(minute) { }

    Time wait(Time now) const; // until the next one may leave; 0: at once
    int atOnce(int most) const { return m_hasGoneOn ? most : 1; } // after a throttle one goes ahead alone
    double perMinute() const; // 0: no limit is known, as fast as answers come

    void left(Time now); // one did, or has its place
    void accepted(Time leftAt); // any answer but a throttle
    void throttled(Time leftAt, Time now, Time asked); // `asked`: how long the server wants to be left alone
    void hurry(Time now); // a person wants the next one to leave: the throttle is over; what is known is kept

private:
    struct Phase { // at one speed
        Time start{0};
        int accepted = 0;
    };
    void learn(); // from the phase that the throttle ended
    void tryFaster(Time now);

    Time m_minute;
    double m_interval = 0; // ms between two; 0: no limit is known
    double m_before = 0; // the interval that was kept to until the throttle, or until it was tried faster
    Time m_next{0};
    Time m_last{0}; // that one left
    Time m_releasedAt{-1}; // the end of the last throttle, as the server told it
    Phase m_throttled; // the phase that it ended
    Phase m_phase;
    bool m_hasGoneOn = true; // something was accepted since the last throttle
    bool m_isTrial = false; // it is being tried faster
    bool m_wasTrial = false; // when the last throttle came
    double m_faster = FirstFaster;
    int m_patience = FirstPatience; // minutes of a speed, until a faster one is tried

    static constexpr double FirstFaster = 1.1;
    static constexpr int FirstPatience = 2;
};

} // namespace Takeback
