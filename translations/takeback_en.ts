<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n outside: the message usually stays there, and they will see a recall notice.</source>
        <translation>
            <numerusform>%n outside: the message usually stays there, and they will see a recall notice.</numerusform>
            <numerusform>%n outside: the message usually stays there, and they will see a recall notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged, a group perhaps.</source>
        <translation>
            <numerusform>%n cannot be judged, a group perhaps.</numerusform>
            <numerusform>%n cannot be judged, a group perhaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) inside your organisation, people or groups: usually reached.</source>
        <translation>
            <numerusform>%n address inside your organisation, person or group: usually reached.</numerusform>
            <numerusform>%n addresses inside your organisation, people or groups: usually reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall(s) were written to %1.</source>
        <translation>
            <numerusform>%n recall was written to %1.</numerusform>
            <numerusform>%n recalls were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not copied, add it yourself: %1</source>
        <translation>
            <numerusform>Not copied, add it yourself: %1</numerusform>
            <numerusform>Not copied, add them yourself: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draft to %n address(es) that a recall usually cannot reach is in Drafts, as Bcc. It was not sent: read it and send it yourself.</source>
        <translation>
            <numerusform>A draft to %n address that a recall usually cannot reach is in Drafts, as Bcc. It was not sent: read it and send it yourself.</numerusform>
            <numerusform>A draft to %n addresses that a recall usually cannot reach is in Drafts, as Bcc. It was not sent: read it and send it yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n of them.</source>
        <translation>
            <numerusform>There is %n of them.</numerusform>
            <numerusform>There are %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report says: recalled from %n recipient(s).</source>
        <translation>
            <numerusform>The report says: recalled from %n recipient.</numerusform>
            <numerusform>The report says: recalled from %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not recalled from %n recipient(s).</source>
        <translation>
            <numerusform>Not recalled from %n recipient.</numerusform>
            <numerusform>Not recalled from %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still being tried for %n recipient(s).</source>
        <translation>
            <numerusform>Still being tried for %n recipient.</numerusform>
            <numerusform>Still being tried for %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside, as member(s) of a group: they will see a recall notice.</source>
        <translation>
            <numerusform>%n outside, as a member of a group: they will see a recall notice.</numerusform>
            <numerusform>%n outside, as members of a group: they will see a recall notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside, as member(s) of a group: they will see the notice too.</source>
        <translation>
            <numerusform>%n more outside, as a member of a group: they will see the notice too.</numerusform>
            <numerusform>%n more outside, as members of a group: they will see the notice too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged.</source>
        <translation>
            <numerusform>%n cannot be judged.</numerusform>
            <numerusform>%n cannot be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>members of a group</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service knows of %n more outside than the addresses told.</source>
        <translation>
            <numerusform>The service knows of %n more outside than the addresses told.</numerusform>
            <numerusform>The service knows of %n more outside than the addresses told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken for outside belong to your organisation.</source>
        <translation>
            <numerusform>%n taken for outside belongs to your organisation.</numerusform>
            <numerusform>%n taken for outside belong to your organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %1. An organisation usually lets nothing be recalled that is older than %n day(s), so this recall will probably fail.</source>
        <translation>
            <numerusform>Sent %1. An organisation usually lets nothing be recalled that is older than %n day, so this recall will probably fail.</numerusform>
            <numerusform>Sent %1. An organisation usually lets nothing be recalled that is older than %n days, so this recall will probably fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old mail. The setting MessageRecallMaxRecallableAge says how old a message may be. %n day(s) are assumed here.</source>
        <translation>
            <numerusform>Old mail. The setting MessageRecallMaxRecallableAge says how old a message may be. %n day is assumed here.</numerusform>
            <numerusform>Old mail. The setting MessageRecallMaxRecallableAge says how old a message may be. %n days are assumed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) inside.</source>
        <translation>
            <numerusform>%n group inside.</numerusform>
            <numerusform>%n groups inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside as members of groups.</source>
        <translation>
            <numerusform>%n more outside as a member of a group.</numerusform>
            <numerusform>%n more outside as members of groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already submitted</source>
        <translation>
            <numerusform>%n already submitted</numerusform>
            <numerusform>%n already submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than the age limit</source>
        <translation>
            <numerusform>%n older than the age limit</numerusform>
            <numerusform>%n older than the age limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall notice(s)</source>
        <translation>
            <numerusform>%n recall notice</numerusform>
            <numerusform>%n recall notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %n message(s), ended %1</source>
        <translation>
            <numerusform>Run of %n message, ended %1</numerusform>
            <numerusform>Run of %n messages, ended %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %n message(s), asked for %1</source>
        <translation>
            <numerusform>Run of %n message, asked for %1</numerusform>
            <numerusform>Run of %n messages, asked for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n planned recall(s) wait for you: nothing is sent later in silence.</source>
        <translation>
            <numerusform>Paused. %n planned recall waits for you: nothing is sent later in silence.</numerusform>
            <numerusform>Paused. %n planned recalls wait for you: nothing is sent later in silence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n s. Many organisations let about 30 mails a minute be sent. Nothing is lost, the run goes on by itself.</source>
        <translation>
            <numerusform>The server asked to wait %n s. Many organisations let about 30 mails a minute be sent. Nothing is lost, the run goes on by itself.</numerusform>
            <numerusform>The server asked to wait %n s. Many organisations let about 30 mails a minute be sent. Nothing is lost, the run goes on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were submitted. What came of them arrives as reports in your Inbox.</source>
        <translation>
            <numerusform>%n was submitted. What came of it arrives as a report in your Inbox.</numerusform>
            <numerusform>All %n were submitted. What came of them arrives as reports in your Inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: the answer was lost, and only you may send them again</source>
        <translation>
            <numerusform>%n unknown: the answer was lost, and only you may send it again</numerusform>
            <numerusform>%n unknown: the answer was lost, and only you may send them again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never sent</source>
        <translation>
            <numerusform>%n never sent</numerusform>
            <numerusform>%n never sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were submitted, and each has its report.</source>
        <translation>
            <numerusform>%n was submitted, and has its report.</numerusform>
            <numerusform>All %n were submitted, and each has its report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were submitted. Reports have come of %1 so far.</source>
        <translation>
            <numerusform>%n was submitted. Reports have come of %1 so far.</numerusform>
            <numerusform>All %n were submitted. Reports have come of %1 so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in Sent Items, so their recipients are not known here.</source>
        <translation>
            <numerusform>%n message is no longer in Sent Items, so its recipients are not known here.</numerusform>
            <numerusform>%n messages are no longer in Sent Items, so their recipients are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) name people who were not reached: open them to see whether all of those are written to.</source>
        <translation>
            <numerusform>%n report names people who were not reached: open it to see whether all of those are written to.</numerusform>
            <numerusform>%n reports name people who were not reached: open them to see whether all of those are written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait about %n minute(s). Nothing is lost, the run goes on by itself.</source>
        <translation>
            <numerusform>The server asked to wait about %n minute. Nothing is lost, the run goes on by itself.</numerusform>
            <numerusform>The server asked to wait about %n minutes. Nothing is lost, the run goes on by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message numerus="yes">
        <source>A plan to recall %n message(s). Nothing was sent.</source>
        <translation>
            <numerusform>A plan to recall %n message. Nothing was sent.</numerusform>
            <numerusform>A plan to recall %n messages. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::MailboxPage</name>
    <message numerus="yes">
        <source>Loading… %n message(s)</source>
        <translation>
            <numerusform>Loading… %n message</numerusform>
            <numerusform>Loading… %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal are not as they were written, and were left as they are; the first is line %1. The list of recalls may be incomplete.</source>
        <translation>
            <numerusform>%n line of the journal is not as it was written, and was left as it is: line %1. The list of recalls may be incomplete.</numerusform>
            <numerusform>%n lines of the journal are not as they were written, and were left as they are; the first is line %1. The list of recalls may be incomplete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::ManyView</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)…</source>
        <translation>
            <numerusform>Recall %n message…</numerusform>
            <numerusform>Recall %n messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::ReachFacts</name>
    <message numerus="yes">
        <source>%n of them as member(s) of a group: who they are the service does not tell.</source>
        <translation>
            <numerusform>%n of them as a member of a group: who it is the service does not tell.</numerusform>
            <numerusform>%n of them as members of a group: who they are the service does not tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::RecipientRows</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::RunDialog</name>
    <message numerus="yes">
        <source>Counting… %1 of %n message(s)</source>
        <translation>
            <numerusform>Counting… %1 of %n message</numerusform>
            <numerusform>Counting… %1 of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %n message(s)…</source>
        <translation>
            <numerusform>Counting %n message…</numerusform>
            <numerusform>Counting %n messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)?</source>
        <translation>
            <numerusform>Recall %n message?</numerusform>
            <numerusform>Recall %n messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)</source>
        <translation>
            <numerusform>Recall %n message</numerusform>
            <numerusform>Recall %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the %n already submitted</source>
        <translation>
            <numerusform>Include the %n already submitted</numerusform>
            <numerusform>Include the %n already submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the %n too old</source>
        <translation>
            <numerusform>Include the %n too old</numerusform>
            <numerusform>Include the %n too old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly these, and no other that comes later (%n left out):</source>
        <translation>
            <numerusform>Exactly these, and no other that comes later (%n left out):</numerusform>
            <numerusform>Exactly these, and no other that comes later (%n left out):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::RunFlow</name>
    <message numerus="yes">
        <source>The server is busy: Takeback waits %n second(s).</source>
        <translation>
            <numerusform>The server is busy: Takeback waits %n second.</numerusform>
            <numerusform>The server is busy: Takeback waits %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: a recall of them was sent while you were asked, and another one may send people outside a second notice.</source>
        <translation>
            <numerusform>%n message was left out: a recall of it was sent while you were asked, and another one may send people outside a second notice.</numerusform>
            <numerusform>%n messages were left out: a recall of them was sent while you were asked, and another one may send people outside a second notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server is busy: Takeback waits about %n minute(s).</source>
        <translation>
            <numerusform>The server is busy: Takeback waits about %n minute.</numerusform>
            <numerusform>The server is busy: Takeback waits about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned recall(s) wait for you: nothing is sent later in silence.</source>
        <translation>
            <numerusform>%n planned recall waits for you: nothing is sent later in silence.</numerusform>
            <numerusform>%n planned recalls wait for you: nothing is sent later in silence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other planned recall(s) wait for you: nothing is sent later in silence.</source>
        <translation>
            <numerusform>%n other planned recall waits for you: nothing is sent later in silence.</numerusform>
            <numerusform>%n other planned recalls wait for you: nothing is sent later in silence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::SearchFlow</name>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation>
            <numerusform>%1 of %n message</numerusform>
            <numerusform>%1 of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more found on the server</source>
        <translation>
            <numerusform>%n more found on the server</numerusform>
            <numerusform>%n more found on the server</numerusform>
        </translation>
    </message>
</context>
</TS>
