// SPDX-License-Identifier: GPL-3.0-or-later
// Reads answers from 127.0.0.1 by the least that can: one blocking socket, kept open, no compression, no
// parsing but for Content-Length. The floor that reading mail is measured against.
#pragma once

#include <QString>

namespace Takeback::Bench {

class PlainSocket {
public:
    explicit PlainSocket(int port);
    ~PlainSocket();
    PlainSocket(const PlainSocket &) = delete;
    PlainSocket &operator=(const PlainSocket &) = delete;

    void ask(const QByteArray &path); // may be called again before the answer was read
    QByteArray read(); // the body of the next answer; empty: something went wrong

private:
    bool fill(); // reads what is there, at least a byte

    int m_socket;
    QByteArray m_ahead; // read, and not handed out yet
};

} // namespace Takeback::Bench
