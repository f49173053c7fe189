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
        <source>The program ended before an answer came: it may or may not have been sent and carried out.</source>
        <translation>Das Programm endete, bevor eine Antwort kam: Die Anfrage wurde vielleicht gesendet und ausgeführt, vielleicht nicht.</translation>
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
        <source>The organisation does not accept this app registration: ask your administrator for the right client id, and whether “Mobile and desktop applications” is set up for it.</source>
        <translation>Die Organisation nimmt diese App-Registrierung nicht an: Fragen Sie Ihren Administrator nach der richtigen Client-ID und ob „Mobilgerät- und Desktopanwendungen“ dafür eingerichtet ist.</translation>
    </message>
    <message>
        <source>This computer has no keyring service (such as GNOME Keyring or KWallet).</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbunddienst (etwa den GNOME-Schlüsselbund oder KWallet).</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring does not answer; perhaps it waits for its password.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht wartet er auf sein Kennwort.</translation>
    </message>
    <message>
        <source>The keyring shows no saved sign-in; perhaps it is locked.</source>
        <translation>Der Schlüsselbund zeigt keine gespeicherte Anmeldung; vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>What the keyring holds was not written by Takeback, so it was left alone.</source>
        <translation>Was im Schlüsselbund liegt, hat nicht Takeback geschrieben; darum blieb es unberührt.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who signed in.</source>
        <translation>Der Anmeldedienst hat nicht gesagt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>You stay signed in until Takeback ends, and sign in again after the next start.</source>
        <translation>Sie bleiben angemeldet, bis Takeback beendet wird, und melden sich nach dem nächsten Start erneut an.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>Melden Sie sich erneut an, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>The browser signed in %1, but this mailbox is open for %2. Nothing was changed and nothing was sent for the other account.</source>
        <translation>Im Browser hat sich %1 angemeldet, dieses Postfach ist aber für %2 geöffnet. Es wurde nichts geändert und für das andere Konto nichts gesendet.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed yet; Takeback tries again by itself.</source>
        <translation>Die Anmeldung konnte noch nicht erneuert werden; Takeback versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>To open %1, Takeback needs your permission for mailboxes that others share with you. Your browser asks for it once.</source>
        <translation>Um %1 zu öffnen, braucht Takeback Ihre Zustimmung für Postfächer, die andere mit Ihnen teilen. Ihr Browser fragt einmal danach.</translation>
    </message>
    <message>
        <source>to list the messages I sent and to ask for their recall</source>
        <translation>um die von mir gesendeten Nachrichten aufzulisten und um ihren Rückruf zu bitten</translation>
    </message>
    <message>
        <source>to do the same in mailboxes that others have shared with me</source>
        <translation>um dasselbe in Postfächern zu tun, die andere für mich freigegeben haben</translation>
    </message>
    <message>
        <source>to see whose mailbox it is</source>
        <translation>um zu sehen, wessen Postfach es ist</translation>
    </message>
    <message>
        <source>to stay signed in until I sign out</source>
        <translation>um angemeldet zu bleiben, bis ich mich abmelde</translation>
    </message>
    <message>
        <source>to know who signed in</source>
        <translation>um zu wissen, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>to know the name of who signed in</source>
        <translation>um den Namen der angemeldeten Person zu kennen</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>I would like to use Takeback. It is a program on my computer that asks Exchange Online to recall messages that I sent by mistake. In our organisation an administrator has to approve it first.</source>
        <translation>ich möchte gern Takeback verwenden. Das ist ein Programm auf meinem Computer, das Exchange Online bittet, versehentlich gesendete Nachrichten von mir zurückzurufen. In unserer Organisation muss es zuerst ein Administrator genehmigen.</translation>
    </message>
    <message>
        <source>Please open this link, sign in as somebody who may approve apps (a Cloud Application Administrator, for instance), and accept:</source>
        <translation>Bitte öffnen Sie diesen Link, melden Sie sich mit einem Konto an, das Apps genehmigen darf (zum Beispiel als Cloudanwendungsadministrator), und stimmen Sie zu:</translation>
    </message>
    <message>
        <source>Client id of the app: %1</source>
        <translation>Anwendungs-ID (Client) der App: %1</translation>
    </message>
    <message>
        <source>What it asks for, and why. All of these are delegated permissions: with them the app can do what the person who is signed in may do, and nothing more.</source>
        <translation>Worum die App bittet und warum. Alle sind delegierte Berechtigungen: Damit kann die App tun, was die angemeldete Person selbst darf, und nicht mehr.</translation>
    </message>
    <message>
        <source>Takeback talks to Microsoft&apos;s sign-in service and to Microsoft Graph, and to nobody else. You can withdraw the approval at any time under “Enterprise applications” in the Microsoft Entra admin center.</source>
        <translation>Takeback spricht mit dem Anmeldedienst von Microsoft und mit Microsoft Graph, sonst mit niemandem. Sie können die Genehmigung jederzeit im Microsoft Entra Admin Center unter „Unternehmensanwendungen“ zurücknehmen.</translation>
    </message>
    <message>
        <source>After you have accepted, the browser may end at an address on localhost and say that this page cannot be shown. That is all right: the approval has been given.</source>
        <translation>Nachdem Sie zugestimmt haben, endet der Browser vielleicht bei einer Adresse auf localhost und meldet, dass diese Seite nicht angezeigt werden kann. Das ist in Ordnung: Die Genehmigung ist erteilt.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Microsoft 365, worldwide</source>
        <translation>Microsoft 365, weltweit</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>US-Behörden L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>US-Behörden L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Bleu (France)</source>
        <translation>Bleu (Frankreich)</translation>
    </message>
    <message>
        <source>Delos (Germany)</source>
        <translation>Delos (Deutschland)</translation>
    </message>
    <message>
        <source>GovSG (Singapore)</source>
        <translation>GovSG (Singapur)</translation>
    </message>
    <message>
        <source>Microsoft does not document recall for this cloud. It may be refused there.</source>
        <translation>Microsoft beschreibt den Rückruf für diese Cloud nicht. Er wird dort vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>Takeback does not know whether this cloud offers recall. It may be refused there.</source>
        <translation>Takeback weiß nicht, ob diese Cloud den Rückruf anbietet. Er wird dort vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in service answers and has nothing against these values. Whether everything is set up, only a sign-in shows.</source>
        <translation>Der Anmeldedienst antwortet und hat gegen diese Angaben nichts einzuwenden. Ob alles eingerichtet ist, zeigt erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>This organisation does not know the app, or has disabled it. Compare the client id, the organisation and the cloud with the registration.</source>
        <translation>Diese Organisation kennt die App nicht oder hat sie deaktiviert. Vergleichen Sie Client-ID, Organisation und Cloud mit der Registrierung.</translation>
    </message>
    <message>
        <source>The app is known, but the platform “Mobile and desktop applications” is missing in its registration, or public client flows are not allowed.</source>
        <translation>Die App ist bekannt, aber in ihrer Registrierung fehlt die Plattform „Mobilgerät- und Desktopanwendungen“, oder öffentliche Clientflows sind nicht zugelassen.</translation>
    </message>
    <message>
        <source>The app belongs to one organisation only. Enter that organisation&apos;s domain or tenant id.</source>
        <translation>Die App gehört nur zu einer Organisation. Geben Sie deren Domäne oder Mandanten-ID ein.</translation>
    </message>
    <message>
        <source>There is no such organisation in this cloud. Check the organisation, or choose another cloud.</source>
        <translation>Diese Organisation gibt es in dieser Cloud nicht. Prüfen Sie die Organisation oder wählen Sie eine andere Cloud.</translation>
    </message>
    <message>
        <source>This organisation lives in another cloud: %1. Choose that one.</source>
        <translation>Diese Organisation liegt in einer anderen Cloud: %1. Wählen Sie diese.</translation>
    </message>
    <message>
        <source>What answers there is no sign-in service of Microsoft&apos;s. Check the cloud.</source>
        <translation>Was dort antwortet, ist kein Anmeldedienst von Microsoft. Prüfen Sie die Cloud.</translation>
    </message>
    <message>
        <source>lists what was sent and recalls it; Microsoft offers recall under no other</source>
        <translation>zeigt, was gesendet wurde, und ruft es zurück; Microsoft bietet den Rückruf unter keiner anderen an</translation>
    </message>
    <message>
        <source>says whose mailbox it is</source>
        <translation>sagt, wessen Postfach es ist</translation>
    </message>
    <message>
        <source>stays signed in for longer than an hour</source>
        <translation>bleibt länger als eine Stunde angemeldet</translation>
    </message>
    <message>
        <source>tells one account from another</source>
        <translation>unterscheidet ein Konto vom anderen</translation>
    </message>
    <message>
        <source>shows the name of who signed in</source>
        <translation>zeigt den Namen der angemeldeten Person</translation>
    </message>
    <message>
        <source>the same for mailboxes of others; asked for only when one is opened</source>
        <translation>dasselbe für Postfächer anderer; wird erst verlangt, wenn eines geöffnet wird</translation>
    </message>
    <message>
        <source>Some settings in %1 cannot be read and were left out: %2.</source>
        <translation>Einige Einstellungen in %1 sind nicht lesbar und wurden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. They hold until Takeback ends.</source>
        <translation>Die Einstellungen ließen sich nicht nach %1 schreiben. Sie gelten, bis Takeback beendet wird.</translation>
    </message>
    <message>
        <source>Takeback has not been given its permissions yet. Sign in again and agree; where that is not allowed, your administrator can approve it.</source>
        <translation>Takeback hat seine Berechtigungen noch nicht bekommen. Melden Sie sich erneut an und stimmen Sie zu; wo das nicht erlaubt ist, kann Ihr Administrator es genehmigen.</translation>
    </message>
    <message>
        <source>The account you chose does not belong to this organisation, not even as a guest. Sign out in the browser, then sign in again with another account.</source>
        <translation>Das gewählte Konto gehört nicht zu dieser Organisation, auch nicht als Gast. Melden Sie sich im Browser ab und dann mit einem anderen Konto erneut an.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is not a guest in this one. Choose another account, or ask your administrator to invite it.</source>
        <translation>Dieses Konto gehört zu einer anderen Organisation und ist in dieser kein Gast. Wählen Sie ein anderes Konto oder bitten Sie Ihren Administrator, es einzuladen.</translation>
    </message>
    <message>
        <source>This organisation has no such account. Check how it is spelled; if you were invited as a guest, accept the invitation first. Then sign in again.</source>
        <translation>Ein solches Konto gibt es in dieser Organisation nicht. Prüfen Sie die Schreibweise; wenn Sie als Gast eingeladen wurden, nehmen Sie zuerst die Einladung an. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The app registration lacks the address that the browser comes back to. Your administrator, or whoever registered the app, can add http://localhost under “Mobile and desktop applications”.</source>
        <translation>In der App-Registrierung fehlt die Adresse, zu der der Browser zurückkehrt. Ihr Administrator, oder wer die App registriert hat, kann http://localhost unter „Mobilgerät- und Desktopanwendungen“ hinzufügen.</translation>
    </message>
    <message>
        <source>The account is locked for a while, or sign-ins from this network are blocked. Wait a little, then try again; if it stays so, ask your administrator.</source>
        <translation>Das Konto ist vorübergehend gesperrt, oder Anmeldungen aus diesem Netzwerk werden blockiert. Warten Sie ein wenig und versuchen Sie es erneut; bleibt es dabei, fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one, in Outlook on the web for instance, then sign in again.</source>
        <translation>Das Kennwort ist abgelaufen. Legen Sie ein neues fest, zum Beispiel in Outlook im Web, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>This account is switched off. Your administrator can switch it on again.</source>
        <translation>Dieses Konto ist deaktiviert. Ihr Administrator kann es wieder aktivieren.</translation>
    </message>
    <message>
        <source>The browser had no sign-in that could be used. Sign in again and choose your account.</source>
        <translation>Der Browser hatte keine Anmeldung, die sich verwenden ließ. Melden Sie sich erneut an und wählen Sie Ihr Konto.</translation>
    </message>
    <message>
        <source>Your organisation wants a second proof that it is you, and none is set up for you yet. Sign in again and follow what the browser asks.</source>
        <translation>Ihre Organisation verlangt einen zweiten Nachweis, dass Sie es sind, und für Sie ist noch keiner eingerichtet. Melden Sie sich erneut an und folgen Sie den Anweisungen im Browser.</translation>
    </message>
    <message>
        <source>Your organisation wants a second proof that it is you. Sign in again and give it in the browser.</source>
        <translation>Ihre Organisation verlangt einen zweiten Nachweis, dass Sie es sind. Melden Sie sich erneut an und erbringen Sie ihn im Browser.</translation>
    </message>
    <message>
        <source>Your organisation lets only devices sign in that it knows. Ask your administrator how this computer can be registered.</source>
        <translation>Ihre Organisation lässt Anmeldungen nur von Geräten zu, die sie kennt. Fragen Sie Ihren Administrator, wie dieser Computer registriert werden kann.</translation>
    </message>
    <message>
        <source>You have not been assigned to this app. Ask your administrator to assign you.</source>
        <translation>Sie sind dieser App nicht zugewiesen. Bitten Sie Ihren Administrator, Sie zuzuweisen.</translation>
    </message>
    <message>
        <source>The user name or the password was wrong. Sign in again to correct it.</source>
        <translation>Der Benutzername oder das Kennwort war falsch. Melden Sie sich erneut an, um das zu berichtigen.</translation>
    </message>
    <message>
        <source>An access policy of your organisation does not allow this sign-in. Your administrator can say why, and what would be allowed.</source>
        <translation>Eine Zugriffsrichtlinie Ihrer Organisation lässt diese Anmeldung nicht zu. Ihr Administrator kann sagen, warum, und was zulässig wäre.</translation>
    </message>
    <message>
        <source>Your password was changed or your sign-ins were ended, so this one is no longer valid. Sign in again to go on.</source>
        <translation>Ihr Kennwort wurde geändert oder Ihre Anmeldungen wurden beendet; darum gilt diese nicht mehr. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This app registration is for one organisation only. Enter that organisation&apos;s id or domain in the settings; your administrator knows it.</source>
        <translation>Diese App-Registrierung gilt nur für eine Organisation. Geben Sie deren ID oder Domäne in den Einstellungen ein; Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>Takeback asked the sign-in service too often, and it has had enough. That is a mistake in the program: please report it to Takeback&apos;s makers, and try again later.</source>
        <translation>Takeback hat den Anmeldedienst zu oft gefragt und wird von ihm vorerst abgewiesen. Das ist ein Fehler im Programm: Bitte melden Sie ihn den Entwicklern von Takeback und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Exchange Online or Microsoft Graph is not enabled in this organisation. Ask your administrator whether it has a subscription for it.</source>
        <translation>Exchange Online oder Microsoft Graph ist in dieser Organisation nicht aktiviert. Fragen Sie Ihren Administrator, ob sie ein Abonnement dafür hat.</translation>
    </message>
    <message>
        <source>Your organisation or this network does not let you sign in to that other organisation. Ask your administrator whether it can be allowed.</source>
        <translation>Ihre Organisation oder dieses Netzwerk lässt nicht zu, dass Sie sich bei jener anderen Organisation anmelden. Fragen Sie Ihren Administrator, ob es erlaubt werden kann.</translation>
    </message>
    <message>
        <source>This computer does not meet your organisation&apos;s rules for devices. Ask your administrator what it lacks.</source>
        <translation>Dieser Computer erfüllt die Regeln Ihrer Organisation für Geräte nicht. Fragen Sie Ihren Administrator, was ihm fehlt.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers sign in that have joined its domain. Ask your administrator about this one.</source>
        <translation>Ihre Organisation lässt Anmeldungen nur von Computern zu, die ihrer Domäne beigetreten sind. Fragen Sie Ihren Administrator nach diesem.</translation>
    </message>
    <message>
        <source>Your organisation lets only approved apps sign in, and Takeback is not among them. Your administrator can add it.</source>
        <translation>Ihre Organisation lässt Anmeldungen nur mit genehmigten Apps zu, und Takeback gehört nicht dazu. Ihr Administrator kann es hinzufügen.</translation>
    </message>
    <message>
        <source>The security defaults of your organisation do not allow this sign-in. Your administrator can say why, and what would be allowed.</source>
        <translation>Die Sicherheitsstandards Ihrer Organisation lassen diese Anmeldung nicht zu. Ihr Administrator kann sagen, warum, und was zulässig wäre.</translation>
    </message>
    <message>
        <source>Your account was taken to be at risk, or a second proof cannot be set up from here. Your administrator can help.</source>
        <translation>Ihr Konto wurde als gefährdet eingestuft, oder ein zweiter Nachweis lässt sich von hier aus nicht einrichten. Ihr Administrator kann helfen.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer had been used already. Sign in again from the start.</source>
        <translation>Die Antwort des Browsers war schon verwendet worden. Melden Sie sich noch einmal von vorn an.</translation>
    </message>
    <message>
        <source>The request for permissions was declined, so nothing was changed. You can sign in again and agree.</source>
        <translation>Die Bitte um Berechtigungen wurde abgelehnt, es hat sich nichts geändert. Sie können sich erneut anmelden und zustimmen.</translation>
    </message>
    <message>
        <source>The app registration does not list a permission that Takeback asks for, or the client id is another app&apos;s. Check the client id; your administrator, or whoever registered the app, can add the permission.</source>
        <translation>In der App-Registrierung fehlt eine Berechtigung, um die Takeback bittet, oder die Client-ID gehört zu einer anderen App. Prüfen Sie die Client-ID; Ihr Administrator, oder wer die App registriert hat, kann die Berechtigung hinzufügen.</translation>
    </message>
    <message>
        <source>This sign-in has expired: it was not finished, or not used, for too long. Sign in again.</source>
        <translation>Diese Anmeldung ist abgelaufen: Sie wurde zu lange nicht abgeschlossen oder nicht genutzt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your organisation wants you to sign in more often. Sign in again to go on.</source>
        <translation>Ihre Organisation verlangt, dass Sie sich öfter anmelden. Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>A permission that Takeback asks for is not known there. Check in the settings that you chose the right cloud, and sign in with a work or school account.</source>
        <translation>Eine Berechtigung, um die Takeback bittet, ist dort nicht bekannt. Prüfen Sie in den Einstellungen, ob Sie die richtige Cloud gewählt haben, und melden Sie sich mit einem Geschäfts-, Schul- oder Unikonto an.</translation>
    </message>
    <message>
        <source>The organisation does not accept this app registration: its client id is unknown there, or switched off. Check the client id and the organisation in the settings, or ask your administrator.</source>
        <translation>Die Organisation nimmt diese App-Registrierung nicht an: Die Client-ID ist dort unbekannt oder deaktiviert. Prüfen Sie Client-ID und Organisation in den Einstellungen oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in began at one organisation and was to end at another. That is a mistake in the program: please report it to Takeback&apos;s makers.</source>
        <translation>Die Anmeldung begann bei einer Organisation und sollte bei einer anderen enden. Das ist ein Fehler im Programm: Bitte melden Sie ihn den Entwicklern von Takeback.</translation>
    </message>
    <message>
        <source>Takeback sent a secret where none may be sent. That is a mistake in the program: please report it to Takeback&apos;s makers.</source>
        <translation>Takeback hat ein Geheimnis gesendet, wo keines gesendet werden darf. Das ist ein Fehler im Programm: Bitte melden Sie ihn den Entwicklern von Takeback.</translation>
    </message>
    <message>
        <source>The app registration is not set up for a program on a computer. Your administrator, or whoever registered the app, can add “Mobile and desktop applications” and allow public client flows.</source>
        <translation>Die App-Registrierung ist nicht für ein Programm auf einem Computer eingerichtet. Ihr Administrator, oder wer die App registriert hat, kann „Mobilgerät- und Desktopanwendungen“ hinzufügen und öffentliche Clientflows zulassen.</translation>
    </message>
    <message>
        <source>The proof that the answer belongs to this program (PKCE) was not accepted. That is a mistake in the program: please report it to Takeback&apos;s makers.</source>
        <translation>Der Nachweis, dass die Antwort zu diesem Programm gehört (PKCE), wurde nicht angenommen. Das ist ein Fehler im Programm: Bitte melden Sie ihn den Entwicklern von Takeback.</translation>
    </message>
    <message>
        <source>This cloud knows no such organisation. Check in the settings that its id or domain is right, and that you chose the right cloud.</source>
        <translation>Diese Cloud kennt diese Organisation nicht. Prüfen Sie in den Einstellungen, ob deren ID oder Domäne stimmt und ob Sie die richtige Cloud gewählt haben.</translation>
    </message>
    <message>
        <source>The sign-in service has trouble of its own just now. Try again in a few minutes.</source>
        <translation>Der Anmeldedienst hat gerade selbst eine Störung. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Too many requests of your organisation reach the sign-in service just now. Try again in a few minutes.</source>
        <translation>Den Anmeldedienst erreichen gerade zu viele Anfragen Ihrer Organisation. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Your organisation lets only an administrator approve Takeback. Send the approval link to your administrator; once it is approved, sign in again.</source>
        <translation>In Ihrer Organisation darf nur ein Administrator Takeback genehmigen. Senden Sie den Genehmigungslink an Ihren Administrator; ist es genehmigt, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to approve Takeback, and the browser offered to send the request. Once your administrator has approved it, sign in again.</source>
        <translation>In Ihrer Organisation muss ein Administrator Takeback genehmigen; der Browser bot an, die Anfrage zu senden. Hat Ihr Administrator es genehmigt, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This kind of account is not allowed here: Takeback needs a work or school account. Sign in again and choose one.</source>
        <translation>Diese Art von Konto ist hier nicht zulässig: Takeback braucht ein Geschäfts-, Schul- oder Unikonto. Melden Sie sich erneut an und wählen Sie ein solches.</translation>
    </message>
    <message>
        <source>The sign-in service did not accept what Takeback asked for. Check the client id, the organisation and the cloud in the settings, or ask your administrator.</source>
        <translation>Der Anmeldedienst hat nicht angenommen, worum Takeback bat. Prüfen Sie Client-ID, Organisation und Cloud in den Einstellungen oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your organisation wants more of you. Sign in again and follow what the browser asks.</source>
        <translation>Ihre Organisation verlangt weitere Angaben von Ihnen. Melden Sie sich erneut an und folgen Sie den Anweisungen im Browser.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted. Sign in again.</source>
        <translation>Die Anmeldung wurde nicht angenommen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This network seems to want a sign-in of its own: open any web page in your browser, then try again.</source>
        <translation>Dieses Netzwerk verlangt offenbar eine eigene Anmeldung: Öffnen Sie eine beliebige Webseite in Ihrem Browser und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer seems to be offline: %1. Check the network connection, then try again.</source>
        <translation>Dieser Computer ist offenbar offline: %1. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not take the connection (%1). Try again; if it stays so, ask your administrator whether a firewall stands in between.</source>
        <translation>Der Server hat die Verbindung nicht angenommen (%1). Versuchen Sie es erneut; bleibt es dabei, fragen Sie Ihren Administrator, ob eine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy wants a user name and a password first (%1).</source>
        <translation>Der Proxy dieses Netzwerks verlangt zuerst einen Benutzernamen und ein Kennwort (%1).</translation>
    </message>
    <message>
        <source>This network&apos;s proxy did not let Takeback through (%1). Check the system&apos;s proxy settings, or ask your administrator.</source>
        <translation>Der Proxy dieses Netzwerks hat Takeback nicht durchgelassen (%1). Prüfen Sie die Proxyeinstellungen des Systems oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>No secure connection could be made (%1). Try again; if it stays so, ask your administrator what on this network stands in between.</source>
        <translation>Es kam keine sichere Verbindung zustande (%1). Versuchen Sie es erneut; bleibt es dabei, fragen Sie Ihren Administrator, was in diesem Netzwerk dazwischensteht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too old to be trusted (%1). Check this computer&apos;s date and time; if they are right, whoever runs the server has to renew it: tell your administrator.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, ihm ist nicht mehr zu trauen (%1). Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, muss der Betreiber des Servers es erneuern: Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet (%1). Check this computer&apos;s date and time; if they are right, tell your administrator.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig (%1). Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server (%1). Something on this network may be reading along: ask your administrator. Does the network want a sign-in of its own? Open any web page in your browser, then try again.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für den Server (%1). Vielleicht liest etwas in diesem Netzwerk mit: Fragen Sie Ihren Administrator. Verlangt das Netzwerk eine eigene Anmeldung? Öffnen Sie eine beliebige Webseite in Ihrem Browser und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another server answered in this one&apos;s place (%1). Does this network want a sign-in of its own? Open any web page in your browser, then try again. If it stays so, ask your administrator.</source>
        <translation>An seiner Stelle hat ein anderer Server geantwortet (%1). Verlangt dieses Netzwerk eine eigene Anmeldung? Öffnen Sie eine beliebige Webseite in Ihrem Browser und versuchen Sie es erneut. Bleibt es dabei, fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted (%1). Ask your administrator about it.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen (%1). Fragen Sie Ihren Administrator danach.</translation>
    </message>
    <message>
        <source>Start one and try again, or sign in.</source>
        <translation>Starten Sie einen und versuchen Sie es erneut, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>This file could not be deleted: %1</source>
        <translation>Diese Datei ließ sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked.</source>
        <translation>Es hat sich jemand anderes angemeldet als gefragt war.</translation>
    </message>
    <message>
        <source>A sign-in that is not wanted any more could not be removed from the keyring; Takeback tries again at its next start.</source>
        <translation>Eine Anmeldung, die nicht mehr gebraucht wird, ließ sich nicht aus dem Schlüsselbund entfernen; Takeback versucht es beim nächsten Start erneut.</translation>
    </message>
    <message>
        <source>The cache of sent messages was damaged and is made anew. The journal of recalls is another file and is whole.</source>
        <translation>Der Zwischenspeicher der gesendeten Nachrichten war beschädigt und wird neu angelegt. Das Journal der Rückrufe ist eine andere Datei und unversehrt.</translation>
    </message>
    <message>
        <source>Until then messages are kept in memory only; recalls and their journal work.</source>
        <translation>Bis dahin werden Nachrichten nur im Arbeitsspeicher gehalten; Rückrufe und ihr Journal funktionieren.</translation>
    </message>
    <message>
        <source>Another program&apos;s file is where the cache of sent messages belongs, so it was left alone. Move it away: %1</source>
        <translation>Wo der Zwischenspeicher der gesendeten Nachrichten hingehört, liegt die Datei eines anderen Programms; sie wurde nicht angerührt. Verschieben Sie sie: %1</translation>
    </message>
    <message>
        <source>The cache of sent messages was written by a newer Takeback. Update Takeback, or delete the file: %1</source>
        <translation>Der Zwischenspeicher der gesendeten Nachrichten wurde von einem neueren Takeback geschrieben. Aktualisieren Sie Takeback, oder löschen Sie die Datei: %1</translation>
    </message>
    <message>
        <source>The cache of sent messages cannot be written. Make the file and its folder writable: %1</source>
        <translation>Der Zwischenspeicher der gesendeten Nachrichten kann nicht geschrieben werden. Machen Sie die Datei und ihren Ordner beschreibbar: %1</translation>
    </message>
    <message>
        <source>Another program holds the cache of sent messages. End it and start Takeback again.</source>
        <translation>Ein anderes Programm hält den Zwischenspeicher der gesendeten Nachrichten fest. Beenden Sie es und starten Sie Takeback neu.</translation>
    </message>
    <message>
        <source>The disk is full, so sent messages are not kept any more. Make room and start Takeback again.</source>
        <translation>Der Datenträger ist voll, daher werden gesendete Nachrichten nicht mehr aufbewahrt. Schaffen Sie Platz und starten Sie Takeback neu.</translation>
    </message>
    <message>
        <source>The cache of sent messages cannot be used: %1</source>
        <translation>Der Zwischenspeicher der gesendeten Nachrichten ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>a mail that a recall left in Sent Items</comment>
        <translation>Rückrufhinweis</translation>
    </message>
    <message>
        <source>“%1” is searched as words: there is no such operator.</source>
        <translation>„%1“ wird als Wörter gesucht: Einen solchen Operator gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is not known. Write %2.</source>
        <translation>„%1“ ist nicht bekannt. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>Write something after “%1”.</source>
        <translation>Schreiben Sie etwas nach „%1“.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed yet.</source>
        <translation>Das Anführungszeichen ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>The messages kept on this computer cannot be used (%1): %2.</source>
        <translation>Die auf diesem Computer aufbewahrten Nachrichten sind nicht benutzbar (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n recall(s) were written to %1.</source>
        <translation>
            <numerusform>%n Rückruf wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Rückrufe wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was written there; free some space or choose another place.</source>
        <translation>Für %1 ist kein Platz mehr. Es wurde dort nichts geschrieben; machen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the place does not let you. Choose another one.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ort erlaubt es Ihnen nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place. The system says: %2</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ort. Das System sagt: %2</translation>
    </message>
    <message>
        <source>A draft like that message is being made… %1 % of its attachments</source>
        <translation>Ein Entwurf wie diese Nachricht entsteht … %1 % ihrer Anlagen</translation>
    </message>
    <message>
        <source>A draft like that message is being made…</source>
        <translation>Ein Entwurf wie diese Nachricht entsteht …</translation>
    </message>
    <message>
        <source>A new draft with the same recipients, text and attachments is in Drafts. It was not sent.</source>
        <translation>Ein neuer Entwurf mit denselben Empfängern, demselben Text und denselben Anlagen liegt unter Entwürfe. Er wurde nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Not copied, add it yourself: %1</source>
        <translation>
            <numerusform>Nicht kopiert, fügen Sie es selbst an: %1</numerusform>
            <numerusform>Nicht kopiert, fügen Sie sie selbst an: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It went wrong, and the half-made draft could not be deleted again: it is in the folder Drafts. It was not sent.</source>
        <translation>Es ging schief, und der halbfertige Entwurf ließ sich nicht wieder löschen: Er liegt im Ordner Entwürfe. Er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Richtigstellung: %1</translation>
    </message>
    <message>
        <source>I sent you a message by mistake. Please disregard it and delete it.</source>
        <translation>Ich habe Ihnen versehentlich eine Nachricht gesendet. Bitte beachten Sie sie nicht und löschen Sie sie.</translation>
    </message>
    <message>
        <source>I sent you the message “%1” by mistake. Please disregard it and delete it.</source>
        <translation>Ich habe Ihnen versehentlich die Nachricht „%1“ gesendet. Bitte beachten Sie sie nicht und löschen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>A draft to %n address(es) that a recall usually cannot reach is in Drafts, as Bcc. It was not sent: read it and send it yourself.</source>
        <translation>
            <numerusform>Ein Entwurf an %n Adresse, die ein Rückruf meist nicht erreicht, liegt als Bcc unter Entwürfe. Er wurde nicht gesendet: Lesen Sie ihn und senden Sie ihn selbst.</numerusform>
            <numerusform>Ein Entwurf an %n Adressen, die ein Rückruf meist nicht erreicht, liegt als Bcc unter Entwürfe. Er wurde nicht gesendet: Lesen Sie ihn und senden Sie ihn selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n of them.</source>
        <translation>
            <numerusform>Es ist %n davon.</numerusform>
            <numerusform>Es sind %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as is known, all its recipients are inside, where a recall usually reaches them. No draft was made.</source>
        <translation>Soweit bekannt, sind alle Empfänger innerhalb, wo ein Rückruf sie meist erreicht. Es wurde kein Entwurf angelegt.</translation>
    </message>
    <message>
        <source>This is what came into this mailbox. Whoever is not named may have read the message all the same.</source>
        <translation>Das kam in dieses Postfach. Wer nicht genannt ist, kann die Nachricht trotzdem gelesen haben.</translation>
    </message>
    <message>
        <source>Nothing came back on this message yet: no answer, no receipt, no bounce.</source>
        <translation>Auf diese Nachricht kam noch nichts zurück: keine Antwort, keine Bestätigung, keine Unzustellbarkeit.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered or passed it on, also to %2.</source>
        <translation>%1 hat geantwortet oder sie weitergegeben, auch an %2.</translation>
    </message>
    <message>
        <source>A receipt says that %1 has read it.</source>
        <translation>Eine Bestätigung sagt, dass %1 sie gelesen hat.</translation>
    </message>
    <message>
        <source>A receipt says that %1 deleted it without reading it.</source>
        <translation>Eine Bestätigung sagt, dass %1 sie ungelesen gelöscht hat.</translation>
    </message>
    <message>
        <source>A receipt came from %1; whether it was read, only the receipt itself tells.</source>
        <translation>Von %1 kam eine Bestätigung; ob sie gelesen wurde, sagt nur die Bestätigung selbst.</translation>
    </message>
    <message>
        <source>It could not be delivered to somebody; %1 says so.</source>
        <translation>Jemandem konnte sie nicht zugestellt werden; das meldet %1.</translation>
    </message>
    <message>
        <source>An automatic reply came from %1.</source>
        <translation>Von %1 kam eine automatische Antwort.</translation>
    </message>
    <message>
        <source>A message was sent by mistake, and its sender asked Exchange Online to recall it. Please look what is left of it and remove it where the recall did not reach.</source>
        <translation>Eine Nachricht wurde versehentlich gesendet, und ihr Absender hat Exchange Online um den Rückruf gebeten. Bitte sehen Sie nach, was davon noch da ist, und entfernen Sie sie dort, wohin der Rückruf nicht reichte.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Internet message id</source>
        <translation>Internet-Nachrichten-ID</translation>
    </message>
    <message>
        <source>Message id in the mailbox</source>
        <translation>Nachrichten-ID im Postfach</translation>
    </message>
    <message>
        <source>Recall asked for (UTC)</source>
        <translation>Rückruf verlangt (UTC)</translation>
    </message>
    <message>
        <source>What the recall says</source>
        <translation>Was der Rückruf sagt</translation>
    </message>
    <message>
        <source>Id of the recall mail</source>
        <translation>ID der Rückruf-Mail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Server&apos;s date</source>
        <translation>Datum des Servers</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search query (Purview content search, KQL):</source>
        <translation>Suchabfrage (Purview-Inhaltssuche, KQL):</translation>
    </message>
    <message>
        <source>The same without the id, should that find nothing:</source>
        <translation>Dasselbe ohne die ID, falls das nichts findet:</translation>
    </message>
    <message>
        <source>In PowerShell:</source>
        <translation>In der PowerShell:</translation>
    </message>
    <message>
        <source>Takeback has run none of these; it may not, and it did not try.</source>
        <translation>Takeback hat nichts davon ausgeführt; es darf das nicht und hat es nicht versucht.</translation>
    </message>
    <message>
        <source>Submitted, Pending</source>
        <translation>Eingereicht, ausstehend</translation>
    </message>
    <message>
        <source>Submitted, Succeeded</source>
        <translation>Eingereicht, gelungen</translation>
    </message>
    <message>
        <source>Submitted, Partly</source>
        <translation>Eingereicht, teilweise</translation>
    </message>
    <message>
        <source>Submitted, Not recalled</source>
        <translation>Eingereicht, nicht zurückgerufen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not recalled</source>
        <translation>Nicht zurückgerufen</translation>
    </message>
    <message>
        <source>More than a day has passed, and the service does not try longer: the report was probably moved or deleted, or your organisation sends none.</source>
        <translation>Mehr als ein Tag ist vergangen, und länger versucht es der Dienst nicht: Der Bericht wurde wohl verschoben oder gelöscht, oder Ihre Organisation sendet keinen.</translation>
    </message>
    <message>
        <source>A report is in your Inbox, but its words could not be read here. Open it to see what came of the recall.</source>
        <translation>Ein Bericht liegt in Ihrem Posteingang, doch seine Worte waren hier nicht lesbar. Öffnen Sie ihn, um zu sehen, was aus dem Rückruf wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The report says: recalled from %n recipient(s).</source>
        <translation>
            <numerusform>Der Bericht sagt: bei %n Empfänger zurückgerufen.</numerusform>
            <numerusform>Der Bericht sagt: bei %n Empfängern zurückgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not recalled from %n recipient(s).</source>
        <translation>
            <numerusform>Bei %n Empfänger nicht zurückgerufen.</numerusform>
            <numerusform>Bei %n Empfängern nicht zurückgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still being tried for %n recipient(s).</source>
        <translation>
            <numerusform>Bei %n Empfänger wird es noch versucht.</numerusform>
            <numerusform>Bei %n Empfängern wird es noch versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a day it usually stays so: the mail is held by a filter or signature service, or a mailbox is not in Exchange Online.</source>
        <translation>Nach einem Tag bleibt es meist dabei: Ein Filter- oder Signaturdienst hält die Mail fest, oder ein Postfach liegt nicht in Exchange Online.</translation>
    </message>
    <message>
        <source>Only its subject and its time tell that the report is about this recall.</source>
        <translation>Nur Betreff und Zeit sagen, dass der Bericht zu diesem Rückruf gehört.</translation>
    </message>
    <message>
        <source>What comes of a recall is told in a report to your Inbox. Takeback can look for it there: it asks for senders and subjects of new mail, opens only what may be such a report, and stops when all is known.</source>
        <translation>Was aus einem Rückruf wird, sagt ein Bericht in Ihrem Posteingang. Takeback kann dort nach ihm sehen: Es fragt nach Absendern und Betreffen neuer Mail, öffnet nur, was ein solcher Bericht sein kann, und hört auf, wenn alles bekannt ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recipient, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>recipient, what came of it, why</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>As far as the addresses tell:</source>
        <translation>Soweit es die Adressen verraten:</translation>
    </message>
    <message>
        <source>Usually reached.</source>
        <translation>Wird meist erreicht.</translation>
    </message>
    <message>
        <source>It is not known whether a recall reaches this recipient.</source>
        <translation>Ob ein Rückruf diesen Empfänger erreicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Usually not reached.</source>
        <translation>Wird meist nicht erreicht.</translation>
    </message>
    <message>
        <source>All %1 people are usually reached.</source>
        <translation>Alle %1 Personen werden meist erreicht.</translation>
    </message>
    <message>
        <source>Up to %1 people are usually reached.</source>
        <translation>Bis zu %1 Personen werden meist erreicht.</translation>
    </message>
    <message>
        <source>None of the %1 people is usually reached.</source>
        <translation>Keine der %1 Personen wird üblicherweise erreicht.</translation>
    </message>
    <message>
        <source>%1 of %2 people are usually reached.</source>
        <translation>%1 von %2 Personen werden meist erreicht.</translation>
    </message>
    <message>
        <source>Up to %1 of %2 people are usually reached.</source>
        <translation>Bis zu %1 von %2 Personen werden meist erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n outside, as member(s) of a group: they will see a recall notice.</source>
        <translation>
            <numerusform>%n außerhalb, als Mitglied einer Gruppe: sieht einen Rückrufhinweis.</numerusform>
            <numerusform>%n außerhalb, als Mitglieder einer Gruppe: sehen einen Rückrufhinweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside, as member(s) of a group: they will see the notice too.</source>
        <translation>
            <numerusform>%n weitere Person außerhalb, als Mitglied einer Gruppe: sieht den Hinweis ebenfalls.</numerusform>
            <numerusform>%n weitere außerhalb, als Mitglieder einer Gruppe: sehen den Hinweis ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members of a group are outside was not told.</source>
        <translation>Wie viele Mitglieder einer Gruppe außerhalb sind, wurde nicht gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged.</source>
        <translation>
            <numerusform>%n ist nicht zu beurteilen.</numerusform>
            <numerusform>%n sind nicht zu beurteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>members of a group</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, how many of them outside was not told</source>
        <translation>%1, wie viele davon außerhalb, wurde nicht gesagt</translation>
    </message>
    <message>
        <source>%1, %2 of them outside</source>
        <translation>%1, davon %2 außerhalb</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>automatische Antwort</translation>
    </message>
    <message>
        <source>away until %1</source>
        <comment>an automatic reply is on until a day</comment>
        <translation>abwesend bis %1</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Judged by the addresses alone: one inside may be a group with members outside.</source>
        <translation>Nur nach den Adressen beurteilt: Eine innerhalb kann eine Gruppe mit Mitgliedern außerhalb sein.</translation>
    </message>
    <message>
        <source>The service is still being asked who these people are.</source>
        <translation>Der Dienst wird noch gefragt, wer diese Personen sind.</translation>
    </message>
    <message>
        <source>Until then this is a guess by the addresses alone.</source>
        <translation>Bis dahin ist das nur nach den Adressen geraten.</translation>
    </message>
    <message>
        <source>The service did not tell more, so this is a guess:</source>
        <translation>Der Dienst sagte nicht mehr, daher ist das geraten:</translation>
    </message>
    <message>
        <source>As the service knows these addresses now.</source>
        <translation>So kennt der Dienst diese Adressen jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The service knows of %n more outside than the addresses told.</source>
        <translation>
            <numerusform>Der Dienst weiß von %n mehr außerhalb, als die Adressen verrieten.</numerusform>
            <numerusform>Der Dienst weiß von %n mehr außerhalb, als die Adressen verrieten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken for outside belong to your organisation.</source>
        <translation>
            <numerusform>%n für außerhalb gehaltene Adresse gehört zu Ihrer Organisation.</numerusform>
            <numerusform>%n für außerhalb gehaltene Adressen gehören zu Ihrer Organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has answered:</source>
        <translation>Der Dienst hat geantwortet:</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1. An organisation usually lets nothing be recalled that is older than %n day(s), so this recall will probably fail.</source>
        <translation>
            <numerusform>Gesendet %1. Eine Organisation lässt meist nichts zurückrufen, das älter als %n Tag ist, daher wird dieser Rückruf wohl scheitern.</numerusform>
            <numerusform>Gesendet %1. Eine Organisation lässt meist nichts zurückrufen, das älter als %n Tage ist, daher wird dieser Rückruf wohl scheitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>People outside. A recall works inside one organisation. Others keep their copy and receive a visible notice, unless their organisation has put yours on its list of allowed senders (possible since autumn 2026, off by default, and nobody is told who is on a list).</source>
        <translation>Personen außerhalb. Ein Rückruf wirkt innerhalb einer Organisation. Andere behalten ihr Exemplar und bekommen einen sichtbaren Hinweis, außer ihre Organisation hat Ihre auf die Liste erlaubter Absender gesetzt (möglich seit Herbst 2026, zunächst aus, und wer auf einer Liste steht, erfährt niemand).</translation>
    </message>
    <message>
        <source>Mail that was read. By default it is taken back as well; an organisation can switch that off (RecallReadMessagesEnabled).</source>
        <translation>Gelesene Mail. Sie wird zunächst ebenfalls zurückgenommen; eine Organisation kann das abschalten (RecallReadMessagesEnabled).</translation>
    </message>
    <message numerus="yes">
        <source>Old mail. The setting MessageRecallMaxRecallableAge says how old a message may be. %n day(s) are assumed here.</source>
        <translation>
            <numerusform>Alte Mail. Die Einstellung MessageRecallMaxRecallableAge sagt, wie alt eine Nachricht sein darf. Hier wird %n Tag angenommen.</numerusform>
            <numerusform>Alte Mail. Die Einstellung MessageRecallMaxRecallableAge sagt, wie alt eine Nachricht sein darf. Hier werden %n Tage angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall switched off for the whole organisation (MessageRecallEnabled).</source>
        <translation>Der Rückruf ist in der ganzen Organisation abgeschaltet (MessageRecallEnabled).</translation>
    </message>
    <message>
        <source>Mailboxes on the organisation&apos;s own servers, not in Exchange Online: they are reported not to be reachable.</source>
        <translation>Postfächer auf eigenen Servern der Organisation statt in Exchange Online: Sie gelten als nicht erreichbar.</translation>
    </message>
    <message>
        <source>Filters and signature services of other makers in between: a recall may stay pending or fail there until they let it pass.</source>
        <translation>Filter- und Signaturdienste anderer Hersteller dazwischen: Dort kann ein Rückruf hängen bleiben oder scheitern, bis sie ihn durchlassen.</translation>
    </message>
    <message>
        <source>Copies that went further. What was forwarded, downloaded, copied or printed is not taken back.</source>
        <translation>Weitergegangene Exemplare. Was weitergeleitet, heruntergeladen, kopiert oder gedruckt wurde, wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Exchange tries for up to 24 hours. What came of it arrives as a report in your Inbox; Takeback cannot ask for it before.</source>
        <translation>Exchange versucht es bis zu 24 Stunden lang. Was daraus wurde, kommt als Bericht in Ihren Posteingang; vorher kann Takeback nicht danach fragen.</translation>
    </message>
    <message>
        <source>recalling messages that I sent by mistake does not always work here. Could you please look at these settings of Exchange Online? I cannot see them myself.</source>
        <translation>versehentlich gesendete Nachrichten zurückzurufen gelingt bei uns nicht immer. Könnten Sie bitte diese Einstellungen von Exchange Online ansehen? Ich selbst kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>In the Exchange admin center: Settings, Mail flow, Message recall. Or in Exchange Online PowerShell:</source>
        <translation>Im Exchange Admin Center: Einstellungen, Nachrichtenfluss, Nachrichtenrückruf. Oder in der Exchange Online PowerShell:</translation>
    </message>
    <message>
        <source>For recall as it is meant to be, also of mail that was read and up to a year old:</source>
        <translation>Für den Rückruf, wie er gedacht ist, auch von gelesener und bis zu einem Jahr alter Mail:</translation>
    </message>
    <message>
        <source>Changes take about an hour. Mail filters and signature services in between have to let recall mails and their reports pass.</source>
        <translation>Änderungen brauchen etwa eine Stunde. Mailfilter und Signaturdienste dazwischen müssen Rückruf-Mails und deren Berichte durchlassen.</translation>
    </message>
    <message>
        <source>An organisation that we often write to can allow recalls from us; its own administrator does that, with the id of our tenant:</source>
        <translation>Eine Organisation, der wir oft schreiben, kann Rückrufe von uns erlauben; das tut deren Administrator mit der ID unseres Mandanten:</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) inside.</source>
        <translation>
            <numerusform>%n Gruppe innerhalb.</numerusform>
            <numerusform>%n Gruppen innerhalb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside as members of groups.</source>
        <translation>
            <numerusform>%n weitere Person außerhalb als Mitglied einer Gruppe.</numerusform>
            <numerusform>%n weitere außerhalb als Mitglieder von Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named in these messages.</source>
        <translation>In diesen Nachrichten ist niemand genannt.</translation>
    </message>
    <message>
        <source>Judged by the addresses alone.</source>
        <translation>Nur nach den Adressen beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n already submitted</source>
        <translation>
            <numerusform>%n schon eingereicht</numerusform>
            <numerusform>%n schon eingereicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than the age limit</source>
        <translation>
            <numerusform>%n über der Altersgrenze</numerusform>
            <numerusform>%n über der Altersgrenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall notice(s)</source>
        <translation>
            <numerusform>%n Rückrufhinweis</numerusform>
            <numerusform>%n Rückrufhinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>%1 von %2 eingereicht</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %n message(s), ended %1</source>
        <translation>
            <numerusform>Lauf mit %n Nachricht, beendet %1</numerusform>
            <numerusform>Lauf mit %n Nachrichten, beendet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %n message(s), asked for %1</source>
        <translation>
            <numerusform>Lauf mit %n Nachricht, verlangt %1</numerusform>
            <numerusform>Lauf mit %n Nachrichten, verlangt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n planned recall(s) wait for you: nothing is sent later in silence.</source>
        <translation>
            <numerusform>Angehalten. %n geplanter Rückruf wartet auf Sie: Nichts wird später im Stillen gesendet.</numerusform>
            <numerusform>Angehalten. %n geplante Rückrufe warten auf Sie: Nichts wird später im Stillen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n s. Many organisations let about 30 mails a minute be sent. Nothing is lost, the run goes on by itself.</source>
        <translation>
            <numerusform>Der Server bat, %n s zu warten. Viele Organisationen lassen etwa 30 Mails je Minute senden. Nichts ist verloren, der Lauf geht von selbst weiter.</numerusform>
            <numerusform>Der Server bat, %n s zu warten. Viele Organisationen lassen etwa 30 Mails je Minute senden. Nichts ist verloren, der Lauf geht von selbst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were submitted. What came of them arrives as reports in your Inbox.</source>
        <translation>
            <numerusform>%n wurde eingereicht. Was daraus wurde, kommt als Bericht in Ihren Posteingang.</numerusform>
            <numerusform>Alle %n wurden eingereicht. Was daraus wurde, kommt als Berichte in Ihren Posteingang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: the answer was lost, and only you may send them again</source>
        <translation>
            <numerusform>%n unbekannt: Die Antwort ging verloren, und nur Sie dürfen ihn noch einmal senden</numerusform>
            <numerusform>%n unbekannt: Die Antwort ging verloren, und nur Sie dürfen sie noch einmal senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never sent</source>
        <translation>
            <numerusform>%n nie gesendet</numerusform>
            <numerusform>%n nie gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were submitted, and each has its report.</source>
        <translation>
            <numerusform>%n wurde eingereicht und hat ihren Bericht.</numerusform>
            <numerusform>Alle %n wurden eingereicht, und jede hat ihren Bericht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n were submitted. Reports have come of %1 so far.</source>
        <translation>
            <numerusform>%n wurde eingereicht. Berichte kamen bisher von %1.</numerusform>
            <numerusform>Alle %n wurden eingereicht. Berichte kamen bisher von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft is being made. If you go now, it stays half-made in the folder Drafts, with its recipients: look there.</source>
        <translation>Ein Entwurf wird erstellt. Wenn Sie jetzt gehen, bleibt er halbfertig im Ordner Entwürfe, mit seinen Empfängern: Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>No answer came, so a draft may have been made all the same: look in the folder Drafts before you try again. Nothing was sent.</source>
        <translation>Es kam keine Antwort; ein Entwurf kann trotzdem entstanden sein: Sehen Sie im Ordner Entwürfe nach, bevor Sie es erneut versuchen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no room on this computer for an attachment on its way into the draft, so the draft was deleted again.</source>
        <translation>Auf diesem Computer ist kein Platz für eine Anlage auf dem Weg in den Entwurf, deshalb wurde der Entwurf wieder gelöscht.</translation>
    </message>
    <message>
        <source>Your note could not be written to the journal: it will be gone when Takeback ends. The recall itself is kept.</source>
        <translation>Ihre Notiz ließ sich nicht ins Journal schreiben: Sie ist fort, wenn Takeback endet. Der Rückruf selbst ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Richtigstellung</translation>
    </message>
    <message>
        <source>No draft was made: there is nobody it could be written to.</source>
        <translation>Es wurde kein Entwurf erstellt: Es gibt niemanden, an den er gehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are no longer in Sent Items, so their recipients are not known here.</source>
        <translation>
            <numerusform>%n Nachricht liegt nicht mehr in den gesendeten Elementen, ihre Empfänger sind hier also nicht bekannt.</numerusform>
            <numerusform>%n Nachrichten liegen nicht mehr in den gesendeten Elementen, ihre Empfänger sind hier also nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) name people who were not reached: open them to see whether all of those are written to.</source>
        <translation>
            <numerusform>%n Bericht nennt Personen, die nicht erreicht wurden: Öffnen Sie ihn, um zu sehen, ob an alle geschrieben wird.</numerusform>
            <numerusform>%n Berichte nennen Personen, die nicht erreicht wurden: Öffnen Sie sie, um zu sehen, ob an alle geschrieben wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written to, for want of an address: %1.</source>
        <translation>Ohne Adresse, deshalb nicht angeschrieben: %1.</translation>
    </message>
    <message>
        <source>Who is outside was judged by the domain only, and groups may have members outside.</source>
        <translation>Wer außerhalb ist, wurde nur nach der Domäne beurteilt, und Gruppen können Mitglieder außerhalb haben.</translation>
    </message>
    <message>
        <source>Nothing came back on this message in what was looked at.</source>
        <translation>In dem, was durchgesehen wurde, kam auf diese Nachricht nichts zurück.</translation>
    </message>
    <message>
        <source>Not all of the conversation was looked at: there may be more.</source>
        <translation>Die Unterhaltung wurde nicht ganz durchgesehen: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>A message was sent by mistake, and no recall of it was carried out. Please look what is left of it and remove it.</source>
        <translation>Eine Nachricht wurde versehentlich gesendet, und kein Rückruf davon wurde ausgeführt. Bitte sehen Sie nach, was davon übrig ist, und entfernen Sie es.</translation>
    </message>
    <message>
        <source>The server asked to wait three times for the same message, so the run paused by itself.</source>
        <translation>Der Server bat bei derselben Nachricht dreimal, zu warten, darum hat der Lauf von selbst angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait about %n minute(s). Nothing is lost, the run goes on by itself.</source>
        <translation>
            <numerusform>Der Server bittet, etwa %n Minute zu warten. Nichts ist verloren, der Lauf geht von selbst weiter.</numerusform>
            <numerusform>Der Server bittet, etwa %n Minuten zu warten. Nichts ist verloren, der Lauf geht von selbst weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message numerus="yes">
        <source>A plan to recall %n message(s). Nothing was sent.</source>
        <translation>
            <numerusform>Ein Plan, %n Nachricht zurückzurufen. Es wurde nichts gesendet.</numerusform>
            <numerusform>Ein Plan, %n Nachrichten zurückzurufen. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses inside: %1, groups: %2, outside: %3, not known: %4</source>
        <translation>Adressen innerhalb: %1, Gruppen: %2, außerhalb: %3, nicht bekannt: %4</translation>
    </message>
    <message>
        <source>Outside, who will see a recall notice:</source>
        <translation>Außerhalb, sehen einen Rückrufhinweis:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Nachrichten:</translation>
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
        <source>Free software under the GNU General Public License, version 3 or later. No telemetry.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Keine Telemetrie.</translation>
    </message>
    <message>
        <source>Takes back mail that should not have been sent, and shows word for word what the server answered.</source>
        <translation>Holt E-Mails zurück, die nicht hätten hinausgehen sollen, und zeigt Wort für Wort, was der Server antwortet.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+Shift+R recalls what is chosen, Ctrl+Shift+L the last message, Ctrl+Shift+A all that a search found; each asks first. F5 refreshes, Ctrl+F finds, Escape clears the search, Ctrl+A chooses all, Enter opens, Ctrl+Q quits.</source>
        <translation>Tasten: Strg+Umschalt+R ruft zurück, was gewählt ist, Strg+Umschalt+L die letzte Nachricht, Strg+Umschalt+A alles, was eine Suche fand; jede fragt erst. F5 aktualisiert, Strg+F sucht, Esc leert die Suche, Strg+A wählt alle, die Eingabetaste öffnet, Strg+Q beendet.</translation>
    </message>
