// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/graph/HtmlText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Takeback::HtmlText {

namespace {

constexpr qsizetype MostRead = 256 * 1024; // of the HTML

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView one : names)
        if (name.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

// The sign of an entity without its & and ;, empty where it is none that we know.
QString signOf(QStringView entity)
{
    if (entity.startsWith(u'#')) {
        const bool isHex = entity.size() > 1 && entity.at(1).toLower() == u'x';
        bool isNumber = false;
        const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (!isNumber || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
            return {};
        return code == 0xa0 ? u" "_s : QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    static const std::pair<QLatin1StringView, char16_t> known[] = {
        {"amp"_L1, u'&'},    {"lt"_L1, u'<'},     {"gt"_L1, u'>'},     {"quot"_L1, u'"'},
        {"apos"_L1, u'\''},  {"nbsp"_L1, u' '},   {"auml"_L1, u'ä'},   {"ouml"_L1, u'ö'},
        {"uuml"_L1, u'ü'},   {"Auml"_L1, u'Ä'},   {"Ouml"_L1, u'Ö'},   {"Uuml"_L1, u'Ü'},
        {"szlig"_L1, u'ß'},  {"eacute"_L1, u'é'}, {"egrave"_L1, u'è'}, {"agrave"_L1, u'à'},
        {"ccedil"_L1, u'ç'}, {"ntilde"_L1, u'ñ'}, {"ndash"_L1, u'–'},  {"mdash"_L1, u'—'},
        {"hellip"_L1, u'…'}, {"lsquo"_L1, u'‘'},  {"rsquo"_L1, u'’'},  {"ldquo"_L1, u'“'},
        {"rdquo"_L1, u'”'},  {"laquo"_L1, u'«'},  {"raquo"_L1, u'»'},  {"bull"_L1, u'•'},
        {"copy"_L1, u'©'},   {"euro"_L1, u'€'},
    };
    for (const auto &[name, sign] : known)
        if (entity == name)
            return QChar(sign);
    return {};
}

// Behind the tag or comment that begins at `at`; what is within is told by `name`.
qsizetype behindTag(QStringView html, qsizetype at, QStringView *name)
{
    if (html.mid(at).startsWith(u"<!--"_s)) {
        const auto end = html.indexOf(u"-->"_s, at + 4);
        return end < 0 ? html.size() : end + 3;
    }
    auto end = at + 1;
    QChar quote;
    for (; end < html.size() && (html.at(end) != u'>' || !quote.isNull()); ++end) {
        const QChar c = html.at(end);
        if (!quote.isNull() ? c == quote : c == u'"' || c == u'\'')
            quote = quote.isNull() ? c : QChar();
    }
    auto to = at + 1;
    while (to < end && (html.at(to).isLetterOrNumber() || (to == at + 1 && html.at(to) == u'/')))
        ++to;
    *name = html.mid(at + 1, to - at - 1);
    return std::min(end + 1, html.size());
}

// A sign is only added where it says something: spaces once, two line ends at most.
void add(QString *text, QChar c)
{
    if (!c.isSpace()) {
        *text += c;
        return;
    }
    if (!text->isEmpty() && !text->back().isSpace())
        *text += u' ';
}

void endLine(QString *text)
{
    while (text->endsWith(u' '))
        text->chop(1);
    if (!text->isEmpty() && !text->endsWith(u"\n\n"_s))
        *text += u'\n';
}

} // namespace

QString plain(const QString &html, qsizetype max)
{
    const QStringView all = QStringView(html).left(MostRead);
    QString text;
    for (qsizetype at = 0; at < all.size() && text.size() <= max + 2;) {
        const QChar c = all.at(at);
        const bool isTag = c == u'<'
            && (at + 1 == all.size() || all.at(at + 1).isLetter() || u"/!?"_s.contains(all.at(at + 1)));
        if (isTag) {
            QStringView name;
            at = behindTag(all, at, &name);
            if (isOneOf(name, {"script"_L1, "style"_L1, "head"_L1, "title"_L1})) {
                const auto end = all.indexOf(QString(u"</" + name.toString()), at, Qt::CaseInsensitive);
                at = end < 0 ? all.size() : end;
            } else if (isOneOf(name,
                               {"br"_L1, "/p"_L1, "/div"_L1, "/tr"_L1, "/li"_L1, "/h1"_L1, "/h2"_L1, "/h3"_L1,
                                "/table"_L1, "/ul"_L1, "/ol"_L1})) {
                endLine(&text);
            }
            continue;
        }
        const auto end = c == u'&' ? all.mid(at, 12).indexOf(u';') : -1;
        const QString sign = end > 0 ? signOf(all.mid(at + 1, end - 1)) : QString();
        if (sign.isEmpty())
            add(&text, c);
        else
            for (const QChar one : sign)
                add(&text, one);
        at += sign.isEmpty() ? 1 : end + 1;
    }
    text = text.trimmed();
    if (text.size() > max) {
        text.truncate(max > 0 && text.at(max - 1).isHighSurrogate() ? max - 1 : max);
        text += u'…';
    }
    return text;
}

} // namespace Takeback::HtmlText
