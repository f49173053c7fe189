// SPDX-License-Identifier: GPL-3.0-or-later
// A relay on 127.0.0.1 in front of a server on 127.0.0.1, which cuts, delays and garbles connections on
// demand: what happens below HTTP, where the pretend service has no hand. Lives in the caller's thread and
// needs its event loop. It reads only the head of each request, to know its line and its length; it changes
// no byte it passes on.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

namespace Takeback::Demo {

struct Trouble {
    enum class Kind {
        DropAtConnect, // ended as soon as it was accepted; `match` is not looked at
        DropUnsent, // the request was read by the relay and never reached the server
        DropAnswer, // the server carried it out; not one byte of the answer arrives
        CutAnswer, // ... only `bytes` of it
        Garbage, // the server carried it out; something that is not HTTP arrives
        Drip, // the answer arrives `bytes` at a time, every `ms`
        Swallow // the request is read and nothing ever comes; the connection stays open
    };

    Kind kind = Kind::DropAnswer;
    QByteArray match; // part of the request line, such as "POST /beta"; empty: any
    int times = 1;
    int skip = 0;
    qint64 bytes = 0;
    int ms = 0;
    bool reset = false; // the connection ends by RST instead of FIN

    Trouble on(const QByteArray &partOfRequestLine) const;
    Trouble repeated(int count) const;
    Trouble after(int skipped) const;
    Trouble byReset() const;

    static Trouble dropAtConnect();
    static Trouble dropUnsent();
    static Trouble dropAnswer();
    static Trouble cutAnswer(qint64 bytes);
    static Trouble garbage();
    static Trouble drip(qint64 bytes, int ms);
    static Trouble swallow();
};

class ChaosRelay : public QObject {
public:
    explicit ChaosRelay(quint16 targetPort, QObject *parent = nullptr);
    bool isListening() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }
    QString origin() const; // "http://127.0.0.1:PORT"

    void play(const QList<Trouble> &script);
    void forgive() { m_script.clear(); } // what is still to be played
    int unplayed() const;
    int connections() const { return m_connections; } // accepted so far
    QList<QByteArray> requestLines() const { return m_lines; } // every one read, in order
    int forwarded(const QByteArray &partOfRequestLine) const; // how many of these went on to the server

private:
    friend class RelayConnection;
    bool take(const QByteArray &requestLine, bool atConnect, Trouble &trouble);
    void accept();

    QTcpServer m_server;
    quint16 m_target;
    QList<Trouble> m_script;
    int m_connections = 0;
    QList<QByteArray> m_lines;
    QList<QByteArray> m_forwarded;
};

} // namespace Takeback::Demo
