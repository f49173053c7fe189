// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SearchFlow.h"

#include "app/Session.h"
#include "app/models/SentModel.h"
#include "ui/HeaderBar.h"
#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/SentView.h"

#include <QLocale>
#include <QRegularExpression>

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
    const QString found = isOn() ? finding() : QString();
    const bool isAsked = m_server == Server::Asked;
    QString step;
    if (model()->rowCount() > 0 && (isAsked || mayAskServer())) // else the empty list offers it
        step = isAsked ? tr("Searching the server…") : tr("Search the server");
    m_sent->setFinding(found, step, !isAsked);
    m_header->describeSearch(found);
    if (isOn())
        showEmptyState();
}

QString SearchFlow::finding() const
{
    using Trouble = SearchQuery::Trouble;
    const auto trouble = m_query.hint ? std::optional(m_query.hint->trouble) : std::nullopt;
    if (trouble && *trouble != Trouble::UnknownOperator && *trouble != Trouble::OpenQuote)
        return Phrases::searchHint(*m_query.hint);
    const int onServer = model()->serverHitsShown();
    QStringList parts{
        tr("%1 of %n message(s)", nullptr, total()).arg(QLocale().toString(model()->rowCount() - onServer))};
    if (trouble)
        parts << Phrases::searchHint(*m_query.hint);
    if (m_server == Server::Answered && !model()->isSearching())
        parts << (onServer > 0 ? tr("%n more found on the server", nullptr, onServer)
                               : tr("no more on the server"));
    return parts.join(u" · "_s);
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

// The server looks for words, in bodies too, and has operators of its own (KQL): they are left out, and ours
// with them, for these are for here alone.
QString SearchFlow::serverWords() const
{
    static const QRegularExpression ours(u"(^|\\s)-?(\\pL+:|-)(\"[^\"]*\"?|\\S*)"_s);
    static const QRegularExpression theirs(u"[-+(){}<>=:*?\\\\]"_s);
    QString words = m_header->searchText().toLower().remove(ours).replace(theirs, u" "_s).simplified();
    if (words.count(u'"') % 2)
        words.remove(u'"');
    return words;
}

} // namespace Takeback
