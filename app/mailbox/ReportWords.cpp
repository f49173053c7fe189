// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of its recipients: lines of tables and lists, as HTML becomes text. Only a whole cell
// that is a word of the table counts, so that "not succeeded" is not read as success.
#include "app/mailbox/ReportReading.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Takeback::ReportReading {

namespace {

constexpr qsizetype MostText = 256 * 1024; // characters that are looked at
constexpr qsizetype MostLine = 1000; // characters of a line,
constexpr qsizetype MostPiece = 80; // and of a piece of it that counts recipients
constexpr qsizetype MostRecipients = 10000;
constexpr int Reach = 3; // lines from an address to its word
constexpr qsizetype TellingSubject = 6; // characters; a shorter one would hide lines that are not it

const QHash<QString, RecallOutcome> &words()
{
    static const QHash<QString, RecallOutcome> all = [] {
        QHash<QString, RecallOutcome> table;
        const std::pair<RecallOutcome, const char16_t *> rows[] = {
            {RecallOutcome::Succeeded,
             u"succeeded|success|successful|recalled|recall succeeded|erfolgreich|zurückgerufen|rückruf "
             u"erfolgreich|成功|成功しました|取り消し済み|回収済み"},
            {RecallOutcome::NotRecalled,
             u"failed|failure|unsuccessful|not recalled|not successful|recall failed|fehlgeschlagen|fehler|"
             u"nicht erfolgreich|nicht zurückgerufen|rückruf fehlgeschlagen|失敗|失敗しました"},
            {RecallOutcome::Pending,
             u"pending|in progress|recall pending|ausstehend|in bearbeitung|保留中|保留|処理中"}};
        for (const auto &[outcome, text] : rows)
            for (const QString &word : QString::fromUtf16(text).split(u'|'))
                table.insert(word, outcome);
        return table;
    }();
    return all;
}

// None: no word of the table.
RecallOutcome outcomeOf(QString cell)
{
    cell = cell.trimmed().toLower();
    while (!cell.isEmpty() && QStringView(u".:：,。!*").contains(cell.back()))
        cell.chop(1);
    return words().value(cell, RecallOutcome::None);
}

QStringList cellsOf(const QString &text)
{
    static const QRegularExpression between(uR"(\t|\s{2,}|\||;|:\s|：|\s[–—-]\s|[,.、。(（)）](?=\s|$))"_s);
    QStringList cells;
    for (const QString &cell : text.split(between))
        if (!cell.trimmed().isEmpty())
            cells << cell.trimmed();
    return cells;
}

class Reader {
public:
    explicit Reader(const QString &subject)
    {
        static const QRegularExpression telling(u"[@0-9]"_s); // what could pass for a line of the report
        if (subject.size() >= TellingSubject && subject.contains(telling))
            m_subject = subject;
    }

    void read(const QString &line);
    QList<RecipientResult> results() const { return m_isContradictory ? QList<RecipientResult>() : m_all; }
    int count(RecallOutcome outcome) const { return m_counts.value(outcome); }
    bool isContradictory() const { return m_isContradictory; }

private:
    void readAddress(const QString &line, const QString &address);
    void readCounts(const QString &line);
    void add(const QString &address, RecallOutcome outcome, const QString &reason = {});

    QString m_subject;
    QList<RecipientResult> m_all;
    QHash<QString, qsizetype> m_rows; // by address, lower case
    QHash<RecallOutcome, int> m_counts; // of a summary
    QString m_waiting; // an address whose word is still to come
    int m_linesLeft = 0;
    RecallOutcome m_group = RecallOutcome::None; // a heading above addresses
    bool m_isContradictory = false;
};

void Reader::add(const QString &address, RecallOutcome outcome, const QString &reason)
{
    m_waiting.clear();
    const auto known = m_rows.constFind(address.toLower());
    if (known != m_rows.cend()) {
        m_isContradictory = m_isContradictory || m_all.at(*known).outcome != outcome;
        return;
    }
    if (m_all.size() >= MostRecipients)
        return;
    m_rows.insert(address.toLower(), m_all.size());
    m_all.append({address, outcome, reason.left(500)});
}

void Reader::readAddress(const QString &line, const QString &address)
{
    QString rest = line;
    rest.replace(address, u"\t"_s, Qt::CaseInsensitive);
    rest.remove(u'<').remove(u'>');
    QStringList cells = cellsOf(rest);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const RecallOutcome outcome = outcomeOf(cells.at(i));
        if (outcome == RecallOutcome::None)
            continue;
        add(address, outcome, cells.mid(i + 1).join(u". "_s));
        return;
    }
    if (m_group != RecallOutcome::None) {
        add(address, m_group);
        return;
    }
    m_waiting = address;
    m_linesLeft = Reach;
}

