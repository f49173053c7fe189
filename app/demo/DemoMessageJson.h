// SPDX-License-Identifier: GPL-3.0-or-later
// A mail, a folder and a person as the pretend Graph words them in JSON. It only words; it decides nothing.
#pragma once

#include "app/demo/DemoQuery.h"

namespace Takeback::Demo::Json {

const QStringList &messageProperties(); // what $select may name
const QStringList &userProperties();

// With $select those members and the id; without, Graph's default set. `folderId` is for parentFolderId.
QJsonObject message(const Item &item, const Query &query, const Prefer &prefer, const QString &origin,
                    const QString &folderId);
QJsonObject user(const Person &person, const Query &query);

} // namespace Takeback::Demo::Json
