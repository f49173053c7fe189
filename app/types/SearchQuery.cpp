// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/types/SearchQuery.h"

#include "app/types/Folding.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Takeback {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar c)
{
    return u"\"\u201C\u201D\u201E\uFF02"_s.contains(c);
}

// One piece of what was typed: -name:"value".
struct Token {
    QString typed;
    QString name; // lower case; empty: no operator
    QString value; // without its quotes
    bool isNegated = false;
    bool isQuoted = false;
    bool isOpen = false; // its quote has no end
};

class Tokens {
public:
    explicit Tokens(const QString &typed) : m_typed(typed) { skipSpaces(); }
    bool atEnd() const { return m_at >= m_typed.size(); }
    Token take();

private:
    QChar at(qsizetype i) const { return i < m_typed.size() ? m_typed.at(i) : QChar(u' '); }
    void skipSpaces();
    QString takeName();

    const QString &m_typed;
    qsizetype m_at = 0;
};

void Tokens::skipSpaces()
{
    while (!atEnd() && m_typed.at(m_at).isSpace())
        ++m_at;
}

// Latin letters and a colon; the colon may be wide, as an input method writes it.
QString Tokens::takeName()
{
    auto end = m_at;
    while ((at(end) >= u'a' && at(end) <= u'z') || (at(end) >= u'A' && at(end) <= u'Z'))
        ++end;
    if (end == m_at || (at(end) != u':' && at(end) != u'\uFF1A'))
        return {};
    const QString name = m_typed.mid(m_at, end - m_at).toLower();
    m_at = end + 1;
    return name;
}

Token Tokens::take()
{
    Token token;
    const auto start = m_at;
    if (at(m_at) == u'-') {
        token.isNegated = true;
        ++m_at;
    }
    token.name = takeName();
    token.isQuoted = isQuote(at(m_at));
    if (token.isQuoted) {
        const auto first = ++m_at;
        while (!atEnd() && !isQuote(m_typed.at(m_at)))
            ++m_at;
        token.value = m_typed.mid(first, m_at - first);
        token.isOpen = atEnd();
        m_at = std::min(m_at + 1, m_typed.size());
    } else {
        const auto first = m_at;
        while (!at(m_at).isSpace())
            ++m_at;
        token.value = m_typed.mid(first, m_at - first);
    }
    token.typed = m_typed.mid(start, m_at - start).trimmed();
    skipSpaces();
    return token;
}

QDate dayBefore(const QString &count, QChar unit, QDate today)
{
    const int number = count.toInt();
    switch (unit.unicode()) {
    case u'w':
        return today.addDays(-7 * qint64(number));
    case u'm':
        return today.addMonths(-number);
    case u'y':
        return today.addYears(-number);
    default:
        return today.addDays(-qint64(number));
    }
}

// As the locale writes dates short, with a year of four or of two digits, with and without leading zeros.
QDate dateInLocale(const QString &text)
{
    const QLocale locale;
    static const QRegularExpression doubled(u"\\b(?:(d)d|(M)M)\\b|(yy)yy"_s);
    const QString brief = locale.dateFormat(QLocale::ShortFormat).replace(doubled, u"\\1\\2\\3"_s);
    const QDate full = locale.toDate(text, QString(brief).replace(u"yy"_s, u"yyyy"_s));
    if (full.isValid() && full.year() >= 1000)
        return full;
    const QDate day = locale.toDate(text, brief);
    return day.isValid() && day.year() < 1970 ? day.addYears(100) : day; // Qt takes 26 for 1926
}

