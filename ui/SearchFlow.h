// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, from the field in the header to the list: what is typed is understood and searched at once, what
// was found is said above the list, and the server is asked only when a person wants it.
#pragma once

#include "app/types/Result.h"
#include "app/types/SearchQuery.h"

#include <QObject>
#include <QStringList>

namespace Takeback {

class BarStack;
class HeaderBar;
class SentModel;
class SentView;
class Session;

class SearchFlow : public QObject {
    Q_OBJECT

public:
    SearchFlow(Session *session, HeaderBar *header, SentView *sent, BarStack *bars, QObject *parent);

    void open(); // the session's models are there
    void close(); // they are about to go
    int total() const; // messages known, found or not
    bool isOn() const; // something is typed
    void showEmptyState(); // of a search that found nothing
    void act(); // what the empty state offers

private:
    enum class Server { Unasked, Asked, Answered };

    SentModel *model() const;
    void search(const QString &typed);
    void askServer();
    void takeAnswer(const Result<QStringList> &ids);
    void showFinding();
    QString finding() const;
    bool mayAskServer() const;
    QString serverWords() const;

    Session *m_session;
    HeaderBar *m_header;
    SentView *m_sent;
    BarStack *m_bars;
    SearchQuery m_query;
    Server m_server = Server::Unasked;
};

} // namespace Takeback
