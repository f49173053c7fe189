// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPages.h"

#include "app/demo/DemoForm.h"

#include <algorithm>

namespace Takeback::Demo::Pages {

using namespace Qt::StringLiterals;

namespace {

const char style[] = R"(
:root { color-scheme: light dark; --ground: #f6f7f9; --pane: #ffffff; --line: #e3e6eb; --ink: #1b1f27;
  --dim: #5d6675; --accent: #2f5fd0; --on: #ffffff; --chosen: #e6edfb; --amber: #8a5a00; --amberground: #fff4dc; }
@media (prefers-color-scheme: dark) { :root { --ground: #1c1f26; --pane: #23272f; --line: #343a45; --ink: #e9ecf2;
  --dim: #aab2c0; --accent: #7aa2ff; --on: #0d1526; --chosen: #2d3a57; --amber: #f3c566; --amberground: #3b311b; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--ground);
  color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans", sans-serif; }
main { width: 100%; max-width: 460px; background: var(--pane); border: 1px solid var(--line); border-radius: 14px;
  overflow: hidden; }
.inner { padding: 28px 32px 24px; }
.firm { display: flex; align-items: center; gap: 10px; color: var(--dim); font-weight: 600; }
.firm span { display: grid; place-items: center; width: 28px; height: 28px; border-radius: 8px; color: var(--on);
  background: var(--accent); }
h1 { font-size: 24px; line-height: 1.25; margin: 18px 0 4px; }
p { margin: 0 0 16px; color: var(--dim); }
button { font: inherit; cursor: pointer; color: var(--ink); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.person { display: grid; grid-template-columns: 42px 1fr; gap: 0 14px; align-items: center; width: 100%;
  text-align: start; margin: 0 0 10px; padding: 12px 14px; background: none; border: 1px solid var(--line);
  border-radius: 10px; }
.person:hover, .person.hinted { background: var(--chosen); border-color: var(--accent); }
.person i { grid-row: span 2; display: grid; place-items: center; width: 42px; height: 42px; border-radius: 50%;
  font-style: normal; font-weight: 600; color: var(--accent); background: var(--chosen); }
.person:hover i, .person.hinted i { background: var(--pane); }
.person b { font-weight: 600; } .person small { color: var(--dim); font-size: 13px; }
ul { list-style: none; margin: 0 0 20px; padding: 0; border-top: 1px solid var(--line); }
li { padding: 12px 0; border-bottom: 1px solid var(--line); }
li b { display: block; font-weight: 600; } li small { color: var(--dim); font-size: 13px; }
.row { display: flex; gap: 10px; justify-content: flex-end; }
.row button { padding: 9px 18px; border-radius: 8px; border: 1px solid var(--line); background: var(--pane); }
.row .yes { background: var(--accent); border-color: var(--accent); color: var(--on); font-weight: 600; }
.quiet { background: none; border: 0; padding: 4px 0; color: var(--accent); }
code { font-size: 13px; overflow-wrap: anywhere; }
footer { padding: 12px 32px; background: var(--amberground); color: var(--amber); font-size: 13px; }
)";

QString page(const QString &title, const QString &inner)
{
    return QString(
        u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"_s
        % title.toHtmlEscaped() % u"</title><style>"_s % QString::fromLatin1(style)
        % u"</style></head><body><main><div class=\"inner\">"
          "<div class=\"firm\"><span>N</span>Northwind</div>"_s
        % inner
        % u"</div><footer>This is the pretend Microsoft 365 of Takeback's demo; nothing leaves this "
          "computer.</footer></main></body></html>\n"_s);
}

HttpReply html(int status, const QString &text)
{
    HttpReply reply;
    reply.status = status;
    reply.type = "text/html; charset=utf-8";
    reply.body = text.toUtf8();
    reply.headers = {
        {"Cache-Control", "no-store"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"}};
    return reply;
}

QString openForm(const Flow &flow)
{
    return QString(u"<form method=\"post\" action=\""_s % flow.action.toHtmlEscaped()
                   % u"\"><input type=\"hidden\" name=\"flow\" value=\""_s % flow.id.toHtmlEscaped()
                   % u"\">"_s);
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        letters += word.left(1).toUpper();
    return letters;
}

QString explained(const QString &scope)
{
    if (scope == u"Mail.ReadWrite"_s)
        return u"Read and change your mail: list what you sent, and ask for messages to be recalled"_s;
    if (scope == u"Mail.ReadWrite.Shared"_s)
        return u"Do the same in mailboxes that others share with you"_s;
    if (scope == u"User.Read"_s)
        return u"See your name and address"_s;
    if (scope == u"offline_access"_s)
        return u"Stay signed in, until you sign out"_s;
    if (scope == u"openid"_s || scope == u"profile"_s || scope == u"email"_s)
        return u"Know who signed in"_s;
    return u"Read your mail"_s;
}

// What is asked for, in words; names of one meaning together.
QString listed(const QStringList &scopes)
{
    QString items;
    QStringList said;
    for (const QString &scope : scopes)
        said.append(explained(scope));
    said.removeDuplicates();
    for (const QString &words : std::as_const(said)) {
        QStringList names = scopes;
        names.removeIf([&words](const QString &scope) { return explained(scope) != words; });
        items += QString(u"<li><b>"_s % words.toHtmlEscaped() % u"</b><small>"_s
                         % names.join(u", "_s).toHtmlEscaped() % u"</small></li>"_s);
    }
    return items;
}

} // namespace

HttpReply choose(const Flow &flow, const QList<Person> &people, const QString &hint, bool isOnlyHinted)
{
    QString inner =
        QString(u"<h1>Choose who you are</h1><p>These people belong to a company that does not exist.</p>"_s
                % openForm(flow));
    const auto hinted = [&hint](const Person &one) {
        return one.upn.compare(hint, Qt::CaseInsensitive) == 0;
    };
    const bool isAlone = isOnlyHinted && std::any_of(people.begin(), people.end(), hinted);
    for (const Person &person : people) {
        const bool isHinted = hinted(person);
        if (isAlone && !isHinted)
            continue;
        const QString about = person.hasMailbox ? person.title : QString(person.title % u", no mailbox"_s);
        inner += QString(u"<button name=\"person\" class=\"person"_s
                         % (isHinted ? u" hinted\" autofocus"_s : u"\""_s) % u" value=\""_s
                         % person.upn.toHtmlEscaped() % u"\"><i aria-hidden=\"true\">"_s
                         % initials(person.name).toHtmlEscaped() % u"</i><b>"_s % person.name.toHtmlEscaped()
                         % u"</b><small>"_s % person.upn.toHtmlEscaped() % u" · "_s % about.toHtmlEscaped()
                         % u"</small></button>"_s);
    }
    if (isAlone)
        inner +=
            u"<button class=\"quiet\" name=\"answer\" value=\"others\">Use another account</button><br>"_s;
    inner += u"<button class=\"quiet\" name=\"answer\" value=\"decline\">Cancel</button></form>"_s;
    return html(200, page(u"Sign in to Northwind (demo)"_s, inner));
}

HttpReply consent(const Flow &flow, const Person &person, const QStringList &scopes,
                  const QString &redirectUri)
{
    QString inner = QString(u"<h1>Takeback asks for permission</h1><p>"_s % person.name.toHtmlEscaped()
                            % u", "_s % person.upn.toHtmlEscaped() % u"</p><ul>"_s);
    inner += listed(scopes);
    inner +=
        QString(u"</ul><p>The answer goes to <code>"_s % redirectUri.toHtmlEscaped()
                % u"</code> on this computer.</p>"_s % openForm(flow)
                % u"<input type=\"hidden\" name=\"person\" value=\""_s % person.upn.toHtmlEscaped()
                % u"\"><div class=\"row\"><button name=\"answer\" value=\"decline\">Decline</button>"
                  "<button class=\"yes\" name=\"answer\" value=\"accept\">Accept</button></div></form>"_s);
    return html(200, page(u"Permissions requested (demo)"_s, inner));
}

HttpReply needsApproval(const Flow &flow, const Person &person)
{
    const QString inner = QString(
        u"<h1>Need admin approval</h1><p>"_s % person.upn.toHtmlEscaped()
        % u"</p><p>Takeback asks for permissions that only an administrator of Northwind can grant. Here in "
          "the demo that is whoever opens the approval link.</p>"_s
        % openForm(flow) % u"<input type=\"hidden\" name=\"person\" value=\""_s % person.upn.toHtmlEscaped()
        % u"\"><button class=\"quiet\" name=\"answer\" value=\"return\">Return to the application without "
          "granting consent</button></form>"_s);
    return html(200, page(u"Need admin approval (demo)"_s, inner));
}

HttpReply approve(const Flow &flow, const QString &client, const QStringList &scopes)
{
    const QString inner =
        QString(u"<h1>Approve Takeback for everybody at Northwind</h1><p>App <code>"_s
                % client.toHtmlEscaped() % u"</code></p><ul>"_s % listed(scopes)
                % u"</ul><p>Here in the demo you are the administrator. Afterwards the browser may show that "
                  "localhost cannot be reached: that is all right.</p>"_s
                % openForm(flow)
                % u"<div class=\"row\"><button name=\"answer\" value=\"decline\">Cancel</button>"
                  "<button class=\"yes\" name=\"answer\" value=\"approve\">Accept</button></div></form>"_s);
    return html(200, page(u"Permissions requested for your organisation (demo)"_s, inner));
}

HttpReply redirect(const QString &redirectUri, const QList<std::pair<QByteArray, QString>> &answer)
{
    QByteArray location = redirectUri.toLatin1();
    if (!location.endsWith('/'))
        location += '/';
    char separator = '?';
    for (const auto &[name, text] : answer) {
        location += separator + name + '=' + encoded(text).replace("%20", "+");
        separator = '&';
    }
    HttpReply reply;
    reply.status = 302;
    reply.type = "text/html; charset=utf-8";
    reply.headers = {
        {"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return reply;
}

HttpReply error(int status, const QString &title, const QString &text)
{
    return html(
        status,
        page(title,
             QString(u"<h1>"_s % title.toHtmlEscaped() % u"</h1><p>"_s % text.toHtmlEscaped() % u"</p>"_s)));
}

HttpReply plain(const QString &title, const QString &text)
{
    return error(200, title, text);
}

HttpReply letter(const QString &title, const QString &about, const QString &text)
{
    return html(200,
                page(title,
                     QString(u"<h1>"_s % title.toHtmlEscaped() % u"</h1><p>"_s % about.toHtmlEscaped()
                             % u"</p><p style=\"white-space:pre-wrap;overflow-wrap:anywhere\">"_s
                             % text.toHtmlEscaped() % u"</p>"_s)));
}

} // namespace Takeback::Demo::Pages