</context>
<context>
    <name>Takeback::AccountBars</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Open the other mailbox</source>
        <translation>Das andere Postfach öffnen</translation>
    </message>
    <message>
        <source>Copy the approval link</source>
        <translation>Genehmigungslink kopieren</translation>
    </message>
    <message>
        <source>Copy a letter to the administrator</source>
        <translation>Brief an den Administrator kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign out of all accounts? Their journals of recalls stay on this computer.</source>
        <translation>Von allen Konten abmelden? Die Journale ihrer Rückrufe bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign out of all</source>
        <translation>Von allen abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1? The journal of its recalls stays on this computer unless you delete it.</source>
        <translation>Von %1 abmelden? Das Journal der Rückrufe dieses Kontos bleibt auf diesem Computer, wenn Sie es nicht löschen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and delete its data</source>
        <translation>Abmelden und Daten des Kontos löschen</translation>
    </message>
</context>
<context>
    <name>Takeback::AccountMenu</name>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Sign out of all accounts…</source>
        <translation>Von allen Konten abmelden …</translation>
    </message>
    <message>
        <source>%1 (signed out)</source>
        <translation>%1 (abgemeldet)</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>My own mailbox</source>
        <translation>Mein eigenes Postfach</translation>
    </message>
    <message>
        <source>Open another mailbox…</source>
        <translation>Anderes Postfach öffnen …</translation>
    </message>
