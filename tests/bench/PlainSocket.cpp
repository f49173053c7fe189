// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainSocket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Takeback::Bench {

PlainSocket::PlainSocket(int port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

PlainSocket::~PlainSocket()
{
    ::close(m_socket);
}

void PlainSocket::ask(const QByteArray &path)
{
    const QByteArray text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    [[maybe_unused]] const auto sent = ::send(m_socket, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
}

QByteArray PlainSocket::read()
{
    qsizetype head = -1;
    while ((head = m_ahead.indexOf("\r\n\r\n")) < 0)
        if (!fill())
            return {};
    const QByteArray name("Content-Length: ");
    const auto at = m_ahead.indexOf(name) + name.size();
    const auto length = m_ahead.mid(at, m_ahead.indexOf('\r', at) - at).toLongLong();
    QByteArray body = m_ahead.mid(head + 4, length);
    m_ahead.remove(0, head + 4 + body.size());
    auto got = body.size();
    body.resize(length);
    while (got < length) {
        const auto more = ::recv(m_socket, body.data() + got, size_t(length - got), 0);
        if (more <= 0)
            return {};
        got += more;
    }
    return body;
}

bool PlainSocket::fill()
{
    char piece[16384];
    const auto more = ::recv(m_socket, piece, sizeof piece, 0);
    if (more > 0)
        m_ahead.append(piece, more);
    return more > 0;
}

} // namespace Takeback::Bench
