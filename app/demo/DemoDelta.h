// SPDX-License-Identifier: GPL-3.0-or-later
// Delta rounds over one folder (graph.md 3.5): first all of it, then what came, changed or went since. Does
// on purpose what Graph warns of: no order, items twice, empty pages, shorter pages, "isRead" as text. Tokens
// live as long as the service does, or until they are dropped.
#pragma once

#include "app/demo/DemoBox.h"
#include "app/demo/DemoQuery.h"

namespace Takeback::Demo {

class Deltas {
public:
    struct Place {
        QString upn;
        Folder folder = Folder::SentItems;
        QString folderId;
        QByteArray origin;
        QByteArray root; // of the links: up to the mailbox
        QString context; // @odata.context
    };
    HttpReply answer(const HttpRequest &request, const Place &place, const Box &box);

    // Every link given out so far is refused: 410 with a Location, or another status without.
    void dropTokens(int status);

private:
    struct State { // what a link stands for
        QString upn;
        Folder folder = Folder::SentItems;
        Query query;
        bool isFirst = true; // round
        bool isEnd = false; // a delta link
        qsizetype since = 0; // changes before this one are told
        qsizetype until = 0; // and those up to here are this round's
        QString after = {}; // the id told last
        qint64 afterMs = 0;
        int told = 0;
        int page = 0;
    };
    struct Told {
        Item item;
        Change::Kind kind = Change::Kind::Created;
        QStringList members = {};
    };
    std::optional<GraphError> read(const HttpRequest &request, const Place &place, const Box &box,
                                   State &state) const;
    static QList<Told> changed(const State &state, const Box &box, int size, bool &isLast);
    static QList<Told> enumerated(const State &state, const Box &box, int size, bool &isLast);
    static void disturb(QList<Told> &page, const State &state, const Box &box);
    static QJsonObject worded(const Told &told, const State &state, const Prefer &prefer, const Place &place);
    QString link(const Place &place, State next);

    QHash<QByteArray, State> m_states;
    int m_droppedStatus = 410;
};

} // namespace Takeback::Demo
