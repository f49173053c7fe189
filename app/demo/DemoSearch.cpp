// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoSearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

const QStringList properties = {u"subject"_s, u"body"_s, u"from"_s,       u"to"_s,
                                u"cc"_s,      u"bcc"_s,  u"recipients"_s, u"participants"_s};

bool isWordOfItsOwn(QChar c) // where no spaces part the words
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

// " word word ": letters and digits only, no case, no accents.
QString folded(const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 128; };
    const bool isAscii = std::all_of(text.begin(), text.end(), isPlain);
    const QString whole = isAscii ? text : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words = u" "_s;
    words.reserve(whole.size() + 2);
    for (const QChar c : whole) {
        if (c.unicode() < 128 ? c.isLetterOrNumber() : c.isLetterOrNumber() && !isWordOfItsOwn(c))
            words += c.unicode() >= 'A' && c.unicode() <= 'Z' ? QChar(c.unicode() + 32) : c;
        else if (c.unicode() >= 128 && isWordOfItsOwn(c))
            words += QString(c % u' ');
        else if (!c.isMark() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

QString namesOf(const QList<Contact> &contacts)
{
    QString names;
    for (const Contact &contact : contacts)
        names += QString(contact.name % u' ' % contact.address % u'\n');
    return names;
}

QString textOf(const Mail &mail, const QString &property)
{
    if (property == u"subject"_s)
        return mail.subject;
    if (property == u"body"_s)
        return mail.text;
    if (property == u"from"_s)
        return namesOf({mail.from});
    if (property == u"to"_s)
        return namesOf(mail.to);
    if (property == u"cc"_s)
        return namesOf(mail.cc);
    if (property == u"bcc"_s)
        return namesOf(mail.bcc);
    if (property == u"recipients"_s)
        return namesOf(mail.to + mail.cc + mail.bcc);
    if (property == u"participants"_s)
        return namesOf(mail.to + mail.cc + mail.bcc + QList{mail.from});
    return QString(namesOf({mail.from}) % mail.subject % u'\n' % mail.text);
}

} // namespace

bool Search::add(const QString &property, const QString &text, bool isPhrase)
{
    static const QRegularExpression operators(u"[()<>=]|\\A(OR|NOT|NEAR)\\z|\\A[-+]"_s);
    if (!isPhrase && text == u"AND"_s && property.isEmpty())
        return true;
    QString words = folded(text);
    if ((!isPhrase && operators.match(text).hasMatch()) || words == u" "_s)
        return false;
    if (text.endsWith(u'*'))
        words.chop(1); // whatever else the word may hold
    m_terms.append({property, words});
    return true;
}

std::optional<Search> Search::read(const QString &value)
{
    static const QRegularExpression whole(uR"x(\A"((?:[^"\\]|\\["\\])+)"\z)x"_s);
    static const QRegularExpression term(uR"x(\G\s*(?:([A-Za-z]+):)?(?:"([^"]*)"|([^\s":]+))(?=\s|\z))x"_s);
    const auto quoted = whole.match(value);
    if (!quoted.hasMatch())
        return std::nullopt;
    QString kql = quoted.captured(1);
    kql = kql.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s).trimmed();
    Search search;
    qsizetype end = 0;
    while (end < kql.size()) {
        const auto match = term.match(kql, end);
        const QString property = match.captured(1).toLower();
        const bool isPhrase = match.hasCaptured(2);
        if (!match.hasMatch() || (!property.isEmpty() && !properties.contains(property))
            || !search.add(property, isPhrase ? match.captured(2) : match.captured(3), isPhrase))
            return std::nullopt;
        end = match.capturedEnd();
    }
    if (search.m_terms.isEmpty())
        return std::nullopt;
    return search;
}

bool Search::finds(const Mail &mail) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return folded(textOf(mail, term.property)).contains(term.words);
    });
}

} // namespace Takeback::Demo
