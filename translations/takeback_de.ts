<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MessageDelegate</name>
    <message>
        <source>(no recipients)</source>
        <translation>(keine Empfänger)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>The request is on its way to the server.</source>
        <translation>Die Anfrage ist auf dem Weg zum Server.</translation>
    </message>
    <message>
        <source>The server took the request. What came of it arrives later as a report in your Inbox.</source>
        <translation>Der Server hat die Anfrage angenommen. Was daraus wurde, kommt später als Bericht in Ihren Posteingang.</translation>
    </message>
    <message>
        <source>Canceled before it was sent. Nothing reached the server.</source>
        <translation>Vor dem Senden abgebrochen. Den Server hat nichts erreicht.</translation>
    </message>
    <message>
        <source>Answer lost: it may or may not have been carried out.</source>
        <translation>Antwort verloren: Die Anfrage wurde vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look for a recall report in your Inbox before you recall it again: people outside would get a second notice.</source>
        <translation>Sehen Sie im Posteingang nach einem Rückrufbericht, bevor Sie erneut zurückrufen: Außenstehende bekämen einen zweiten Hinweis.</translation>
    </message>
    <message>
        <source>The request never left this computer.</source>
        <translation>Die Anfrage hat diesen Computer nicht verlassen.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The request did not leave: no answer.</source>
        <translation>Die Anfrage ging nicht hinaus: keine Antwort.</translation>
    </message>
    <message>
        <source>(cut)</source>
        <translation>(gekürzt)</translation>
    </message>
    <message numerus="yes">
        <source>%n outside: the message usually stays there, and they will see a recall notice.</source>
        <translation>
            <numerusform>%n außerhalb: Dort bleibt die Nachricht meist liegen, und man sieht einen Rückrufhinweis.</numerusform>
            <numerusform>%n außerhalb: Dort bleibt die Nachricht meist liegen, und man sieht einen Rückrufhinweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged, a group perhaps.</source>
        <translation>
            <numerusform>%n lässt sich nicht einordnen, vielleicht eine Gruppe.</numerusform>
            <numerusform>%n lassen sich nicht einordnen, vielleicht Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message names no recipients.</source>
        <translation>Diese Nachricht nennt keine Empfänger.</translation>
    </message>
    <message>
        <source>(no name, no address)</source>
        <translation>(ohne Namen, ohne Adresse)</translation>
    </message>
    <message>
        <source>This window shows one mailbox at a time. To open %1, quit Takeback and start it again with --mailbox.</source>
        <translation>Dieses Fenster zeigt jeweils ein Postfach. Um %1 zu öffnen, beenden Sie Takeback und starten es erneut mit --mailbox.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>Takeback goes on in its own window.</source>
        <translation>Takeback macht in seinem eigenen Fenster weiter.</translation>
    </message>
    <message>
        <source>Sign-in did not succeed</source>
        <translation>Die Anmeldung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Takeback says why in its own window. You can close this page.</source>
        <translation>Takeback sagt in seinem eigenen Fenster, warum. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day heading</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Sent at an unknown time</source>
        <translation>Zu unbekannter Zeit gesendet</translation>
    </message>
    <message>
        <source>Sent today %1</source>
        <translation>Heute um %1 gesendet</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Gesendet am %1, %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not be reached: %1. Check the network connection, then try again.</source>
        <translation>Der Server war nicht erreichbar: %1. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came. Try again.</source>
        <translation>Die Verbindung brach ab, bevor die ganze Antwort da war. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer was not one of Microsoft Graph. Does this network want you to sign in to it first?</source>
        <translation>Die Antwort kam nicht von Microsoft Graph. Verlangt dieses Netzwerk zuerst eine Anmeldung?</translation>
    </message>
    <message>
        <source>The answer was larger than 32 MB and was not read any further.</source>
        <translation>Die Antwort war größer als 32 MB und wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The server pointed to another host. Takeback did not follow, to keep your sign-in safe.</source>
        <translation>Der Server verwies auf einen anderen Rechner. Takeback ist dem nicht gefolgt, um Ihre Anmeldung zu schützen.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Sign in again to go on.</source>
        <translation>Ihre Anmeldung gilt nicht mehr. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. Without it nothing is sent. Free some space or mend the folder&apos;s permissions, then try again.</source>
        <translation>Das Journal ließ sich nicht schreiben: %1. Ohne Journal wird nichts gesendet. Schaffen Sie Platz oder berichtigen Sie die Rechte des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The message is no longer there: it was moved or deleted. Refresh the list.</source>
        <translation>Die Nachricht ist nicht mehr da: Sie wurde verschoben oder gelöscht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The server did not accept the message&apos;s id. Refresh the list, then try again.</source>
        <translation>Der Server hat die Kennung der Nachricht nicht angenommen. Aktualisieren Sie die Liste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You have no rights for this mailbox. Its owner or an administrator can give them.</source>
        <translation>Sie haben keine Rechte für dieses Postfach. Sein Besitzer oder ein Administrator kann sie vergeben.</translation>
    </message>
    <message>
        <source>This mailbox is not in Exchange Online, or has no licence there: it cannot be reached.</source>
        <translation>Dieses Postfach liegt nicht in Exchange Online oder hat dort keine Lizenz: Es ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a sign-in of its own. Nothing was sent.</source>
        <translation>Der Proxy des Netzwerks verlangt eine eigene Anmeldung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This server does not offer recall.</source>
        <translation>Dieser Server bietet keinen Rückruf an.</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in. Sign in again to go on.</source>
        <translation>Der Server hat Ihre Anmeldung nicht angenommen. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1). Try again later.</source>
        <translation>Der Server hat selbst eine Störung (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server refused it (%1).</source>
        <translation>Der Server hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The server refused it (%1): %2</source>
        <translation>Der Server hat abgelehnt (%1): %2</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Takeback could not wait for the browser on this computer: no free port on localhost. Check firewall and network settings, then try again.</source>
        <translation>Takeback konnte auf diesem Computer nicht auf den Browser warten: kein freier Port auf localhost. Prüfen Sie Firewall und Netzwerkeinstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in was declined, so nothing was changed. You can try again.</source>
        <translation>Die Anmeldung wurde abgelehnt, es hat sich nichts geändert. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>The sign-in service has trouble of its own. Try again later.</source>
        <translation>Der Anmeldedienst hat selbst eine Störung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service refused: %1</source>
        <translation>Der Anmeldedienst hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Hub server %1</source>
        <translation>Hub-Server %1</translation>
    </message>
    <message>
        <source>MessageId %1</source>
        <translation>MessageId %1</translation>
    </message>
    <message>
        <source>Answered after %1 ms</source>
        <translation>Beantwortet nach %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) inside your organisation, people or groups: usually reached.</source>
        <translation>
            <numerusform>%n Adresse in Ihrer Organisation, Person oder Gruppe: wird meist erreicht.</numerusform>
            <numerusform>%n Adressen in Ihrer Organisation, Personen oder Gruppen: werden meist erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asked to wait, again and again, and took nothing. Go on in a few minutes.</source>
        <translation>Der Server bat immer wieder zu warten und hat nichts angenommen. Machen Sie in einigen Minuten weiter.</translation>
    </message>
    <message>
        <source>Canceled. The server took nothing.</source>
        <translation>Abgebrochen. Der Server hat nichts angenommen.</translation>
    </message>
    <message>
        <source>This was cut off while it was being sent: it may or may not have been carried out.</source>
        <translation>Dies wurde beim Senden unterbrochen: Die Anfrage wurde vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The answer does not say whether the request was taken: it may or may not have been carried out.</source>
        <translation>Die Antwort sagt nicht, ob die Anfrage angenommen wurde: Sie wurde vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>A recall was sent, but what came of it could not be written to the journal: after the next start it will show as Unknown. Do not recall it again.</source>
        <translation>Ein Rückruf wurde gesendet, aber was daraus wurde, ließ sich nicht ins Journal schreiben: Nach dem nächsten Start steht er als „Unbekannt“ da. Rufen Sie nicht noch einmal zurück.</translation>
    </message>
    <message>
        <source>A recall is on its way. If you go now, its answer is lost and its fate unknown.</source>
        <translation>Ein Rückruf ist unterwegs. Wenn Sie jetzt gehen, geht seine Antwort verloren und sein Ausgang bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted. Try again.</source>
        <translation>Die Anmeldung wurde nicht angenommen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The organisation does not accept this app registration: ask your administrator for the right client id, and whether “Mobile and desktop applications” is set up for it.</source>
        <translation>Die Organisation nimmt diese App-Registrierung nicht an: Fragen Sie Ihren Administrator nach der richtigen Client-ID und ob „Mobile- und Desktopanwendungen“ dafür eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>Takeback::AboutDialog</name>
    <message>
        <source>About Takeback</source>
        <translation>Über Takeback</translation>
    </message>
    <message>
        <source>“Submitted” means that the server took the request. It never means that a message was recalled: what came of it arrives as a report in your Inbox.</source>
        <translation>„Eingereicht“ heißt, dass der Server die Anfrage angenommen hat. Es heißt nie, dass eine Nachricht zurückgeholt wurde: Was daraus wurde, kommt als Bericht in Ihren Posteingang.</translation>
    </message>
    <message>
        <source>It was tested against a simulated Microsoft 365 and against third-party services, and never yet against Microsoft&apos;s own. Recall is a beta interface of Microsoft Graph, which Microsoft may change.</source>
        <translation>Getestet wurde gegen ein simuliertes Microsoft 365 und gegen Dienste Dritter, noch nie gegen den Dienst von Microsoft selbst. Der Rückruf ist eine Beta-Schnittstelle von Microsoft Graph, die Microsoft ändern kann.</translation>
    </message>
    <message>
        <source>Keys: F5 refreshes, Ctrl+F finds, Ctrl+Shift+R recalls the chosen message, Escape clears the search, Ctrl+Q quits.</source>
        <translation>Tasten: F5 aktualisiert, Strg+F sucht, Strg+Umschalt+R ruft die gewählte Nachricht zurück, Esc leert die Suche, Strg+Q beendet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No telemetry.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Keine Telemetrie.</translation>
    </message>
    <message>
        <source>Takes back mail that should not have been sent, and shows word for word what the server answered.</source>
        <translation>Holt E-Mails zurück, die nicht hätten hinausgehen sollen, und zeigt Wort für Wort, was der Server antwortet.</translation>
    </message>