</context>
<context>
    <name>Takeback::AfterButton</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Correction…</source>
        <translation>Richtigstellung …</translation>
    </message>
    <message>
        <source>Correction to the whole run…</source>
        <translation>Richtigstellung zum ganzen Lauf …</translation>
    </message>
    <message>
        <source>Who has answered?</source>
        <translation>Wer hat geantwortet?</translation>
    </message>
    <message>
        <source>Text for an administrator…</source>
        <translation>Text für einen Administrator …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Export all recalls…</source>
        <translation>Alle Rückrufe exportieren …</translation>
    </message>
    <message>
        <source>Show its run</source>
        <translation>Seinen Lauf zeigen</translation>
    </message>
</context>
<context>
    <name>Takeback::AfterFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for answers in this mailbox…</source>
        <translation>In diesem Postfach wird nach Antworten gesehen …</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Den Entwurf öffnen</translation>
    </message>
    <message>
        <source>Who has answered?</source>
        <translation>Wer hat geantwortet?</translation>
    </message>
    <message>
        <source>Text for an administrator</source>
        <translation>Text für einen Administrator</translation>
    </message>
    <message>
        <source>Nothing is sent: copy it into a message to whoever looks after your organisation&apos;s mail.</source>
        <translation>Es wird nichts gesendet: Kopieren Sie ihn in eine Nachricht an die Betreuer der Mail Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>The draft could not be opened in a browser. It is in the folder Drafts.</source>
        <translation>Der Entwurf ließ sich nicht im Browser öffnen. Er liegt im Ordner Entwürfe.</translation>
    </message>
    <message>
        <source>Another draft is still being made. Try again when it is there.</source>
        <translation>Ein anderer Entwurf wird noch erstellt. Versuchen Sie es erneut, wenn er da ist.</translation>
    </message>
    <message>
        <source>The draft is being taken back…</source>
        <translation>Der Entwurf wird zurückgenommen …</translation>
    </message>
    <message>
        <source>About “%1”.</source>
        <translation>Über „%1“.</translation>
    </message>
    <message>
        <source>What came back on “%1” is here.</source>
        <translation>Was auf „%1“ zurückkam, ist da.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Takeback::ExportDialog</name>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON Lines)</source>
        <translation>Für Programme (JSON Lines)</translation>
    </message>
    <message>
        <source>With the subjects</source>
        <translation>Mit den Betreffen</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Mit meinen Notizen</translation>
    </message>
    <message>
        <source>Export all recalls</source>
        <translation>Alle Rückrufe exportieren</translation>
    </message>
    <message>
        <source>Every recall of this mailbox with its state, its times and the server&apos;s ids; never recipients or texts. Each line is chained to the one before it, so that an edited line shows (takeback --verify-journal FILE). That does not stop somebody who rewrites the whole file.</source>
        <translation>Jeder Rückruf dieses Postfachs mit Zustand, Zeiten und den IDs des Servers; nie Empfänger oder Texte. Jede Zeile ist mit der vorigen verkettet, sodass eine geänderte auffällt (takeback --verify-journal DATEI). Wer die ganze Datei neu schreibt, wird davon nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
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
        <source>All words must occur in subject, recipients or the beginning of the text.
