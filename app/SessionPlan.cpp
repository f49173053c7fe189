// SPDX-License-Identifier: GPL-3.0-or-later
// Session's part that counts before many are recalled.
#include "app/SessionPrivate.h"
#include "app/mailbox/DryRun.h"

namespace Takeback {

void Session::planRecalls(const QList<std::pair<int, int>> &rows, const QDateTime &tooOldBefore)
{
    if (d->rooms)
        d->plan({d->rooms->sentModel.rows(rows), {}, tooOldBefore});
}

void Session::planRecalls(const QStringList &messageIds, const QDateTime &tooOldBefore)
{
    if (d->rooms)
        d->plan({{}, messageIds, tooOldBefore});
}

void Session::stopPlanning()
{
    if (d->rooms)
        delete d->rooms->dryRun;
}

void Session::Private::plan(DryRun::Wish wish)
{
    delete rooms->dryRun;
    const auto reach = [this](const Message &message) {
        return judgeReach(message, ownDomains(), rooms->reach.tips());
    };
    auto *run = new DryRun({&rooms->store, rooms->journal.get(), reach}, std::move(wish), &rooms->store);
    rooms->dryRun = run;
    QObject::connect(run, &DryRun::progressed, q, &Session::planProgressed);
    QObject::connect(run, &DryRun::finished, q, [this, run](const DryRunResult &result) {
        run->deleteLater();
        Q_EMIT q->planned(result);
    });
    run->start();
}

} // namespace Takeback
