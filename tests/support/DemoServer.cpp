// SPDX-License-Identifier: GPL-3.0-or-later
// takeback_demo_server [--relay] [--hostile] [--messages N] [--report-delay MS] [--needs-approval]
//     [--token-seconds N]
// The pretend Microsoft 365 as a program of its own, for tests in other languages. Prints {"origin":
// "http://..."}, then answers each line of standard input with one line (DemoServerCommands.h), and ends when
// standard input ends. It is never installed.
#include "tests/support/DemoServerCommands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <iostream>
#include <memory>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"relay"_s, u"Put a relay in front that can cut connections."_s},
                       {u"hostile"_s, u"Add mails made to break a mail program."_s},
                       {u"messages"_s, u"How many messages were sent."_s, u"N"_s, u"400"_s},
                       {u"report-delay"_s, u"From a recall to its report."_s, u"MS"_s, u"3000"_s},
                       {u"token-seconds"_s, u"How long an access token lasts."_s, u"N"_s, u"3599"_s},
                       {u"needs-approval"_s, u"Nobody may consent before an administrator has."_s}});
    parser.addHelpOption();
    parser.process(app);

    Takeback::Demo::DemoOptions options;
    options.hostile = parser.isSet(u"hostile"_s);
    options.messages = parser.value(u"messages"_s).toInt();
    options.reportDelayMs = parser.value(u"report-delay"_s).toInt();
    options.accessTokenSeconds = parser.value(u"token-seconds"_s).toInt();
    options.needsApproval = parser.isSet(u"needs-approval"_s);
    Takeback::Demo::DemoService service(options);
    if (!service.start()) {
        std::cerr << service.errorString().toStdString() << std::endl;
        return 1;
    }
    std::unique_ptr<Takeback::Demo::ChaosRelay> relay;
    if (parser.isSet(u"relay"_s))
        relay = std::make_unique<Takeback::Demo::ChaosRelay>(service.port());
    const QString origin = relay ? relay->origin() : service.origin();
    std::cout << "{\"origin\": \"" << origin.toStdString() << "\"}" << std::endl;

    // The relay lives in this thread; so each command is carried out here, and only read over there.
    std::thread reader([&] {
        std::string line;
        while (std::getline(std::cin, line)) {
            QMetaObject::invokeMethod(&app, [&service, &relay, command = QByteArray::fromStdString(line)] {
                std::cout << obey(command, service, relay.get()).toStdString() << std::endl;
            });
        }
        QMetaObject::invokeMethod(&app, [&app] { app.quit(); });
    });
    const int code = app.exec();
    reader.join();
    return code;
}