Also: %1
-word leaves out what holds it.</source>
        <translation>Alle Wörter müssen in Betreff, Empfängern oder Textanfang vorkommen.
Auch: %1
-Wort lässt aus, was es enthält.</translation>
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
    <name>Takeback::ListHead</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State of recall</source>
        <translation>Stand des Rückrufs</translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <translation>Sortiert: %1</translation>
    </message>
</context>
<context>
    <name>Takeback::LocalDataDialog</name>
    <message>
        <source>Keep sent messages here</source>
        <translation>Gesendete Nachrichten hier aufbewahren</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Subjects, recipients and the first lines of what you sent, so that the list is there at once and can be searched offline. The files are readable by your user only; they are not encrypted. Bodies and attachments are never kept.</source>
        <translation>Betreffe, Empfänger und die ersten Zeilen dessen, was Sie gesendet haben, damit die Liste sofort da ist und offline durchsucht werden kann. Die Dateien kann nur Ihr Benutzer lesen; sie sind nicht verschlüsselt. Nachrichtentexte und Anlagen werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>The journal of your recalls is another file: it says what was sent and what the server answered, and it stays until you sign out and delete its data.</source>
        <translation>Das Journal Ihrer Rückrufe ist eine andere Datei: Es sagt, was gesendet wurde und was der Server antwortete, und es bleibt, bis Sie sich abmelden und seine Daten löschen.</translation>
    </message>
    <message>
        <source>Mailboxes opened from now on are kept.</source>
        <translation>Postfächer, die ab jetzt geöffnet werden, werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Forgotten. What an open mailbox shows is read from the server again.</source>
        <translation>Vergessen. Was ein offenes Postfach zeigt, wird neu vom Server gelesen.</translation>
    </message>
    <message>
        <source>%1 on this computer now</source>
        <translation>%1 zurzeit auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Takeback::MailboxPage</name>
    <message>
        <source>Loading messages</source>
        <translation>Nachrichten werden geladen</translation>
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
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>geöffnet von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal are not as they were written, and were left as they are; the first is line %1. The list of recalls may be incomplete.</source>
        <translation>
            <numerusform>%n Zeile des Journals ist nicht, wie sie geschrieben wurde, und blieb, wie sie ist: Zeile %1. Die Liste der Rückrufe ist vielleicht unvollständig.</numerusform>
            <numerusform>%n Zeilen des Journals sind nicht, wie sie geschrieben wurden, und blieben, wie sie sind; die erste ist Zeile %1. Die Liste der Rückrufe ist vielleicht unvollständig.</numerusform>
        </translation>
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
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Takeback uses a beta interface of Microsoft Graph</source>
        <translation>Takeback nutzt eine Beta-Schnittstelle von Microsoft Graph</translation>
    </message>
    <message>
        <source>sign-in kept in the keyring</source>
        <translation>Anmeldung liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>sign-in kept in memory only</source>
        <translation>Anmeldung liegt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A recall is on its way, so the new registration counts from the next start.</source>
        <translation>Ein Rückruf ist unterwegs; darum gilt die neue Registrierung erst ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Recall may be refused in this cloud</source>
        <translation>Diese Cloud lehnt den Rückruf vielleicht ab</translation>
    </message>
    <message>
        <source>Saved. What the command line says counts until Takeback ends.</source>
        <translation>Gespeichert. Was auf der Befehlszeile steht, gilt, bis Takeback beendet wird.</translation>
    </message>
    <message>
        <source>Data on this computer…</source>
        <translation>Daten auf diesem Computer …</translation>
    </message>
    <message>
        <source>Recall all found…</source>
        <translation>Alle gefundenen zurückrufen …</translation>
    </message>
    <message>
        <source>Recall the last message…</source>
        <translation>Letzte Nachricht zurückrufen …</translation>
    </message>
    <message>
        <source>Recall settings…</source>
        <translation>Einstellungen für Rückrufe …</translation>
    </message>
