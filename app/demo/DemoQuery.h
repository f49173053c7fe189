// SPDX-License-Identifier: GPL-3.0-or-later
// The OData options and Prefer values that the pretend Graph understands, and its errors as Graph words them.
// What it does not understand it refuses with 400, as Graph does; it never guesses.
#pragma once

#include "app/demo/DemoForm.h"
#include "app/demo/DemoHttp.h"
#include "app/demo/DemoMailbox.h"
#include "app/demo/DemoSearch.h"

#include <QJsonObject>

#include <optional>

namespace Takeback::Demo {

struct GraphError {
    int status = 400;
    QString code;
    QString message;
    Headers headers = {};

    HttpReply reply() const;
};

HttpReply graphJson(const QJsonObject &body, int status = 200);
QString isoTime(qint64 ms);
inline bool isGetRequest(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

struct Condition {
    QString property;
    QString op;
    QString text; // of a string or a boolean
    qint64 timeMs = 0;

    bool isTime() const { return property.endsWith(QLatin1StringView("DateTime")); }
    bool accepts(const Item &item) const;
};

struct Query {
    QStringList select; // empty: the default set
    int top = 10;
    QString orderBy = QStringLiteral("receivedDateTime");
    bool descending = true;
    bool hasOrder = false;
    bool count = false;
    bool hasClass = false; // $expand of PidTagMessageClass
    QList<Condition> filter;
    QByteArray skipToken; // decoded bytes
    QByteArray deltaToken; // the same
    std::optional<Search> search;
    QStringList changeTypes; // empty: all
    std::optional<GraphError> error;

    enum class Of { One, List, Delta }; // one takes $select alone
    // allowed: the property names that $select may hold
    static Query read(const QByteArray &raw, const QStringList &allowed, const QString &type, Of of);
    bool accepts(const Item &item) const;

private:
    void readOption(const QString &name, const QString &value, const QStringList &allowed,
                    const QString &type);
    void readSearch(const QString &value);
    void checkList(const Form &form);
    void readDelta(const Form &form);
    void readFilter(const QString &value);
    void readOrder(const QString &value);
};

struct Prefer {
    bool text = false; // outlook.body-content-type="text"
    bool html = false;
    bool immutable = false; // IdType="ImmutableId"
    int maxPageSize = 0; // odata.maxpagesize; 0: none

    static Prefer read(const QByteArray &header);
};

} // namespace Takeback::Demo