</context>
<context>
    <name>Takeback::HeaderBar</name>
    <message>
        <source>Search sent items</source>
        <translation>Gesendete Elemente durchsuchen</translation>
    </message>
    <message>
        <source>Search sent items (Ctrl+F)</source>
        <translation>Gesendete Elemente durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Look for newer messages (F5)</source>
        <translation>Nach neueren Nachrichten sehen (F5)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>Takeback::InlineBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Takeback::MailboxPage</name>
    <message>
        <source>Loading messages</source>
        <translation>Nachrichten werden geladen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed yet; Takeback tries again by itself.</source>
        <translation>Die Anmeldung konnte noch nicht erneuert werden; Takeback versucht es von selbst erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read and were left as they are: the list of recalls may be incomplete.</source>
        <translation>
            <numerusform>%n Zeile des Journals ist nicht lesbar und blieb, wie sie ist: Die Liste der Rückrufe ist vielleicht unvollständig.</numerusform>
            <numerusform>%n Zeilen des Journals sind nicht lesbar und blieben, wie sie sind: Die Liste der Rückrufe ist vielleicht unvollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading… %n message(s)</source>
        <translation>
            <numerusform>Wird geladen … %n Nachricht</numerusform>
            <numerusform>Wird geladen … %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The list may be incomplete</source>
        <translation>Die Liste ist vielleicht unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No sent message matches.</source>
        <translation>Keine gesendete Nachricht passt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>Die Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nothing was sent from this mailbox yet.</source>
        <translation>Aus diesem Postfach wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy: Takeback waits %n second(s).</source>
        <translation>
            <numerusform>Der Server ist beschäftigt: Takeback wartet %n Sekunde.</numerusform>
            <numerusform>Der Server ist beschäftigt: Takeback wartet %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned recalls wait for you: nothing is sent later in silence.</source>
        <translation>Geplante Rückrufe warten auf Sie: Nichts wird später stillschweigend gesendet.</translation>
    </message>
