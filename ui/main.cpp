// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the command line, finds out whether there is a display and another window, and builds session and
// window.
#include "app/Accounts.h"
#include "app/Profile.h"
#include "app/Settings.h"
#include "app/SingleInstance.h"
#include "app/demo/DemoService.h"
#include "ui/CommandLine.h"
#include "ui/MainWindow.h"
#include "ui/Notifier.h"
#include "ui/Phrases.h"
#include "ui/RehearseMenu.h"
#include "ui/RunNews.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Takeback;

namespace {

constexpr int NoDisplay = 1;

void print(std::FILE *stream, const QString &text)
{
    if (!text.isEmpty())
        std::fprintf(stream, "%s\n", qUtf8Printable(text));
}

// A token in memory must not reach a disk by a crash. One byte: too small for a file, and to Linux the sign
// that nothing is piped to a crash reporter either, which knows no other limit. The soft limit only: the
// browser we start may raise its own. Not PR_SET_DUMPABLE: desktop portals refuse whoever they cannot look
// at.
void keepNoCore()
{
#ifdef Q_OS_UNIX
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = std::min<rlim_t>(1, core.rlim_max);
    setrlimit(RLIMIT_CORE, &core);
#endif
}

// For nobody else to read; QSettings keeps the mode it finds.
void makePrivate(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    [[maybe_unused]] const bool isDone =
        file.exists() ? file.setPermissions(owner) : file.open(QIODevice::WriteOnly, owner);
}

// Qt aborts where the display cannot be opened; people get a line that says so instead.
void sayNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("takeback: no display can be opened; start it in a desktop session, or set DISPLAY or "
               "WAYLAND_DISPLAY\n",
               stderr);
    std::_Exit(NoDisplay);
}

void translate(QApplication &app)
{
    const auto load = [&app](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    // First, so that counts read well also where there is no catalogue of the language.
    auto *english = new QTranslator(&app);
    if (english->load(u":/i18n/takeback_en.qm"_s))
        QCoreApplication::installTranslator(english);
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"takeback"_s, u":/i18n"_s);
    // The direction of the language, also where Qt's own catalogue is not installed.
    if (QLocale().textDirection() == Qt::RightToLeft)
        app.setLayoutDirection(Qt::RightToLeft);
}

AccountsSetup setupOf(const CommandLine &line, const Settings::Saved &saved, const Profile &profile,
                      const Demo::DemoService *demo)
{
    AccountsSetup setup{Settings::resolve({line.cloud, line.tenant, line.clientId}, saved.registration),
                        line.mailbox, profile.dataDir(), Phrases::callbackPages(), profile.keychainService()};
    if (demo) {
        const QUrl origin(demo->origin());
        setup.registration = {{u"demo"_s, origin, origin, false, true},
                              line.tenant.value_or(AnyOrganisation),
                              Demo::DemoService::clientId()};
        setup.keychainService.clear(); // it forgets all at its end
    }
    return setup;
}

void addRehearsals(MainWindow &window, Demo::DemoService &demo)
{
    using Demo::Scene;
    const auto playing = [&demo](Scene scene) { return [&demo, scene] { demo.play(scene); }; };
    demo.setReportLanguage(QLocale().name().section(u'_', 0, 0)); // as the mailbox of who tries it would
    new RehearseMenu(&window,
                     {playing(Scene::Panic), playing(Scene::Campaign), playing(Scene::ThrottledAfternoon),
                      playing(Scene::LostAnswer), playing(Scene::Calm)});
}

int run(QApplication &app, const CommandLine &line)
{
    const QPalette systemPalette = QApplication::palette();
    translate(app);
    // No --profile can be called so: the demo never meets the journal of a real mailbox.
    const QString name = line.isDemo ? (QString(u"~demo"_s % line.profile)) : line.profile;
    const Profile profile(name);
    if (SingleInstance::handOver(profile.socketName(), {line.isLastWanted, line.mailbox}))
        return 0;
    const std::future<void> fonts = Theme::lookUpFonts();
    SingleInstance instance;
    instance.listen(profile.socketName());

    Demo::DemoOptions world;
    world.answers = true;
    Demo::DemoService demo(world);
    if (line.isDemo) {
        // The pretend mailbox begins anew at each start, and so does what was recalled from it.
        for (const QString &folder : {u"/journal"_s, u"/cache"_s})
            QDir(profile.dataDir() % folder).removeRecursively();
        if (!demo.start()) {
            print(stderr, u"takeback: the demo could not listen on 127.0.0.1: "_s % demo.errorString());
            return 1;
        }
    }
    makePrivate(profile.settingsFile());
    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    Theme::apply(Theme::Appearance(settings.value(u"window/appearance"_s).toInt()), systemPalette);
    if (line.isDemo)
        settings.remove(u"accounts"_s);
    const Settings::Saved saved = Settings(&settings).saved();
    Accounts accounts(setupOf(line, saved, profile, line.isDemo ? &demo : nullptr), &settings, nullptr);
    MainWindow window(&accounts, &settings, line.isDemo, systemPalette);
    Notifier notifier([] { return QDBusConnection::sessionBus(); }, nullptr);
    new RunNews(&accounts, &settings, &notifier, &window);
    QObject::connect(&notifier, &Notifier::activated, &window, &MainWindow::comeForward);
    window.setOptions({line.cloud, line.tenant, line.clientId});
    if (line.isDemo)
        addRehearsals(window, demo);
    QObject::connect(&instance, &SingleInstance::handedOver, &window, [&](const Handover &handover) {
        window.comeForward();
        if (!handover.mailbox.isEmpty())
            accounts.openMailbox(handover.mailbox);
        if (handover.isLastWanted)
            window.recallLast();
    });
    if (!saved.broken.isEmpty())
        window.say(Phrases::brokenSettings(profile.settingsFile(), saved.broken));
    if (line.isLastWanted)
        window.recallLast();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepNoCore();
    QCoreApplication::setApplicationName(u"takeback"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TAKEBACK_VERSION));
    CommandLine line;
    {
        const QCoreApplication terminal(argc, argv);
        line = CommandLine::parse(QCoreApplication::arguments());
    }
    if (line.ending) {
        print(stdout, line.ending->out.trimmed());
        print(stderr, line.ending->error);
        return line.ending->code;
    }
    QtMessageHandler usual = qInstallMessageHandler(sayNoDisplay);
    QApplication app(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationDisplayName(u"Takeback"_s);
    QGuiApplication::setDesktopFileName(u"io.github.takeback.Takeback"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.takeback.Takeback.svg"_s));
    return run(app, line);
}
