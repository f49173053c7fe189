// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoBox.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

const QString plainStart = u"AAMkAD"_s;
const QString immutableStart = u"AAkALg"_s;

// 152 characters in the URL-safe alphabet of Exchange ('+' is '_', '/' is '-'), always the same for one item.
QString idOf(const QString &upn, Folder folder, const QString &internetMessageId)
{
    const QByteArray seed = QString(upn % QString::number(int(folder)) % internetMessageId).toUtf8();
    const QByteArray bytes = QCryptographicHash::hash(seed, QCryptographicHash::Sha512)
        + QCryptographicHash::hash(seed, QCryptographicHash::Sha384);
    QByteArray text = bytes.toBase64().left(151 - plainStart.size());
    text.replace('+', '_').replace('/', '-');
    return QString(plainStart % QString::fromLatin1(text) % u'=');
}

// One id in sixteen comes in the older alphabet, as people report of real mailboxes.
QString asHandedOut(const QString &urlId)
{
    QString id = urlId;
    if (qChecksum(urlId.toLatin1()) % 16 == 0)
        id.replace(u'-', u'/').replace(u'_', u'+');
    return id;
}

bool isNewer(const Item *a, const Item *b)
{
    return a->mail->sentMs != b->mail->sentMs ? a->mail->sentMs > b->mail->sentMs : a->urlId < b->urlId;
}

} // namespace

QString Item::immutableId() const
{
    return QString(immutableStart % urlId.mid(plainStart.size()));
}

QString Box::urlSafe(const QString &id)
{
    QString safe = QString(id).replace(u'/', u'-').replace(u'+', u'_');
    return safe.startsWith(immutableStart) ? safe.replace(0, immutableStart.size(), plainStart) : safe;
}

void Box::put(const Mail *mail, Folder folder, bool isRead)
{
    m_held.append({mail, folder, isRead});
}

void Box::settle(qint64 nowMs)
{
    if (m_isOpen && m_held.isEmpty())
        return;
    QList<Held> early;
    for (const Held &held : std::as_const(m_held)) {
        if (held.mail->sentMs > nowMs)
            early.append(held);
        else
            arrive(held, m_isOpen);
    }
    m_held = early;
    if (m_isOpen)
        return;
    m_isOpen = true;
    for (QList<const Item *> &order : m_order)
        std::sort(order.begin(), order.end(), isNewer);
}

void Box::arrive(const Held &held, bool isNews)
{
    const Mail &mail = *held.mail;
    const QString urlId = mail.id.isEmpty() ? idOf(m_upn, held.folder, mail.internetMessageId) : mail.id;
    const auto [place, isNew] = m_items[size_t(held.folder)].insert({urlId,
                                                                     {.mail = held.mail,
                                                                      .urlId = urlId,
                                                                      .id = asHandedOut(urlId),
                                                                      .folder = held.folder,
                                                                      .isRead = held.isRead,
                                                                      .changedMs = mail.sentMs}});
    if (!isNew)
        return;
    const Item *item = &place->second;
    for (const Folder folder : {held.folder, Folder::All}) {
        QList<const Item *> &order = m_order[size_t(folder)];
        order.insert(isNews ? std::upper_bound(order.begin(), order.end(), item, isNewer) : order.end(),
                     item);
    }
    if (isNews)
        m_changes.append({Change::Kind::Created, *item});
}

const Item *Box::find(Folder folder, const QString &urlId) const
{
    for (const Folder one : {Folder::SentItems, Folder::Inbox}) {
        const Items &items = byId(one);
        const auto place = items.find(urlId);
        if ((folder == one || folder == Folder::All) && place != items.end())
            return &place->second;
    }
    return nullptr;
}

bool Box::remove(Folder folder, const QString &internetMessageId)
{
    const bool wasHeld = m_held.removeIf([&](const Held &held) {
        return held.folder == folder && held.mail->internetMessageId == internetMessageId;
    }) > 0;
    return (m_isOpen && remove(idOf(m_upn, folder, internetMessageId))) || wasHeld;
}

bool Box::remove(const QString &urlId)
{
    const Item *item = find(Folder::All, urlId);
    if (!item)
        return false;
    m_changes.append({Change::Kind::Removed, *item});
    for (const Folder folder : {item->folder, Folder::All})
        m_order[size_t(folder)].removeOne(item);
    m_items[size_t(item->folder)].erase(QString(urlId));
    return true;
}

void Box::change(const QString &urlId, const Mail *mail, qint64 nowMs, const QStringList &members)
{
    const Item *found = find(Folder::All, urlId);
    if (!found)
        return;
    Item &item = m_items[size_t(found->folder)].at(urlId);
    item.mail = mail; // of the same date: the order stays
    item.changedMs = nowMs;
    ++item.version;
    m_changes.append({Change::Kind::Updated, item, members});
}

} // namespace Takeback::Demo
