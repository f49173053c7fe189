// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoServicePrivate.h"

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

DemoService::DemoService(const DemoOptions &options) : d(std::make_unique<Private>(options)) { }

DemoService::~DemoService()
{
    d->dispatcher.stop();
    d->server.stop();
    d->uploads.stop();
}

bool DemoService::start()
{
    if (d->server.start() && d->uploads.start()) {
        const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(d->uploads.port());
        d->inWorld([&](World &world) { world.drafts.setUploadOrigin(origin); });
        return true;
    }
    d->error = u"No free port on 127.0.0.1"_s;
    return false;
}

QString DemoService::errorString() const
{
    return d->error;
}

quint16 DemoService::port() const
{
    return d->server.port();
}

QString DemoService::origin() const
{
    return QString(u"http://127.0.0.1:"_s % QString::number(port()));
}

QString DemoService::clientId()
{
    return u"7a6b1f0e-5c2d-4e8a-9b3f-0d1e2f3a4b5c"_s;
}

QString DemoService::tenantId()
{
    return u"c0ffee00-4d65-4f2a-8b1c-2f6d9e7a1b30"_s;
}

QString DemoService::mira()
{
    return u"mira@northwind.example"_s;
}

void DemoService::play(const QList<Fault> &script)
{
    d->dispatcher.with([&](World &, FaultScript &all, auto &) { all.add(script); });
}

int DemoService::unplayed() const
{
    return d->dispatcher.with([](World &, FaultScript &script, auto &) { return script.unplayed(); });
}

QList<SeenRequest> DemoService::seen() const
{
    return d->dispatcher.with([](World &, FaultScript &, const QList<SeenRequest> &seen) { return seen; });
}

int DemoService::recallPostsSeen() const
{
    const QList<SeenRequest> all = seen();
    return int(std::count_if(all.begin(), all.end(), [](const SeenRequest &one) {
        return one.method == "POST" && one.target.split('?').first().endsWith("/recall");
    }));
}

int DemoService::recallsAccepted(const QString &messageId) const
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.recalls.value(Box::urlSafe(messageId)); });
}

int DemoService::recallsAccepted() const
{
    return d->dispatcher.with([](World &world, FaultScript &, auto &) {
        int all = 0;
        for (const int count : std::as_const(world.recalls))
            all += count;
        return all;
    });
}

void DemoService::expireTokens()
{
    d->dispatcher.with([](World &world, FaultScript &, auto &) { world.tokens.expireAllAccess(); });
}

QStringList DemoService::issuedSecrets() const
{
    return d->dispatcher.with([](World &world, FaultScript &, auto &) { return world.tokens.secrets(); });
}

void DemoService::revokeRefreshTokens()
{
    d->dispatcher.with([](World &world, FaultScript &, auto &) { world.tokens.revokeAllRefresh(); });
}

QString DemoService::sendMail(const QString &subject, const QString &upn)
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.mailbox.send(upn, subject); });
}

bool DemoService::deleteMessage(const QString &id, const QString &upn)
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.mailbox.remove(upn, id); });
}

bool DemoService::touchMessage(const QString &id, const QString &newSubject, const QString &upn)
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.mailbox.rename(upn, id, newSubject); });
}

QStringList DemoService::sentIds(const QString &upn) const
{
    return d->dispatcher.with([&](World &world, FaultScript &, auto &) {
        QStringList ids;
        for (const Item *item : world.mailbox.box(upn).items(Folder::SentItems))
            ids.append(item->id);
        return ids;
    });
}

void DemoService::dropDeltaTokens(int status)
{
    d->dispatcher.with([&](World &world, FaultScript &, auto &) { world.deltas.dropTokens(status); });
}

QStringList DemoService::inboxSubjects(const QString &upn) const
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.mailbox.inboxSubjects(upn); });
}

bool DemoService::hasMessage(const QString &upn, const QString &internetMessageId) const
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.mailbox.has(upn, internetMessageId); });
}

QStringList DemoService::noticesTo(const QString &outsideAddress) const
{
    return d->dispatcher.with(
        [&](World &world, FaultScript &, auto &) { return world.mailbox.noticesTo(outsideAddress); });
}

} // namespace Takeback::Demo
