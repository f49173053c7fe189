// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done after a recall.
#include "app/SessionPrivate.h"
#include "app/types/AgeLimit.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Takeback {

void Session::exportRecalls(const ExportWish &wish)
{
    if (!d->rooms)
        return;
    if (QFileInfo(wish.file).canonicalFilePath() == QFileInfo(journalFile()).canonicalFilePath()) {
        const Error error{ErrorKind::DiskFull, 0, u"failed"_s, u"It is the journal itself."_s};
        QMetaObject::invokeMethod(
            this, [this, wish, error] { Q_EMIT exported(wish, error); }, Qt::QueuedConnection);
        return;
    }
    delete d->rooms->journalExport;
    auto *errand = new JournalExport(d->rooms->journal->recalls(), wish, d->rooms->journal.get());
    d->rooms->journalExport = errand;
    connect(errand, &JournalExport::finished, this, [this, errand, wish](const Result<int> &recalls) {
        errand->deleteLater();
        Q_EMIT exported(wish, recalls);
    });
    errand->start();
}

Unfinished Session::unfinished() const
{
    if (isRecallSending())
        return Unfinished::Recall;
    return d->rooms && (d->rooms->replacement || d->rooms->correction) ? Unfinished::Draft
                                                                       : Unfinished::Nothing;
}

bool Session::replace(const QString &messageId)
{
    if (!d->rooms || d->rooms->replacement)
        return false;
    auto *errand = new Replacement(d->graph.get(), d->setup.mailbox, messageId, d->setup.dataDir,
                                   d->rooms->journal.get());
    d->rooms->replacement = errand;
    connect(errand, &Replacement::progressed, this, &Session::replacementProgressed);
    connect(errand, &Replacement::finished, this, [this, errand](const Result<Draft> &draft) {
        d->rooms->replacement = nullptr;
        errand->deleteLater();
        Q_EMIT replaced(draft);
    });
    errand->start();
    return true;
}

void Session::cancelReplacement()
{
    if (d->rooms && d->rooms->replacement)
        d->rooms->replacement->cancel();
}

Unreached Session::unreached(const QStringList &messageIds) const
{
    Unreached all;
    for (const QString &id : messageIds) {
        const auto known = message(id);
        if (known)
            Correction::add(reach(id), lastRecallOf(id),
                            isTooOld(known->sentAt, ageLimit(), QDateTime::currentDateTimeUtc()), &all);
        else
            ++all.gone, ++all.messages;
    }
    all.addresses = Correction::once(all.addresses);
    all.unnamed = Correction::once(all.unnamed);
    return all;
}

void Session::writeCorrection(const QStringList &messageIds, const QString &subject, const QString &text)
{
    if (!d->rooms || d->rooms->correction)
        return;
    const Unreached whom = unreached(messageIds);
    auto *errand = new Correction(d->graph.get(), d->setup.mailbox, {subject, text}, whom.addresses,
                                  d->rooms->journal.get());
    d->rooms->correction = errand;
    connect(errand, &Correction::finished, this, [this, errand, whom](const Result<QList<Draft>> &drafts) {
        d->rooms->correction = nullptr;
        errand->deleteLater();
        Q_EMIT corrected(whom, drafts);
    });
    errand->start();
}

void Session::askExposure(const QString &messageId)
{
    if (!d->rooms)
        return;
    delete d->rooms->exposureSearch;
    auto *errand = new ExposureSearch(d->graph.get(), d->setup.mailbox, messageId, d->rooms->journal.get());
    d->rooms->exposureSearch = errand;
    connect(errand, &ExposureSearch::finished, this,
            [this, errand, messageId](const Result<Exposure> &exposure) {
                errand->deleteLater();
                Q_EMIT exposureArrived(messageId, exposure);
            });
    errand->start();
}

} // namespace Takeback
