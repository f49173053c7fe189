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
</context>
<context>
    <name>Takeback::MailboxPage</name>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read and were left as they are: the list of recalls may be incomplete.</source>
        <translation>
            <numerusform>%n line of the journal cannot be read and was left as it is: the list of recalls may be incomplete.</numerusform>
            <numerusform>%n lines of the journal cannot be read and were left as they are: the list of recalls may be incomplete.</numerusform>
        </translation>
    </message>
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
        <source>The server is busy: Takeback waits %n second(s).</source>
        <translation>
            <numerusform>The server is busy: Takeback waits %n second.</numerusform>
            <numerusform>The server is busy: Takeback waits %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::MessageView</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
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