QDate dateOf(const QString &typed, QDate today)
{
    const QString text = folded(typed).trimmed();
    if (text == u"today"_s)
        return today;
    if (text == u"yesterday"_s)
        return today.addDays(-1);
    static const QRegularExpression ago(u"^(\\d{1,4})([dwmy])$"_s);
    if (const auto match = ago.match(text); match.hasMatch())
        return dayBefore(match.captured(1), match.captured(2).at(0), today);
    static const QRegularExpression iso(u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?$"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        const auto part = [&match](int i) {
            return match.captured(i).isEmpty() ? 1 : match.captured(i).toInt();
        };
        return {match.captured(1).toInt(), part(2), part(3)};
    }
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})$"_s);
    if (const auto match = dotted.match(text); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return {year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return dateInLocale(typed);
}

// Understands one piece after the other.
class Parser {
public:
    explicit Parser(QDate today) : m_today(today) { }
    void add(const Token &token);
    SearchQuery query;

private:
    using Trouble = SearchQuery::Trouble;
    void addTerm(SearchTerm::Field field, const QString &text, bool isNegated);
    void addDate(const Token &token);
    void addFlag(const Token &token);
    void addWords(const Token &token);
    void hint(Trouble trouble, const QString &text);

    QDate m_today;
};

void Parser::add(const Token &token)
{
    static const QStringList known = {u"to"_s, u"subject"_s, u"after"_s, u"before"_s, u"has"_s, u"is"_s};
    const bool isKnown = known.contains(token.name);
    if (token.isOpen)
        hint(Trouble::OpenQuote, token.typed);
    if (!isKnown)
        addWords(token);
    else if (folded(token.value).trimmed().isEmpty())
        hint(Trouble::MissingValue, token.typed);
    else if (token.name == u"to"_s)
        addTerm(SearchTerm::Field::Recipients, token.value, token.isNegated);
    else if (token.name == u"subject"_s)
        addTerm(SearchTerm::Field::Subject, token.value, token.isNegated);
    else if (token.name == u"after"_s || token.name == u"before"_s)
        addDate(token);
    else
        addFlag(token);
}

void Parser::addTerm(SearchTerm::Field field, const QString &text, bool isNegated)
{
    const SearchTerm term = {field, folded(text).trimmed(), isNegated};
    if (!term.folded.isEmpty() && !query.terms.contains(term))
        query.terms.append(term);
}

// Of several the narrowest counts: all must hold.
void Parser::addDate(const Token &token)
{
    const QDate day = dateOf(token.value, m_today);
    if (!day.isValid())
        return hint(Trouble::NotADate, token.typed);
    if ((token.name == u"after"_s) != token.isNegated)
        query.after = query.after ? std::max(*query.after, day) : day;
    else
        query.before = query.before ? std::min(*query.before, day) : day;
}

void Parser::addFlag(const Token &token)
{
    const QString value = folded(token.value).trimmed();
    if (token.name == u"has"_s && (value == u"attachment"_s || value == u"attachments"_s))
        query.hasAttachment = !token.isNegated;
    else if (token.name == u"is"_s && (value == u"external"_s || value == u"internal"_s))
        query.isExternal = (value == u"external"_s) != token.isNegated;
    else
        hint(Trouble::NotAValue, token.typed);
}

// A time, an address of a page, Re: are words and no mistaken operators.
void Parser::addWords(const Token &token)
{
    const QString typed = token.isNegated ? token.typed.mid(1) : token.typed;
    if (token.name.isEmpty())
        return addTerm(SearchTerm::Field::Anywhere, token.value, token.isNegated);
    const QChar first = token.value.isEmpty() ? QChar() : token.value.at(0);
    if (token.name.size() > 1 && first.isLetter())
        hint(Trouble::UnknownOperator, token.typed);
    addTerm(SearchTerm::Field::Anywhere, token.isQuoted ? token.name + u':' + token.value : typed,
            token.isNegated);
}

void Parser::hint(Trouble trouble, const QString &text)
{
    if (!query.hint)
        query.hint = {trouble, text};
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed, QDate today)
{
    Parser parser(today);
    for (Tokens tokens(typed); !tokens.atEnd();)
        parser.add(tokens.take());
    return parser.query;
}

bool SearchQuery::isEmpty() const
{
    return terms.isEmpty() && !after && !before && !hasAttachment && !isExternal;
}

QStringList SearchQuery::words(SearchTerm::Field field) const
{
    QStringList result;
    for (const SearchTerm &term : terms)
        if (!term.isNegated && (term.field == field || term.field == SearchTerm::Field::Anywhere))
            result.append(term.folded);
    return result;
}

} // namespace Takeback
