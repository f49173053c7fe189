// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done after a recall.
#include "app/SessionPrivate.h"

namespace Takeback {

void Session::exportRecalls(const ExportWish &wish)
{
    if (!d->rooms)
        return;
    delete d->rooms->journalExport;
    auto *errand = new JournalExport(d->rooms->journal->recalls(), wish, d->rooms->journal.get());
    d->rooms->journalExport = errand;
    connect(errand, &JournalExport::finished, this, [this, errand, wish](const Result<int> &recalls) {
        errand->deleteLater();
        Q_EMIT exported(wish, recalls);
    });
    errand->start();
}

void Session::replace(const QString &messageId)
{
    if (!d->rooms || d->rooms->replacement)
        return;
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
}

void Session::cancelReplacement()
{
    if (d->rooms && d->rooms->replacement)
        d->rooms->replacement->cancel();
}

void Session::writeCorrection(const QStringList &messageIds, const QString &subject, const QString &text)
{
    if (!d->rooms || d->rooms->correction)
        return;
    QStringList addresses;
    for (const QString &id : messageIds)
        addresses += Correction::unreached(reach(id), lastRecallOf(id));
    auto *errand =
        new Correction(d->graph.get(), d->setup.mailbox, {subject, text}, addresses, d->rooms->journal.get());
    d->rooms->correction = errand;
    connect(errand, &Correction::finished, this, [this, errand](const Result<QList<Draft>> &drafts) {
        d->rooms->correction = nullptr;
        errand->deleteLater();
        Q_EMIT corrected(drafts);
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