</context>
<context>
    <name>Takeback::ManyView</name>
    <message>
        <source>Selected messages</source>
        <translation>Ausgewählte Nachrichten</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Counts first and asks; sends nothing yet (Ctrl+Shift+R)</source>
        <translation>Zählt zuerst und fragt; sendet noch nichts (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Recall all found…</source>
        <translation>Alle gefundenen zurückrufen …</translation>
    </message>
    <message>
        <source>Recall all found</source>
        <translation>Alle gefundenen zurückrufen</translation>
    </message>
    <message>
        <source>Counts first and asks; sends nothing yet (Ctrl+Shift+A)</source>
        <translation>Zählt zuerst und fragt; sendet noch nichts (Strg+Umschalt+A)</translation>
    </message>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt</numerusform>
            <numerusform>%n Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting who can be reached…</source>
        <translation>Es wird gezählt, wer erreichbar ist …</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)…</source>
        <translation>
            <numerusform>%n Nachricht zurückrufen …</numerusform>
            <numerusform>%n Nachrichten zurückrufen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see who has it, or take them all: exactly those found now.</source>
        <translation>Wählen Sie eine, um zu sehen, wer sie hat, oder nehmen Sie alle: genau die jetzt gefundenen.</translation>
    </message>
    <message>
        <source>Who can be reached is counted before you are asked.</source>
        <translation>Wer erreichbar ist, wird gezählt, bevor Sie gefragt werden.</translation>
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
        <source>This message has no text.</source>
        <translation>Diese Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is the notice of a recall, not a message of its own: the server takes it out of mailboxes inside the organisation, people outside receive it.</source>
        <translation>Dies ist die Notiz eines Rückrufs, keine eigene Nachricht: In Postfächern der Organisation nimmt der Server sie heraus, Externe erhalten sie.</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>Richtigstellung schreiben …</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Richtigstellung schreiben</translation>
    </message>
    <message>
        <source>A draft to those whom a recall does not reach. Nothing is sent before you send it.</source>
        <translation>Ein Entwurf an alle, die ein Rückruf nicht erreicht. Nichts wird gesendet, bevor Sie ihn senden.</translation>
    </message>
