// SPDX-License-Identifier: GPL-3.0-or-later
// What Mira writes in German, Spanish and French.
#include "app/demo/DemoMailTables.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

Language german()
{
    const QList<Pattern> patterns = {
        {Audience::Colleague, u"{topic}: kurzer Stand",
         u"Hallo {who},\n\nkurz zum Thema {topic}: Wir liegen im Plan. Offen ist nur noch die Bestellung "
         u"{n}, zugesagt für "
         u"{day}.\n\nViele Grüße\nMira"},
        {Audience::Colleague, u"Protokoll vom {day}",
         u"Hallo {who},\n\nanbei das Protokoll. Bitte prüfe vor allem Punkt 3, da war ich mir nicht "
         u"sicher.\n\nDanke und "
         u"viele Grüße\nMira",
         u"Protokoll {day}.docx"},
        {Audience::Colleague, u"Übergabe vor dem Urlaub",
         u"Hallo {who},\n\nwer kümmert sich in deinem Urlaub um das Thema {topic}? Ein Name und eine "
         u"Durchwahl genügen.\n\n"
         u"Schöne freie Tage\nMira"},
        {Audience::Mixed, u"Terminvorschlag für {day}",
         u"Hallo zusammen,\n\nich schlage {day} um 10:30 Uhr vor, Besprechungsraum Süd. Wer lieber "
         u"telefoniert, findet die "
         u"Einwahl in der Einladung.\n\nViele Grüße\nMira"},
        {Audience::Outsider, u"Bestellung {n}",
         u"Guten Tag,\n\nanbei unsere Bestellung {n}. Wir bitten um Lieferung bis {day}, Tor 4.\n\nMit "
         u"freundlichen Grüßen\n"
         u"Mira Kovač",
         u"Bestellung {n}.pdf"},
        {Audience::Outsider, u"Rechnung {n}: Rückfrage",
         u"Guten Tag,\n\nin Rechnung {n} über {amount} Euro ist die Fracht doppelt aufgeführt. Bitte senden "
         u"Sie uns eine "
         u"berichtigte Fassung.\n\nMit freundlichen Grüßen\nMira Kovač",
         nullptr, "high"},
        {Audience::Outsider, u"Angebot, geprüfte Fassung",
         u"Guten Tag,\n\nvielen Dank für Ihr Angebot. Unsere Anmerkungen stehen gelb markiert im Anhang; mit "
         u"{amount} Euro "
         u"sind wir einverstanden.\n\nMit freundlichen Grüßen\nMira Kovač",
         u"Angebot {n}, geprüft.docx"},
    };
    return {u"de"_s,
            16,
            patterns,
            {u"Lagerumzug"_s, u"Etiketten"_s, u"Palettenvertrag"_s, u"Kühlhaus"_s, u"Jahresgespräche"_s,
             u"Messe"_s},
            {u"Montag"_s, u"Dienstag"_s, u"Mittwoch"_s, u"Donnerstag"_s, u"Freitag"_s},
            u"AW: "_s};
}

Language spanish()
{
    const QList<Pattern> patterns = {
        {Audience::Colleague, u"{topic}: cómo vamos",
         u"Hola, {who}:\n\nvamos bien con el tema de {topic}. Solo falta el pedido {n}, prometido para el "
         u"{day}.\n\nUn "
         u"abrazo\nMira"},
        {Audience::Colleague, u"Acta del {day}",
         u"Hola, {who}:\n\nte adjunto el acta del {day}. Corrige lo que haga falta, sobre todo el punto "
         u"3.\n\nGracias\nMira",
         u"Acta {day}.docx"},
        {Audience::Mixed, u"Visita del {day}",
         u"Hola a los dos:\n\nla visita queda para el {day} a las 10:00. Nos vemos en la puerta "
         u"principal.\n\nSaludos\nMira"},
        {Audience::Outsider, u"Pedido {n}",
         u"Buenos días, {who}:\n\nle adjunto nuestro pedido {n}. Necesitamos la entrega antes del "
         u"{day}.\n\nUn cordial "
         u"saludo\nMira Kovač",
         u"Pedido {n}.pdf"},
        {Audience::Outsider, u"Factura {n} pendiente",
         u"Buenos días, {who}:\n\nla factura {n}, por {amount} euros, sigue pendiente. ¿Podría confirmarme "
         u"la fecha de "
         u"pago?\n\nUn cordial saludo\nMira Kovač",
         u"Factura {n}.pdf"},
    };
    return {u"es"_s,
            10,
            patterns,
            {u"la mudanza del almacén"_s, u"las etiquetas"_s, u"el presupuesto"_s, u"la feria"_s,
             u"los seguros"_s},
            {u"lunes"_s, u"martes"_s, u"miércoles"_s, u"jueves"_s, u"viernes"_s},
            u"RE: "_s};
}

Language french()
{
    const QList<Pattern> patterns = {
        {Audience::Colleague, u"{topic} : où en sommes-nous ?",
         u"Bonjour {who},\n\nun mot au sujet de {topic} : tout avance. Il ne manque que la commande {n}, "
         u"promise pour "
         u"{day}.\n\nBonne journée\nMira"},
        {Audience::Colleague, u"Compte rendu de {day}",
         u"Bonjour {who},\n\ntu trouveras ci-joint le compte rendu. Corrige ce qui n’est pas juste, surtout "
         u"le point 3.\n\n"
         u"Merci\nMira",
         u"Compte rendu {day}.docx"},
        {Audience::Mixed, u"Réunion de {day}",
         u"Bonjour à tous les deux,\n\nla réunion aura lieu {day} à 10 h 30, salle du bas.\n\nÀ "
         u"bientôt\nMira"},
        {Audience::Outsider, u"Commande {n}",
         u"Bonjour {who},\n\nveuillez trouver ci-joint notre commande {n}, à livrer avant "
         u"{day}.\n\nCordialement\nMira Kovač",
         u"Commande {n}.pdf"},
        {Audience::Outsider, u"Contrat, version relue",
         u"Bonjour {who},\n\nvoici le contrat relu. Nos remarques sont en bleu ; le montant de {amount} "
         u"euros nous "
         u"convient.\n\nCordialement\nMira Kovač",
         u"Contrat {n}.docx", "high"},
    };
    return {u"fr"_s,
            9,
            patterns,
            {u"l’entrepôt"_s, u"la foire de printemps"_s, u"l’assurance"_s, u"la ligne 3"_s,
             u"la chambre froide"_s},
            {u"lundi"_s, u"mardi"_s, u"mercredi"_s, u"jeudi"_s, u"vendredi"_s},
            u"RE: "_s};
}

} // namespace Takeback::Demo
