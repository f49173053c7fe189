// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DemoService that tells its Exchange what to do: scenes, mail tips, rules and reports.
#include "app/demo/DemoServicePrivate.h"

namespace Takeback::Demo {

void DemoService::play(Scene scene)
{
    d->dispatcher.with([&](World &world, FaultScript &script, auto &) { playScene(scene, world, script); });
}

QList<QByteArray> DemoService::drafts() const
{
    return d->inWorld([](World &world) { return world.drafts.all(); });
}

int DemoService::bearersAtUploads() const
{
    return d->inWorld([](World &world) { return world.drafts.bearersAtUploads(); });
}

void DemoService::expireUploads()
{
    d->inWorld([](World &world) { world.drafts.expireUploads(); });
}

void DemoService::setMailTipsLimit(int addresses)
{
    d->inWorld([&](World &world) { world.tips.most = addresses; });
}

void DemoService::setAutomaticReply(const QString &address, const QString &html)
{
    d->inWorld([&](World &world) {
        world.tips.replies.insert(address.toLower(), html);
        if (html.isEmpty())
            world.tips.replies.remove(address.toLower());
    });
}

void DemoService::setMailboxFull(const QString &address, bool isFull)
{
    d->inWorld([&](World &world) {
        world.tips.full.remove(address.toLower());
        if (isFull)
            world.tips.full.insert(address.toLower());
    });
}

void DemoService::setMailTipsError(const QString &address, const QString &code)
{
    d->inWorld([&](World &world) { world.tips.errors.insert(address.toLower(), code); });
}

void DemoService::setRecallRules(const RecallRules &rules)
{
    d->inWorld([&](World &world) { world.desk.rules = rules; });
}

void DemoService::setThrottle(const Throttle &throttle)
{
    d->inWorld([&](World &world) { world.desk.throttle = throttle; });
}

int DemoService::throttledRecalls() const
{
    return d->inWorld([](World &world) { return world.desk.throttled; });
}

QString DemoService::moveToInbox(const QString &id, const QString &upn)
{
    return d->inWorld([&](World &world) { return world.mailbox.moveToInbox(upn, id); });
}

bool DemoService::setSender(const QString &id, const QString &address, const QString &upn)
{
    return d->inWorld([&](World &world) { return world.mailbox.setSender(upn, id, {address, address}); });
}

bool DemoService::setDraft(const QString &id, const QString &upn)
{
    return d->inWorld([&](World &world) { return world.mailbox.setDraft(upn, id); });
}

void DemoService::setReportDelay(int ms)
{
    d->inWorld([&](World &world) { world.mailbox.postOffice().delayMs = ms; });
}

void DemoService::setReportLanguage(const QString &language)
{
    d->inWorld([&](World &world) { world.mailbox.postOffice().language = language; });
}

void DemoService::setPending(const QStringList &upns, int settlesMs)
{
    d->inWorld([&](World &world) {
        world.mailbox.postOffice().pending = QSet<QString>(upns.begin(), upns.end());
        world.mailbox.postOffice().settlesMs = settlesMs;
    });
}

int DemoService::deliverReports()
{
    return d->inWorld([](World &world) { return world.mailbox.deliverReports(); });
}

int DemoService::settlePending()
{
    return d->inWorld([](World &world) { return world.mailbox.settlePending(); });
}

QString DemoService::sendReport(const ReportOrder &order, const QString &upn)
{
    return d->inWorld([&](World &world) { return world.mailbox.sendReport(upn, order); });
}

} // namespace Takeback::Demo