// "Succeeded: 3, Failed: 1", "成功: 3 件", "3 succeeded": a whole piece of a line or nothing.
void Reader::readCounts(const QString &line)
{
    static const QRegularExpression pieces(u"[,，、;|\\t]"_s);
    static const QRegularExpression wordFirst(
        uR"(\A\W*([^\d:：(（]+?)\s*[:：(（]?\s*(\d{1,6})\s*(件|名|人|recipients?|Empfänger)?[)）]?\.?\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numberFirst(
        uR"(\A\W*(\d{1,6})\s*(?:recipients?|Empfänger)?\s*[:：]?\s*([^\d]+?)\.?\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &raw : line.split(pieces)) {
        const QString piece = raw.trimmed().left(MostPiece);
        const auto first = wordFirst.match(piece);
        const auto second = numberFirst.match(piece);
        const QString word = first.hasMatch() ? first.captured(1) : second.captured(2);
        const int number = (first.hasMatch() ? first.captured(2) : second.captured(1)).toInt();
        if (const RecallOutcome outcome = outcomeOf(word); outcome != RecallOutcome::None)
            m_counts.insert(outcome, number);
    }
}

void Reader::read(const QString &line)
{
    static const QRegularExpression address(
        uR"([A-Za-z0-9._%+'#$&*=?^{}~/-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"_s);
    const QString text = line.trimmed().left(MostLine);
    if (text.isEmpty() || (!m_subject.isEmpty() && text.contains(m_subject)))
        return;
    QStringList addresses;
    for (auto next = address.globalMatch(text); next.hasNext();)
        if (const QString one = next.next().captured(); !addresses.contains(one, Qt::CaseInsensitive))
            addresses << one;
    if (addresses.size() == 1) {
        readAddress(text, addresses.first());
        return;
    }
    if (!addresses.isEmpty()) // of several at once: it says nothing of one
        return;
    const RecallOutcome alone = outcomeOf(text);
    if (alone != RecallOutcome::None && !m_waiting.isEmpty())
        add(std::exchange(m_waiting, {}), alone);
    else if (alone != RecallOutcome::None && m_all.isEmpty())
        m_group = alone;
    else if (alone != RecallOutcome::None && m_group != RecallOutcome::None)
        m_group = alone;
    else if (--m_linesLeft <= 0)
        m_waiting.clear();
    readCounts(text);
}

RecallOutcome sumUp(const RecallReport &report)
{
    if (report.pending > 0)
        return RecallOutcome::Pending;
    if (report.succeeded == 0 && report.failed == 0)
        return RecallOutcome::None;
    return report.failed == 0   ? RecallOutcome::Succeeded
        : report.succeeded == 0 ? RecallOutcome::NotRecalled
                                : RecallOutcome::Partly;
}

Reader readText(const InboxMail &mail, const QString &subject)
{
    static const QRegularExpression ends(u"\\r\\n|\\r|\\n|\\x{2028}"_s);
    Reader reader(subject);
    for (const QString &line : mail.text.left(MostText).split(ends))
        reader.read(line);
    return reader;
}

} // namespace

QList<RecipientResult> recipients(const InboxMail &mail, const QString &subject)
{
    return readText(mail, subject).results();
}

RecallReport read(const InboxMail &mail, const QString &subject)
{
    RecallReport report;
    report.messageId = mail.id;
    report.webLink = mail.webLink;
    report.receivedAt = mail.receivedAt;
    const Reader reader = readText(mail, subject);
    if (reader.isContradictory())
        return report;
    int rows[3] = {};
    for (const RecipientResult &one : reader.results())
        ++rows[one.outcome == RecallOutcome::Succeeded ? 0 : one.outcome == RecallOutcome::Pending ? 2 : 1];
    const int counts[3] = {reader.count(RecallOutcome::Succeeded), reader.count(RecallOutcome::NotRecalled),
                           reader.count(RecallOutcome::Pending)};
    // A long report may name some and count all.
    const bool isCounted = counts[0] + counts[1] + counts[2] > rows[0] + rows[1] + rows[2];
    const int *said = isCounted ? counts : rows;
    report.succeeded = said[0];
    report.failed = said[1];
    report.pending = said[2];
    report.outcome = sumUp(report);
    return report;
}

} // namespace Takeback::ReportReading