</context>
<context>
    <name>Takeback::NoteEdit</name>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>A private note: why. It stays in the journal on this computer.</source>
        <translation>Eine private Notiz: warum. Sie bleibt im Journal auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Takeback::OpenMailboxDialog</name>
    <message>
        <source>Open another mailbox</source>
        <translation>Anderes Postfach öffnen</translation>
    </message>
    <message>
        <source>You need rights to that mailbox, given by its owner or an administrator. Your browser may ask once for your permission.</source>
        <translation>Sie brauchen Rechte für dieses Postfach, die sein Besitzer oder ein Administrator vergibt. Vielleicht fragt Ihr Browser einmal nach Ihrer Zustimmung.</translation>
    </message>
    <message>
        <source>&amp;Address or user id</source>
        <translation>&amp;Adresse oder Benutzer-ID</translation>
    </message>
    <message>
        <source>Address or user id</source>
        <translation>Adresse oder Benutzer-ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Takeback::OutcomeFlow</name>
    <message>
        <source>Yes, look for it</source>
        <translation>Ja, danach sehen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The link to this report does not lead to your mailbox, so it was not opened. Look for the report in your Inbox.</source>
        <translation>Der Link zu diesem Bericht führt nicht zu Ihrem Postfach und wurde daher nicht geöffnet. Sehen Sie in Ihrem Posteingang nach dem Bericht.</translation>
    </message>
    <message>
        <source>No browser could be opened. Look for the report in your Inbox.</source>
        <translation>Es ließ sich kein Browser öffnen. Sehen Sie in Ihrem Posteingang nach dem Bericht.</translation>
    </message>
</context>
<context>
    <name>Takeback::PlanFacts</name>
    <message>
        <source>Inside, usually reached</source>
        <translation>Innerhalb, meist erreicht</translation>
    </message>
    <message>
        <source>Groups inside</source>
        <translation>Gruppen innerhalb</translation>
    </message>
    <message>
        <source>Outside: usually keep their copy and see a recall notice</source>
        <translation>Außerhalb: behalten meist ihre Kopie und sehen einen Rückrufhinweis</translation>
    </message>
    <message>
        <source>Outside, as members of groups: see a notice too</source>
        <translation>Außerhalb, als Mitglieder von Gruppen: sehen ebenfalls einen Hinweis</translation>
    </message>
    <message>
        <source>Cannot be judged, a group perhaps</source>
        <translation>Nicht zu beurteilen, vielleicht eine Gruppe</translation>
    </message>
    <message>
        <source>Already submitted, or perhaps carried out: another recall may send people outside a second notice</source>
        <translation>Schon eingereicht oder vielleicht ausgeführt: Ein weiterer Rückruf kann Personen außerhalb einen zweiten Hinweis senden</translation>
    </message>
    <message>
        <source>Messages older than the age limit: usually not recalled any more</source>
        <translation>Nachrichten über der Altersgrenze: meist nicht mehr zurückgerufen</translation>
    </message>
    <message>
        <source>Recall notices, left out</source>
        <translation>Rückrufhinweise, ausgelassen</translation>
    </message>
    <message>
        <source>No longer in Sent Items, left out</source>
        <translation>Nicht mehr in den gesendeten Elementen, ausgelassen</translation>
    </message>
    <message>
        <source>Each address counts once. Judged by the addresses alone: one inside may be a group with members outside.</source>
        <translation>Jede Adresse zählt einmal. Nur nach den Adressen beurteilt: Eine innerhalb kann eine Gruppe mit Mitgliedern außerhalb sein.</translation>
    </message>
    <message>
        <source>Each address counts once.</source>
        <translation>Jede Adresse zählt einmal.</translation>
    </message>
    <message>
        <source>Addresses outside</source>
        <translation>Adressen außerhalb</translation>
    </message>
</context>
<context>
    <name>Takeback::PlanRows</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
</context>
<context>
    <name>Takeback::ProxyBar</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>This network&apos;s proxy %1 did not accept that user name and password.</source>
        <translation>Der Proxy %1 dieses Netzwerks hat diesen Benutzernamen und dieses Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy %1 wants a user name and a password.</source>
        <translation>Der Proxy %1 dieses Netzwerks verlangt einen Benutzernamen und ein Kennwort.</translation>
    </message>
    <message>
        <source>They go to this proxy only and are kept until you quit.</source>
        <translation>Beides geht nur an diesen Proxy und wird behalten, bis Sie Takeback beenden.</translation>
    </message>
