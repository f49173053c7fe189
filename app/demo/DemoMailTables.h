// SPDX-License-Identifier: GPL-3.0-or-later
// What Mira writes: patterns in seven languages, with {who} (the first name of the first recipient), {topic},
// {n} (a number), {day} and {amount} to be filled in. Tables only; DemoMail fills them.
#pragma once

#include <QList>
#include <QStringList>

namespace Takeback::Demo {

enum class Audience { Colleague, Outsider, Team, Everybody, Mixed };

struct Pattern {
    Audience audience;
    const char16_t *subject;
    const char16_t *text;
    const char16_t *attachment = nullptr;
    const char *importance = "normal";
};

struct Language {
    QString code;
    int weight; // of a hundred
    QList<Pattern> patterns;
    QStringList topics;
    QStringList days;
    QString reply; // how an answer's subject begins
};

Language english();
Language german();
Language spanish();
Language french();
Language japanese();
Language chinese();
Language arabic();
const QList<Language> &languages(); // all of them

// The newest mails, as in the pictures of the window, and the campaign.
struct FixedMail {
    qint64 minutesAgo;
    const char16_t *subject;
    const char16_t *text;
    QStringList to; // addresses
    QStringList attachments = {};
    qint64 attachmentSize = 0;
    const char *importance = "normal";
};

const QList<FixedMail> &newestMails();
const QList<FixedMail> &variedMails(); // to groups with outsiders, to those away, and one that is too old
const Pattern &campaign();

} // namespace Takeback::Demo
