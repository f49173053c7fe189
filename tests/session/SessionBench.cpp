// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/SessionBench.h"

#include "app/models/RecallsModel.h"
#include "app/models/SentModel.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Takeback::Tests {

Demo::DemoOptions mails(int inSentItems)
{
    Demo::DemoOptions options;
    options.messages = inSentItems;
    return options;
}

SessionBench::SessionBench(const Demo::DemoOptions &options, Way way) : service(options)
{
    if (!service.start())
        qFatal("%s", qPrintable(service.errorString()));
    if (way == Way::Relayed)
        relay = std::make_unique<Demo::ChaosRelay>(service.port());
    const QUrl origin(relay ? relay->origin() : service.origin());
    setup.registration = {
        {u"demo"_s, origin, origin, false, true}, u"organizations"_s, Demo::DemoService::clientId()};
    setup.dataDir = dataDir();
    setup.pages = {u"Signed in"_s, u"Go back"_s, u"Not signed in"_s, u"Go back"_s};
    settings = std::make_unique<QSettings>(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
    restart();
}

void SessionBench::restart()
{
    accounts.reset(); // the journal is let go before another session opens it
    accounts = std::make_unique<Accounts>(setup, settings.get(), nullptr);
}

bool SessionBench::signIn()
{
    bool isOver = false;
    bool isWhole = false;
    QObject context;
    QObject::connect(session(), &Session::browserWanted, &context,
                     [this](const QUrl &address) { browser.open(address); });
    QObject::connect(session(), &Session::walkFinished, &context, [&](const std::optional<Error> &error) {
        isOver = true;
        isWhole = !error;
    });
    for (auto signal : {&Session::signInFailed, &Session::openFailed})
        QObject::connect(session(), signal, &context, [&] { isOver = true; });
    session()->signIn();
    return QTest::qWaitFor([&] { return isOver; }, Patience) && isWhole;
}

QString SessionBench::idAt(int row) const
{
    const QAbstractItemModel *sent = session()->sentModel();
    return sent ? sent->index(row, 0).data(SentModel::IdRole).toString() : QString();
}

Recall SessionBench::recallAt(int row) const
{
    const QAbstractItemModel *recalls = session()->recallsModel();
    return recalls ? recalls->index(row, 0).data(RecallsModel::RecallRole).value<Recall>() : Recall();
}

QStringList SessionBench::journalFiles() const
{
    const QDir dir(dataDir() + u"/journal"_s);
    QStringList files;
    for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files))
        files << dir.filePath(name);
    return files;
}

} // namespace Takeback::Tests
