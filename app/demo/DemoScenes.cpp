// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoScenes.h"

#include "app/demo/DemoFaults.h"
#include "app/demo/DemoWorld.h"

namespace Takeback::Demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 60;
constexpr int everybodyNamed = 31; // of the staff; behind them those of whom only the name is known

Mail wrongAttachment(qint64 nowMs)
{
    Mail mail;
    mail.from = People::owner();
    mail.to = {{u"Dana Osei"_s, u"dana@northwind.example"_s},
               {u"Lucía Pardo"_s, u"lucia@northwind.example"_s},
               {u"Nadia Okafor"_s, u"nadia.okafor@contoso.example"_s}};
    mail.cc = {{u"j.weber@fabrikam.example"_s, u"j.weber@fabrikam.example"_s}};
    mail.subject = u"Agenda for Monday"_s;
    mail.text = u"Dear all,\n\nthe agenda for Monday is attached.\n\nMira"_s;
    mail.attachments = {{u"Personnel file Osei (confidential).pdf"_s, 384200}};
    mail.importance = u"high"_s;
    mail.sentMs = nowMs;
    return mail;
}

// One a second until now; every tenth also went to somebody outside.
void sendMany(const QString &title, const QString &text, World &world)
{
    const QList<Person> &staff = world.mailbox.people().all();
    const qint64 now = world.clock();
    for (int i = 0; i < many; ++i) {
        const Person &person = staff.at(everybodyNamed + i);
        Mail mail;
        mail.from = People::owner();
        mail.to = {{person.name, person.upn}};
        if (i % 10 == 4)
            mail.cc = {People::outside().at(i / 10)};
        mail.subject = QString(title % person.name);
        mail.text = QString(u"Dear "_s % person.name.section(u' ', 0, 0) % u",\n\n"_s % text % u"\n\nMira"_s);
        mail.attachments = {{u"Attachment.pdf"_s, 61440}};
        mail.sentMs = now - (many - 1 - i) * 1000LL;
        world.mailbox.post(mail);
    }
}

void calm(World &world, FaultScript &script)
{
    script.clear();
    world.desk.throttle = {};
    world.desk.rules = {};
    world.mailbox.postOffice().pending.clear();
    world.mailbox.postOffice().settlesMs = 0;
}

} // namespace

void playScene(Scene scene, World &world, FaultScript &script)
{
    calm(world, script);
    Mailbox::PostOffice &office = world.mailbox.postOffice();
    switch (scene) {
    case Scene::Panic:
        world.mailbox.post(wrongAttachment(world.clock()));
        break;
    case Scene::Campaign:
        sendMany(u"Parking permit 2027 for "_s,
                 u"your parking permit is attached. It is valid from the first of January."_s, world);
        for (const int i : {1, 8})
            office.pending.insert(world.mailbox.people().all().at(everybodyNamed + i).upn);
        office.settlesMs = 20000;
        break;
    case Scene::ThrottledAfternoon:
        sendMany(u"Shift plan of December for "_s, u"your shifts are in the attached plan."_s, world);
        world.desk.throttle = {.perMinute = 30, .minuteMs = 20000};
        break;
    case Scene::LostAnswer:
        script.add({Fault::lostAnswer().on("POST", "/recall$")});
        break;
    case Scene::Calm:
        break;
    }
}

} // namespace Takeback::Demo