</context>
<context>
    <name>Takeback::ReachFacts</name>
    <message>
        <source>Inside, usually reached</source>
        <translation>Innerhalb, meist erreicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group: how many people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Cannot be judged, a group perhaps</source>
        <translation>Nicht zu beurteilen, vielleicht eine Gruppe</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Outside: usually keep their copy and see a recall notice</source>
        <translation>Außerhalb: behalten meist ihre Kopie und sehen einen Rückrufhinweis</translation>
    </message>
    <message>
        <source>Addresses outside</source>
        <translation>Adressen außerhalb</translation>
    </message>
    <message numerus="yes">
        <source>%n of them as member(s) of a group: who they are the service does not tell.</source>
        <translation>
            <numerusform>%n davon als Mitglied einer Gruppe: Wer es ist, sagt der Dienst nicht.</numerusform>
            <numerusform>%n davon als Mitglieder einer Gruppe: Wer sie sind, sagt der Dienst nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: away until when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An automatic reply is on</source>
        <translation>Eine automatische Antwort ist eingeschaltet</translation>
    </message>
    <message>
        <source>Mailbox full: the message may not have arrived</source>
        <translation>Postfach voll: Die Nachricht ist vielleicht nicht angekommen</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its number</comment>
        <translation>%1: %2</translation>
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
        <source>Write a correction instead</source>
        <translation>Stattdessen richtigstellen</translation>
    </message>
    <message>
        <source>A draft to those whom a recall does not reach. Nothing is sent before you send it.</source>
        <translation>Ein Entwurf an die, die ein Rückruf nicht erreicht. Nichts wird gesendet, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Why might this fail?</source>
        <translation>Warum könnte das scheitern?</translation>
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
    <name>Takeback::RecallSettingsDialog</name>
    <message>
        <source>Look for recall reports in the Inbox</source>
        <translation>Im Posteingang nach Rückrufberichten sehen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Warn about messages older than</source>
        <translation>Warnen bei Nachrichten, die älter sind als</translation>
    </message>
    <message>
        <source>Notify when a run ends or a report arrives</source>
        <translation>Benachrichtigen, wenn ein Lauf endet oder ein Bericht eintrifft</translation>
    </message>
    <message>
        <source>Name the message in notifications</source>
        <translation>Die Nachricht in Benachrichtigungen nennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only while a recall of the last seven days waits for its report, every few minutes at most. A report is believed only if it came from inside; no link in it is followed, and who its recipients are is not kept.</source>
        <translation>Nur solange ein Rückruf der letzten sieben Tage auf seinen Bericht wartet, höchstens alle paar Minuten. Ein Bericht wird nur geglaubt, wenn er von innen kam; keinem Link darin wird gefolgt, und seine Empfänger werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Organisations usually allow 365 days. Takeback cannot ask yours.</source>
        <translation>Organisationen erlauben meist 365 Tage. Ihre kann Takeback nicht fragen.</translation>
    </message>
    <message>
        <source>Others may see a notification on your screen.</source>
        <translation>Eine Benachrichtigung können auch andere auf Ihrem Bildschirm sehen.</translation>
    </message>
    <message>
        <source>Recall settings</source>
        <translation>Einstellungen für Rückrufe</translation>
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
    <name>Takeback::RecipientChip</name>
    <message>
        <source>(no name, no address)</source>
        <translation>(kein Name, keine Adresse)</translation>
    </message>
    <message>
        <source>outside, as far as the address tells</source>
        <translation>außerhalb, soweit es die Adresse verrät</translation>
    </message>
    <message>
        <source>Automatic reply: %1</source>
        <translation>Automatische Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Takeback::RecipientRows</name>
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
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::RegistrationForm</name>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The application (client) id of the app registration.</source>
        <translation>Die Anwendungs-ID (Client) der App-Registrierung.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>A domain such as contoso.com, a directory (tenant) id, or “organizations” for any.</source>
        <translation>Eine Domäne wie contoso.com, eine Verzeichnis-ID (Mandant) oder „organizations“ für jede.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Own cloud file…</source>
        <translation>Eigene Cloud-Datei …</translation>
    </message>
    <message>
        <source>Choose a cloud file</source>
        <translation>Cloud-Datei wählen</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>Cloud-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The client id is not right yet.</source>
        <translation>Die Client-ID stimmt noch nicht.</translation>
    </message>
    <message>
        <source>The organisation is not right yet.</source>
        <translation>Die Organisation stimmt noch nicht.</translation>
    </message>
    <message>
        <source>You sign in at %1; mail is at %2.</source>
        <translation>Sie melden sich bei %1 an; die E-Mails liegen bei %2.</translation>
    </message>
    <message>
        <source>the one built into this program</source>
        <translation>die in dieses Programm eingebaute</translation>
    </message>
    <message>
        <source>A client id has 32 digits and letters a to f, in five groups: copy it whole from the registration&apos;s overview.</source>
        <translation>Eine Client-ID besteht aus 32 Ziffern und Buchstaben von a bis f in fünf Gruppen: Kopieren Sie sie ganz aus der Übersicht der Registrierung.</translation>
    </message>
    <message>
        <source>A client id has no spaces and no letters but English ones.</source>
        <translation>Eine Client-ID hat keine Leerzeichen und keine anderen Buchstaben als a bis z.</translation>
    </message>
    <message>
        <source>Enter a domain such as contoso.com, a directory (tenant) id, or organizations. No address, no slash.</source>
        <translation>Geben Sie eine Domäne wie contoso.com, eine Verzeichnis-ID (Mandant) oder organizations ein. Keine Adresse, keinen Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>Takeback::RegistrationGuide</name>
    <message>
        <source>%1: %2</source>
        <comment>a permission and why it is needed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the app is registered</source>
        <translation>So wird die App registriert</translation>
    </message>
    <message>
        <source>An administrator of your organisation does this once, as Cloud Application Administrator or higher, and gives you the two ids.</source>
        <translation>Ein Administrator Ihrer Organisation erledigt das einmal, als Cloudanwendungsadministrator oder höher, und gibt Ihnen die beiden IDs.</translation>
    </message>
    <message>
        <source>Under Authentication add the platform “Mobile and desktop applications” with the redirect address %1.</source>
        <translation>Fügen Sie unter „Authentifizierung“ die Plattform „Mobilgerät- und Desktopanwendungen“ mit dem Umleitungs-URI %1 hinzu.</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Umleitungs-URI kopieren</translation>
    </message>
    <message>
        <source>There too, set “Allow public client flows” to Yes.</source>
        <translation>Stellen Sie ebendort „Öffentliche Clientflows zulassen“ auf „Ja“.</translation>
    </message>
    <message>
        <source>Under API permissions add these delegated permissions of Microsoft Graph, then grant admin consent:</source>
        <translation>Fügen Sie unter „API-Berechtigungen“ diese delegierten Berechtigungen von Microsoft Graph hinzu und erteilen Sie dann die Administratorzustimmung:</translation>
    </message>
    <message>
        <source>Make no secret and no certificate. Copy the application (client) id and the directory (tenant) id from the overview into the fields above.</source>
        <translation>Legen Sie weder einen geheimen Clientschlüssel noch ein Zertifikat an. Kopieren Sie die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant) aus der Übersicht in die Felder oben.</translation>
    </message>
    <message>
        <source>Mailboxes of others are to be opened, too</source>
        <translation>Auch Postfächer anderer sollen geöffnet werden</translation>
    </message>
    <message>
        <source>Copy permissions</source>
        <translation>Berechtigungen kopieren</translation>
    </message>
    <message>
        <source>Or with the Azure CLI</source>
        <translation>Oder mit der Azure CLI</translation>
    </message>
    <message>
        <source>Azure CLI command</source>
        <translation>Befehl für die Azure CLI</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open the portal of this cloud and there App registrations, then New registration.</source>
        <translation>Öffnen Sie das Portal dieser Cloud, dort „App-Registrierungen“ und dann „Neue Registrierung“.</translation>
    </message>
    <message>
        <source>Open the administration portal of this cloud (Takeback does not know its address, its operator does) and there App registrations, then New registration.</source>
        <translation>Öffnen Sie das Verwaltungsportal dieser Cloud (seine Adresse kennt nicht Takeback, sondern ihr Betreiber), dort „App-Registrierungen“ und dann „Neue Registrierung“.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Call it Takeback. Accounts in this organisation alone are the safest choice; then its domain or tenant id must stand above instead of “organizations”.</source>
        <translation>Nennen Sie sie Takeback. Am sichersten sind Konten nur in dieser Organisation; dann muss oben statt „organizations“ deren Domäne oder Mandanten-ID stehen.</translation>
    </message>
    <message>
        <source>Call it Takeback, for accounts in this organisation only.</source>
        <translation>Nennen Sie sie Takeback, für Konten nur in dieser Organisation.</translation>
    </message>
    <message>
        <source>Takeback does not know by which name the Azure CLI reaches this cloud. Use the portal.</source>
        <translation>Takeback weiß nicht, unter welchem Namen die Azure CLI diese Cloud erreicht. Verwenden Sie das Portal.</translation>
    </message>
    <message>
        <source>This does all of it for the cloud and organisation above, and says both ids at its end. It is for a shell that is signed in with az login, or that of Azure Cloud Shell.</source>
        <translation>Dieser Befehl erledigt all das für die Cloud und die Organisation oben und nennt am Ende beide IDs. Er ist für eine Shell gedacht, die mit az login angemeldet ist, oder für die Azure Cloud Shell.</translation>
    </message>
    <message>
        <source>This does all of it for the cloud and organisation above, and says both ids at its end. It turns the Azure CLI to this cloud first, and signs in there.</source>
        <translation>Dieser Befehl erledigt all das für die Cloud und die Organisation oben und nennt am Ende beide IDs. Zuvor stellt er die Azure CLI auf diese Cloud um und meldet sich dort an.</translation>
    </message>
</context>
<context>
    <name>Takeback::RehearseMenu</name>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>A panic</source>
        <translation>Ein Schreck</translation>
    </message>
    <message>
        <source>The newest message went to people inside and outside with the wrong attachment: choose it and press Ctrl+Shift+R.</source>
        <translation>Die neueste Nachricht ging mit der falschen Anlage an Personen innerhalb und außerhalb: Wählen Sie sie und drücken Sie Strg+Umschalt+R.</translation>
    </message>
    <message>
        <source>A campaign of 60</source>
        <translation>Eine Kampagne mit 60</translation>
    </message>
    <message>
        <source>Sixty messages with the same mistake were sent, and the search shows them: recall all that it found.</source>
        <translation>Sechzig Nachrichten mit demselben Fehler wurden gesendet, und die Suche zeigt sie: Rufen Sie alle gefundenen zurück.</translation>
    </message>
    <message>
        <source>A throttled afternoon</source>
        <translation>Ein gedrosselter Nachmittag</translation>
    </message>
    <message>
        <source>Exchange now takes 30 recalls in 20 seconds: recall the sixty messages that the search shows, and watch the run wait for it.</source>
        <translation>Exchange nimmt jetzt 30 Rückrufe in 20 Sekunden an: Rufen Sie die sechzig Nachrichten zurück, die die Suche zeigt, und sehen Sie zu, wie der Lauf darauf wartet.</translation>
    </message>
    <message>
        <source>A lost answer</source>
        <translation>Eine verlorene Antwort</translation>
    </message>
    <message>
        <source>Everything calm again</source>
        <translation>Alles wieder ruhig</translation>
    </message>
    <message>
        <source>Everything is calm again: no limit, and no answer is lost.</source>
        <translation>Alles ist wieder ruhig: keine Grenze, und keine Antwort geht verloren.</translation>
    </message>
    <message>
        <source>The answer to your next recall will be lost on its way: it becomes Unknown, and a few seconds later “Look for the report” tells what came of it.</source>
        <translation>Die Antwort auf Ihren nächsten Rückruf geht unterwegs verloren: Er wird unbekannt, und ein paar Sekunden später sagt „Nach dem Bericht sehen“, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>Takeback::ReportBox</name>
    <message>
        <source>Look for the report</source>
        <translation>Nach dem Bericht sehen</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Zeigen, wer</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was der Bericht sagt</translation>
    </message>
    <message>
        <source>Looking in the Inbox…</source>
        <translation>Es wird im Posteingang nachgesehen …</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Der Bericht wird gelesen …</translation>
    </message>
    <message>
        <source>The report is no longer where it was found: it was moved or deleted. What it said stays here.</source>
        <translation>Der Bericht ist nicht mehr, wo er gefunden wurde: Er wurde verschoben oder gelöscht. Was er sagte, bleibt hier.</translation>
    </message>
    <message>
        <source>It names no recipients in words that are understood here. This is its text:</source>
        <translation>Er nennt keine Empfänger in Worten, die hier verstanden werden. Dies ist sein Text:</translation>
    </message>
    <message>
        <source>There is no report of it in your Inbox. It may still come, for minutes or hours. If you recall the message again, people outside may get a second notice.</source>
        <translation>In Ihrem Posteingang ist kein Bericht dazu. Er kann noch kommen, in Minuten oder Stunden. Wenn Sie die Nachricht noch einmal zurückrufen, bekommen Personen außerhalb vielleicht einen zweiten Hinweis.</translation>
    </message>
    <message>
        <source>There is no report of it in your Inbox yet.</source>
        <translation>In Ihrem Posteingang ist noch kein Bericht dazu.</translation>
    </message>
