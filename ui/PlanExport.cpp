// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PlanExport.h"

#include "app/types/CsvCell.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Takeback::PlanExport {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanExport)
};

QLatin1StringView word(DryRunResult::Scope scope)
{
    switch (scope) {
    case DryRunResult::Scope::Inside:
        return "inside"_L1;
    case DryRunResult::Scope::Outside:
        return "outside"_L1;
    case DryRunResult::Scope::Group:
        return "group"_L1;
    case DryRunResult::Scope::Unknown:
        break;
    }
    return "unknown"_L1;
}

QString cell(const QString &text)
{
    return csvCell(PlainText::line(text, 2000));
}

QString iso(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

QByteArray csv(const DryRunResult &plan, const DryRunResult::Choice &choice)
{
    QStringList lines{u"message,sent,subject,recipient,reach,earlier recall,older than the limit,id"_s};
    int number = 0;
    for (const int place : plan.chosen(choice)) {
        const auto &item = plan.items.at(place);
        const QString head =
            QString::number(++number) + u',' + iso(item.sentAt) + u',' + cell(item.subject) + u',';
        const QString tail = QString(u',' % (item.earlier ? stateWord(*item.earlier) : QString()) % u','
                                     % (item.isTooOld ? u"yes"_s : u"no"_s) % u',' % cell(item.messageId));
        if (item.people.isEmpty())
            lines << QString(head % u',' % tail);
        for (const int person : item.people)
            lines << QString(head % cell(plan.people.at(person).address) % u','
                             % word(plan.people.at(person).scope) % tail);
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

QByteArray text(const DryRunResult &plan, const DryRunResult::Choice &choice)
{
    const auto counts = plan.counts(choice);
    QStringList lines{
        Words::tr("A plan to recall %n message(s). Nothing was sent.", nullptr, counts.messages), QString(),
        Words::tr("Addresses inside: %1, groups: %2, outside: %3, not known: %4")
            .arg(counts.inside)
            .arg(counts.groups)
            .arg(counts.outside)
            .arg(counts.unknown)};
    const QStringList outsiders = plan.outsiders(choice);
    if (!outsiders.isEmpty())
        lines << QString() << Words::tr("Outside, who will see a recall notice:");
    for (const QString &address : outsiders)
        lines << u"  "_s + PlainText::line(address, 200);
    lines << QString() << Words::tr("Messages:");
    for (const int place : plan.chosen(choice)) {
        const auto &item = plan.items.at(place);
        QStringList people;
        for (const int person : item.people)
            people << PlainText::line(plan.people.at(person).address, 200);
        lines << QString(u"  "_s % iso(item.sentAt) % u"  "_s % PlainText::line(item.subject))
              << u"    "_s + people.join(u", "_s);
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

std::optional<QString> write(const QString &path, const DryRunResult &plan,
                             const DryRunResult::Choice &choice)
{
    const QByteArray bytes =
        path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? csv(plan, choice) : text(plan, choice);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush();
    const QString trouble = file.errorString(); // commit() forgets it
    if (isWritten)
        return file.commit() ? std::nullopt : std::optional(file.errorString());
    return trouble;
}

} // namespace Takeback::PlanExport
