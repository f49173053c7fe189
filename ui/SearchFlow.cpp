// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SearchFlow.h"

#include "app/Session.h"
#include "app/models/SentModel.h"
#include "ui/HeaderBar.h"
#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/SentView.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Takeback {

SearchFlow::SearchFlow(Session *session, HeaderBar *header, SentView *sent, BarStack *bars, QObject *parent)
    : QObject(parent), m_session(session), m_header(header), m_sent(sent), m_bars(bars)
{
    connect(m_header, &HeaderBar::searchChanged, this, &SearchFlow::search);
    connect(m_header, &HeaderBar::searchLeft, m_sent, &SentView::enter);
    connect(m_sent, &SentView::typed, m_header, &HeaderBar::type);
    connect(m_sent, &SentView::stepped, this, &SearchFlow::askServer);
    connect(m_session, &Session::serverSearched, this, &SearchFlow::takeAnswer);
}

SentModel *SearchFlow::model() const
{
    return qobject_cast<SentModel *>(m_session->sentModel());
}

int SearchFlow::total() const
{
    return model() ? int(model()->total()) : 0;
}

void SearchFlow::close()
{
    m_header->clearSearch();
    m_sent->show(nullptr);
}

void SearchFlow::open()
{
    m_sent->show(model());
    connect(model(), &SentModel::searched, this, &SearchFlow::showFinding);
    search(m_header->searchText());
}

bool SearchFlow::isOn() const
{
    return !m_header->searchText().trimmed().isEmpty();
}

void SearchFlow::search(const QString &typed)
{
    m_query = SearchQuery::parse(typed, QDate::currentDate());
    m_bars->hide(u"search"_s);
    if (std::exchange(m_server, Server::Unasked) == Server::Asked)
        m_session->searchServer({});
    m_sent->search(m_query);
    showFinding();
}

void SearchFlow::askServer()
{
    m_bars->hide(u"search"_s);
    m_server = Server::Asked;
    m_session->searchServer(serverWords());
    showFinding();
}

void SearchFlow::takeAnswer(const Result<QStringList> &ids)
{
    if (m_server != Server::Asked || !model())
        return;
    m_server = ids ? Server::Answered : Server::Unasked;
    if (ids)
        model()->setServerHits(*ids);
    else
        m_bars->show(u"search"_s, InlineBar::Kind::Trouble, Phrases::trouble(ids.error()),
                     {{tr("Search the server"), [this] { askServer(); }}}, Phrases::details(ids.error()));
    showFinding();
}

void SearchFlow::showFinding()
{
    if (!model() || (isOn() && model()->isSearching() && !m_query.hint && m_server == Server::Unasked))
        return; // what is said is about the rows that are shown
    QString found;
    if (isOn())
        found = m_query.hint
            ? Phrases::searchHint(*m_query.hint)
            : tr("%1 of %n message(s)", nullptr, total()).arg(QLocale().toString(model()->rowCount()));
    if (m_server == Server::Answered && !model()->isSearching())
        found += u" · "_s
            + (model()->serverHitsShown() > 0
                   ? tr("%n more found on the server", nullptr, model()->serverHitsShown())
                   : tr("no more on the server"));
    const bool isAsked = m_server == Server::Asked;
    const QString step = isAsked
        ? tr("Searching the server…")
        : (mayAskServer() && model()->rowCount() > 0 ? tr("Search the server") : QString());
    m_sent->setFinding(found, step, !isAsked);
    m_header->describeSearch(found);
    if (isOn())
        showEmptyState();
}

void SearchFlow::showEmptyState()
{
    if (m_server == Server::Asked)
        m_sent->setEmptyState(tr("Searching the server…"), {});
    else
        m_sent->setEmptyState(tr("No sent message matches."),
                              mayAskServer() ? tr("Search the server") : tr("Clear the search"));
}

void SearchFlow::act()
{
    if (mayAskServer())
        askServer();
    else
        m_header->clearSearch();
}

bool SearchFlow::mayAskServer() const
{
    return m_server == Server::Unasked && !serverWords().isEmpty();
}

// The server looks for words, in bodies too; what else was asked for is for here alone.
QString SearchFlow::serverWords() const
{
    QStringList words;
    for (const SearchTerm &term : m_query.terms)
        if (!term.isNegated && term.field == SearchTerm::Field::Anywhere)
            words << term.folded;
    return words.join(u' ');
}

} // namespace Takeback