</context>
<context>
    <name>Takeback::RunDialog</name>
    <message>
        <source>Recall</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Copies inside your organisation are usually deleted, read or not. This cannot be undone. Nothing is sent before you press the red button.</source>
        <translation>Kopien in Ihrer Organisation werden meist gelöscht, gelesen oder nicht. Das lässt sich nicht rückgängig machen. Nichts wird gesendet, bevor Sie den roten Knopf drücken.</translation>
    </message>
    <message>
        <source>Messages of this run</source>
        <translation>Nachrichten dieses Laufs</translation>
    </message>
    <message>
        <source>“Submitted” will mean the server took the request. What came of each arrives later as a report.</source>
        <translation>„Eingereicht“ wird heißen, dass der Server die Bitte angenommen hat. Was aus jeder wurde, kommt später als Bericht.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %1 of %n message(s)</source>
        <translation>
            <numerusform>Es wird gezählt … %1 von %n Nachricht</numerusform>
            <numerusform>Es wird gezählt … %1 von %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %n message(s)…</source>
        <translation>
            <numerusform>%n Nachricht wird gezählt …</numerusform>
            <numerusform>%n Nachrichten werden gezählt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)?</source>
        <translation>
            <numerusform>%n Nachricht zurückrufen?</numerusform>
            <numerusform>%n Nachrichten zurückrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly these, and no other that comes later:</source>
        <translation>Genau diese, und keine, die später kommt:</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht zurückrufen</numerusform>
            <numerusform>%n Nachrichten zurückrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Den Plan exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The plan could not be written: %1</source>
        <translation>Der Plan ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The plan was written. Nothing was sent.</source>
        <translation>Der Plan wurde geschrieben. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n already submitted</source>
        <translation>
            <numerusform>Die %n schon eingereichte einschließen</numerusform>
            <numerusform>Die %n schon eingereichten einschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the %n too old</source>
        <translation>
            <numerusform>Die %n zu alte einschließen</numerusform>
            <numerusform>Die %n zu alten einschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly these, and no other that comes later (%n left out):</source>
        <translation>
            <numerusform>Genau diese, und keine, die später kommt (%n ausgelassen):</numerusform>
            <numerusform>Genau diese, und keine, die später kommt (%n ausgelassen):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::RunFlow</name>
    <message>
        <source>The messages left Sent Items in the meantime. Nothing was sent.</source>
        <translation>Die Nachrichten haben die gesendeten Elemente inzwischen verlassen. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy: Takeback waits %n second(s).</source>
        <translation>
            <numerusform>Der Server ist ausgelastet: Takeback wartet %n Sekunde.</numerusform>
            <numerusform>Der Server ist ausgelastet: Takeback wartet %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: a recall of them was sent while you were asked, and another one may send people outside a second notice.</source>
        <translation>
            <numerusform>%n Nachricht wurde ausgelassen: Ein Rückruf davon wurde gesendet, während Sie gefragt wurden, und ein weiterer kann Personen außerhalb einen zweiten Hinweis schicken.</numerusform>
            <numerusform>%n Nachrichten wurden ausgelassen: Ein Rückruf davon wurde gesendet, während Sie gefragt wurden, und ein weiterer kann Personen außerhalb einen zweiten Hinweis schicken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen …</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy: Takeback waits about %n minute(s).</source>
        <translation>
            <numerusform>Der Server ist ausgelastet: Takeback wartet etwa %n Minute.</numerusform>
            <numerusform>Der Server ist ausgelastet: Takeback wartet etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned recall(s) wait for you: nothing is sent later in silence.</source>
        <translation>
            <numerusform>%n geplanter Rückruf wartet auf Sie: Nichts wird später im Stillen gesendet.</numerusform>
            <numerusform>%n geplante Rückrufe warten auf Sie: Nichts wird später im Stillen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other planned recall(s) wait for you: nothing is sent later in silence.</source>
        <translation>
            <numerusform>%n weiterer geplanter Rückruf wartet auf Sie: Nichts wird später im Stillen gesendet.</numerusform>
            <numerusform>%n weitere geplante Rückrufe warten auf Sie: Nichts wird später im Stillen gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeback::RunHead</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Den Rest abbrechen</translation>
    </message>
    <message>
        <source>Retry what failed…</source>
        <translation>Gescheiterte erneut versuchen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Takeback::RunNews</name>
    <message>
        <source>A run of recalls ended</source>
        <translation>Ein Lauf von Rückrufen ist zu Ende</translation>
    </message>
    <message>
        <source>Recall report: %1</source>
        <translation>Rückrufbericht: %1</translation>
    </message>
    <message>
        <source>A recall report arrived</source>
        <translation>Ein Rückrufbericht ist da</translation>
    </message>
</context>
<context>
    <name>Takeback::SearchFlow</name>
    <message>
        <source>Search the server</source>
        <translation>Auf dem Server suchen</translation>
    </message>
    <message>
        <source>Searching the server…</source>
        <translation>Auf dem Server wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation>
            <numerusform>%1 von %n Nachricht</numerusform>
            <numerusform>%1 von %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more found on the server</source>
        <translation>
            <numerusform>%n weitere auf dem Server gefunden</numerusform>
            <numerusform>%n weitere auf dem Server gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no more on the server</source>
        <translation>keine weiteren auf dem Server</translation>
    </message>
    <message>
        <source>No sent message matches.</source>
        <translation>Keine gesendete Nachricht passt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Takeback::SentNames</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(no recipients)</source>
        <translation>(keine Empfänger)</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anlage</translation>
    </message>
</context>
<context>
    <name>Takeback::SentView</name>
    <message>
        <source>Sent items</source>
        <translation>Gesendete Elemente</translation>
    </message>
    <message>
        <source>Never recalled</source>
        <translation>Nie zurückgerufen</translation>
    </message>
</context>
<context>
    <name>Takeback::SessionPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Das Postfach konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the mailbox…</source>
        <translation>Postfach wird geöffnet …</translation>
    </message>
    <message>
        <source>Open the other mailbox</source>
        <translation>Das andere Postfach öffnen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Takeback is not registered with an organisation yet: it needs the application (client) id that your administrator gives you. Set it up, or start it with --client-id.</source>
        <translation>Takeback ist noch bei keiner Organisation registriert: Es braucht die Anwendungs-ID (Client), die Sie von Ihrem Administrator bekommen. Richten Sie es ein oder starten Sie es mit --client-id.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into a browser of this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie den Link in einen Browser dieses Computers.</translation>
    </message>
    <message>
        <source>Sent items, %1 – Takeback</source>
        <translation>Gesendete Elemente, %1 – Takeback</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>Takeback::SettingsDialog</name>
    <message>
        <source>Organisation, cloud and app registration</source>
        <translation>Organisation, Cloud und App-Registrierung</translation>
    </message>
    <message>
        <source>Takeback signs in under an app registration that your organisation&apos;s administrator makes. Its ids are no secrets.</source>
        <translation>Takeback meldet sich unter einer App-Registrierung an, die der Administrator Ihrer Organisation anlegt. Ihre IDs sind nicht geheim.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Hide how the app is registered</source>
        <translation>Anleitung zur Registrierung ausblenden</translation>
    </message>
    <message>
        <source>No registration yet? How one is made…</source>
        <translation>Noch keine Registrierung? So legt man eine an …</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Takeback::SignInPage</name>
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
</context>
<context>
    <name>Takeback::SignInStart</name>
    <message>
        <source>Takeback lists what you sent from Microsoft 365, asks the service to recall it, and shows word for word what it answered.</source>
        <translation>Takeback zeigt, was Sie aus Microsoft 365 gesendet haben, bittet den Dienst um den Rückruf und zeigt Wort für Wort, was er antwortet.</translation>
    </message>
    <message>
        <source>Your browser opens for the sign-in. Takeback never sees your password. It asks to read and write your mail, because Microsoft offers recall only under that permission.</source>
        <translation>Zur Anmeldung öffnet sich Ihr Browser. Takeback sieht Ihr Kennwort nie. Es bittet darum, Ihre E-Mails lesen und schreiben zu dürfen, weil Microsoft den Rückruf nur mit dieser Berechtigung anbietet.</translation>
    </message>
    <message>
        <source>Take back mail you should not have sent</source>
        <translation>Holen Sie zurück, was nicht hätte hinausgehen sollen</translation>
    </message>
    <message>
        <source>Organisation, cloud and app registration…</source>
        <translation>Organisation, Cloud und App-Registrierung …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign in as %1:</source>
        <translation>Als %1 anmelden:</translation>
    </message>
    <message>
        <source>This is the demo: a pretend Microsoft 365 inside this program. Nothing leaves this computer, and no mail is recalled.</source>
        <translation>Dies ist die Demo: ein vorgespieltes Microsoft 365 in diesem Programm. Nichts verlässt diesen Computer, und keine E-Mail wird zurückgeholt.</translation>
    </message>
    <message>
        <source>You sign in at %1; mail and recalls are at %2.</source>
        <translation>Sie melden sich bei %1 an; E-Mails und Rückrufe laufen über %2.</translation>
    </message>
    <message>
        <source>The sign-in is kept in this system&apos;s keyring, if there is one, until you sign out.</source>
        <translation>Die Anmeldung bleibt im Schlüsselbund dieses Systems, falls es einen gibt, bis Sie sich abmelden.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory only: you will be asked again after the next start.</source>
        <translation>Die Anmeldung bleibt nur im Arbeitsspeicher: Nach dem nächsten Start werden Sie erneut gefragt.</translation>
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
<context>
    <name>Takeback::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Takeback::TypedCount</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
</context>
<context>
    <name>Takeback::WhyDialog</name>
    <message>
        <source>Why might this fail?</source>
        <translation>Warum könnte das scheitern?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>For your administrator</source>
        <translation>Für Ihren Administrator</translation>
    </message>
    <message>
        <source>Text for your administrator</source>
        <translation>Text für Ihren Administrator</translation>
    </message>
    <message>
        <source>Copy the text for your administrator</source>
        <translation>Den Text für Ihren Administrator kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
