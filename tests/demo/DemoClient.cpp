// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/DemoClient.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;
using Takeback::Demo::Headers;

namespace {

constexpr int limitMs = 10000;
const QString verifier = QString(u'v').repeated(43);

// The pieces of a chunked body put together; whether the last, empty one came.
bool dechunk(QByteArray &body)
{
    QByteArray whole;
    for (;;) {
        const qsizetype lineEnd = body.indexOf("\r\n");
        const qsizetype size = body.left(qMax<qsizetype>(lineEnd, 0)).toLongLong(nullptr, 16);
        if (lineEnd < 0 || size == 0 || body.size() < lineEnd + 2 + size) {
            const bool isEnd = lineEnd > 0 && size == 0;
            body = whole;
            return isEnd;
        }
        whole += body.mid(lineEnd + 2, size);
        body = body.mid(lineEnd + 4 + size);
    }
}

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Answer::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

int Answer::entraNumber() const
{
    return json().value("error_codes"_L1).toArray().at(0).toInt();
}

Answer DemoClient::raw(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(limitMs))
        return {};
    socket.write(bytes);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(limitMs)) { }
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    Answer answer;
    if (end < 0)
        return answer;
    const QList<QByteArray> lines = all.left(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    answer.body = all.mid(end + 4);
    if (answer.header("Transfer-Encoding") == "chunked")
        answer.isWhole = dechunk(answer.body);
    else
        answer.isWhole = answer.body.size() == answer.header("Content-Length").toLongLong();
    return answer;
}

Answer DemoClient::ask(const QByteArray &method, const QByteArray &target, const Headers &headers,
                       const QByteArray &body) const
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
        + "\r\nConnection: close\r\n";
    if (method == "POST")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    return raw(request + "\r\n" + body);
}

Answer DemoClient::get(const QByteArray &target, const Headers &more) const
{
    return ask("GET", target, Headers{{"Authorization", "Bearer " + access}} + more);
}

Answer DemoClient::post(const QByteArray &target, const Headers &more) const
{
    return ask("POST", target, Headers{{"Authorization", "Bearer " + access}} + more);
}

Answer DemoClient::postJson(const QByteArray &target, const QJsonObject &body) const
{
    return ask("POST", target, {{"Authorization", "Bearer " + access}, {"Content-Type", "application/json"}},
               QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer DemoClient::form(const QByteArray &target, const Pairs &fields) const
{
    return ask("POST", target, {{"Content-Type", "application/x-www-form-urlencoded"}}, encode(fields));
}

QByteArray DemoClient::encode(const Pairs &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(QByteArray(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    return parts.join('&');
}

Pairs DemoClient::authorizeFields()
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    const QByteArray challenge =
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{u"client_id"_s, u"takeback-test"_s},
            {u"response_type"_s, u"code"_s},
            {u"redirect_uri"_s, u"http://localhost:41234"_s},
            {u"scope"_s, u"openid profile offline_access User.Read Mail.ReadWrite"_s},
            {u"state"_s, u"a+b/c=~ü"_s},
            {u"code_challenge"_s, QString::fromLatin1(challenge)},
            {u"code_challenge_method"_s, u"S256"_s}};
}

Pairs DemoClient::with(Pairs fields, const char *name, const QString &value)
{
    fields.removeIf([name](const auto &pair) { return pair.first == QString::fromLatin1(name); });
    if (!value.isNull())
        fields.append({QString::fromLatin1(name), value});
    return fields;
}

Answer DemoClient::authorize(const Pairs &fields, const QByteArray &tenant) const
{
    return ask("GET", '/' + tenant + "/oauth2/v2.0/authorize?" + encode(fields));
}

QString DemoClient::flowIn(const Answer &page)
{
    static const QRegularExpression hidden(u"name=\"flow\" value=\"([^\"]+)\""_s);
    return hidden.match(QString::fromUtf8(page.body)).captured(1);
}

QUrlQuery callback(const Answer &redirect)
{
    const QByteArray location = redirect.header("Location");
    return QUrlQuery(QString::fromLatin1(location.mid(location.indexOf('?') + 1).replace('+', "%20")));
}

QString DemoClient::codeFor(const QString &person, const Pairs &fields) const
{
    const Answer done =
        form("/organizations/login",
             {{u"flow"_s, flowIn(authorize(fields))}, {u"person"_s, person}, {u"answer"_s, u"accept"_s}});
    return callback(done).queryItemValue(u"code"_s, QUrl::FullyDecoded);
}

Pairs DemoClient::tokenFields(const QString &code)
{
    return {{u"client_id"_s, u"takeback-test"_s},
            {u"grant_type"_s, u"authorization_code"_s},
            {u"code"_s, code},
            {u"redirect_uri"_s, u"http://localhost:41234"_s},
            {u"code_verifier"_s, verifier}};
}

Answer DemoClient::token(const Pairs &fields, const QByteArray &tenant) const
{
    return form('/' + tenant + "/oauth2/v2.0/token", fields);
}

bool DemoClient::signIn(const QString &person, const QString &scope)
{
    const Pairs fields = scope.isEmpty() ? authorizeFields() : with(authorizeFields(), "scope", scope);
    const QJsonObject tokens = token(tokenFields(codeFor(person, fields))).json();
    access = tokens.value("access_token"_L1).toString().toLatin1();
    refresh = tokens.value("refresh_token"_L1).toString();
    return !access.isEmpty();
}
