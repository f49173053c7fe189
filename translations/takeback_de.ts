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
        <translation>Rückrufnotiz</translation>
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
    <message>
        <source>opened by %1</source>
        <translation>geöffnet von %1</translation>
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
    <message>
        <source>This is the notice of a recall, not a message of its own: the server takes it out of mailboxes inside the organisation, people outside receive it.</source>
        <translation>Dies ist die Notiz eines Rückrufs, keine eigene Nachricht: In Postfächern der Organisation nimmt der Server sie heraus, Externe erhalten sie.</translation>
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
</TS>