</context>
<context>
    <name>Takeback::MainWindow</name>
    <message>
        <source>Recall…</source>
        <translation>Zurückrufen …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>About Takeback</source>
        <translation>Über Takeback</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Takeback uses a beta interface of Microsoft Graph · sign-in kept in memory only</source>
        <translation>Takeback nutzt eine Beta-Schnittstelle von Microsoft Graph · Anmeldung nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Opening the mailbox…</source>
        <translation>Postfach wird geöffnet …</translation>
    </message>
    <message>
        <source>Sent items, %1 – Takeback</source>
        <translation>Gesendete Elemente, %1 – Takeback</translation>
    </message>
    <message>
        <source>Takeback is not registered with an organisation yet: start it with --client-id and the application (client) id that your administrator gives you.</source>
        <translation>Takeback ist noch bei keiner Organisation registriert: Starten Sie es mit --client-id und der Anwendungs-ID (Client-ID), die Ihr Administrator Ihnen gibt.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into a browser of this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie den Link in einen Browser dieses Computers.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Das Postfach konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Takeback::MessageView</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Zurückrufen …</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Ask the server to take this message back (Ctrl+Shift+R)</source>
        <translation>Den Server bitten, diese Nachricht zurückzuholen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Choose a message to see who has it.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, wer sie hat.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anlage</translation>
    </message>
    <message>
        <source>high importance</source>
        <translation>hohe Wichtigkeit</translation>
    </message>
    <message>
        <source>low importance</source>
        <translation>niedrige Wichtigkeit</translation>
    </message>
    <message>
        <source>read receipt asked for</source>
        <translation>Lesebestätigung angefordert</translation>
    </message>
    <message>
        <source>recall: %1</source>
        <translation>Rückruf: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>%1 · outside</source>
        <translation>%1 · außerhalb</translation>
    </message>
    <message>
        <source>(no name, no address)</source>
        <translation>(ohne Namen, ohne Adresse)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Diese Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Takeback::RecallDialog</name>
    <message>
        <source>A recall of this message was submitted %1. Another one may send people outside a second notice.</source>
        <translation>Ein Rückruf dieser Nachricht wurde %1 eingereicht. Ein weiterer kann Außenstehenden einen zweiten Hinweis schicken.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Recall “%1”?</source>
        <translation>„%1“ zurückrufen?</translation>
    </message>
    <message>
        <source>“Submitted” will mean the server took the request. What came of it arrives later as a report.</source>
        <translation>„Eingereicht“ heißt dann: Der Server hat die Anfrage angenommen. Was daraus wurde, kommt später als Bericht.</translation>
    </message>
    <message>
        <source>Inside, usually reached</source>
        <translation>Innerhalb, meist erreicht</translation>
    </message>
    <message>
        <source>Cannot be judged, a group perhaps</source>
        <translation>Nicht einzuordnen, vielleicht eine Gruppe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Judged by the addresses alone: one inside may be a group with members outside.</source>
        <translation>Nur nach den Adressen beurteilt: Eine innerhalb kann eine Gruppe mit Mitgliedern außerhalb sein.</translation>
    </message>
    <message>
        <source>Addresses outside</source>
        <translation>Adressen außerhalb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recall it again</source>
        <translation>Erneut zurückrufen</translation>
    </message>
    <message>
        <source>Recall 1 message</source>
        <translation>1 Nachricht zurückrufen</translation>
    </message>
    <message>
        <source>A recall of this message was sent %1, and it is not known whether it was carried out. Another one may send people outside a second notice.</source>
        <translation>Ein Rückruf dieser Nachricht wurde %1 gesendet; ob er ausgeführt wurde, ist nicht bekannt. Ein weiterer kann Außenstehenden einen zweiten Hinweis schicken.</translation>
    </message>
    <message>
        <source>A recall of this message is planned and was not taken yet: this one is sent.</source>
        <translation>Ein Rückruf dieser Nachricht ist geplant und noch nicht angenommen: Dieser wird gesendet.</translation>
    </message>
    <message>
        <source>A recall of this message is on its way: no second one is sent beside it.</source>
        <translation>Ein Rückruf dieser Nachricht ist unterwegs: Kein zweiter wird daneben gesendet.</translation>
    </message>
    <message>
        <source>Copies inside your organisation are usually deleted, read or not. This cannot be undone.</source>
        <translation>Kopien in Ihrer Organisation werden meist gelöscht, gelesen oder nicht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Outside: usually keep their copy and see a recall notice</source>
        <translation>Außerhalb: behalten meist ihre Kopie und sehen einen Rückrufhinweis</translation>
    </message>
</context>
<context>
    <name>Takeback::RecallFlow</name>
    <message>
        <source>The newest message is not known while the server cannot be asked, so none was chosen.</source>
        <translation>Solange der Server nicht gefragt werden kann, ist die neueste Nachricht nicht bekannt; es wurde keine gewählt.</translation>
    </message>
    <message>
        <source>The message left Sent Items in the meantime. Nothing was sent.</source>
        <translation>Die Nachricht ist inzwischen nicht mehr in den gesendeten Elementen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>That message is not among the sent items shown here. Refresh the list, then try again.</source>
        <translation>Diese Nachricht ist nicht unter den hier gezeigten gesendeten Elementen. Aktualisieren Sie die Liste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A newer message has appeared in Sent Items. This is about the one named above.</source>
        <translation>In den gesendeten Elementen ist eine neuere Nachricht erschienen. Hier geht es um die oben genannte.</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Liste aktualisieren</translation>
    </message>
</context>
<context>
    <name>Takeback::RecallsView</name>
    <message>
        <source>Recalls</source>
        <translation>Rückrufe</translation>
    </message>
</context>
<context>
    <name>Takeback::SentFilter</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anlage</translation>
    </message>
    <message>
        <source>(no recipients)</source>
        <translation>(keine Empfänger)</translation>
    </message>
</context>
<context>
    <name>Takeback::SentView</name>
    <message>
        <source>Sent items</source>
        <translation>Gesendete Elemente</translation>
    </message>
</context>
<context>
    <name>Takeback::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Take back mail you should not have sent</source>
        <translation>Holen Sie zurück, was nicht hätte hinausgehen sollen</translation>
    </message>
    <message>
        <source>Your browser opens for the sign-in. Takeback never sees your password. It asks to read and write your mail, because Microsoft offers recall only under that permission.</source>
        <translation>Zur Anmeldung öffnet sich Ihr Browser. Takeback sieht Ihr Kennwort nie. Es bittet darum, Ihre E-Mails lesen und schreiben zu dürfen, weil Microsoft den Rückruf nur mit dieser Berechtigung anbietet.</translation>
    </message>
    <message>
        <source>This is the demo: a pretend Microsoft 365 inside this program. Nothing leaves this computer, and no mail is recalled.</source>
        <translation>Dies ist die Demo: ein vorgespieltes Microsoft 365 in diesem Programm. Nichts verlässt diesen Computer, und keine E-Mail wird zurückgeholt.</translation>
    </message>
    <message>
        <source>You sign in at %1. The sign-in is kept in memory only: you will be asked again after the next start.</source>
        <translation>Sie melden sich bei %1 an. Die Anmeldung bleibt nur im Arbeitsspeicher: Nach dem nächsten Start werden Sie erneut gefragt.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Adresse einfügen</translation>
    </message>
    <message>
        <source>No browser opened? Copy the link into one. It ended on a page that cannot be shown? Paste that page&apos;s address here.</source>
        <translation>Kein Browser ging auf? Kopieren Sie den Link in einen. Er endete auf einer Seite, die nicht angezeigt werden kann? Fügen Sie deren Adresse hier ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse aus dem Browser</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Weiter in Ihrem Browser</translation>
    </message>
    <message>
        <source>This is not the address of this sign-in. Copy the whole address of the page that the browser ended on.</source>
        <translation>Das ist nicht die Adresse dieser Anmeldung. Kopieren Sie die ganze Adresse der Seite, auf der der Browser endete.</translation>
    </message>
    <message>
        <source>Takeback waits for you here, for %1 more.</source>
        <translation>Takeback wartet hier auf Sie, noch %1.</translation>
    </message>
    <message>
        <source>Takeback lists what you sent from Microsoft 365, asks the service to recall it, and shows word for word what it answered.</source>
        <translation>Takeback zeigt, was Sie aus Microsoft 365 gesendet haben, bittet den Dienst um den Rückruf und zeigt Wort für Wort, was er antwortet.</translation>
    </message>
</context>
<context>
    <name>Takeback::StatusPanel</name>
    <message>
        <source>Recalls</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Recall again…</source>
        <translation>Erneut zurückrufen …</translation>
    </message>
    <message>
        <source>Cancel this recall</source>
        <translation>Diesen Rückruf abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Server response</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server antwortete</translation>
    </message>
    <message>
        <source>Here stands, word for word, what the server answers to a recall.</source>
        <translation>Hier steht Wort für Wort, was der Server auf einen Rückruf antwortet.</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>nach %1 ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Recalls asked for</source>
        <translation>Verlangte Rückrufe</translation>
    </message>
    <message>
        <source>No recall was asked for yet.</source>
        <translation>Es wurde noch kein Rückruf verlangt.</translation>
    </message>
</context>
</TS>
