// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/Layers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int MaxLines = 300;

Room room(const char *name, const char *prefix, const char *rooms, const char *modules,
          const char *libraries = "")
{
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    return {QString::fromLatin1(name), QString::fromLatin1(prefix), words(rooms), words(modules),
            words(libraries)};
}

// The most telling row for a path: the longest prefix. Rows that name a folder do not reach into folders
// below.
const Room *roomOf(const QString &path)
{
    const Room *best = nullptr;
    for (const Room &row : Layers::table()) {
        if (path.startsWith(row.prefix) && !path.mid(row.prefix.size()).contains(u'/')
            && (!best || row.prefix.size() > best->prefix.size()))
            best = &row;
    }
    return best;
}

// What a header that is neither ours nor Qt's belongs to; empty for C++'s own, "?" for nobody's.
QString libraryOf(const QString &header)
{
    static const QHash<QString, QString> known{
        {u"httplib.h"_s, u"httplib"_s}, {u"qt6keychain/keychain.h"_s, u"qtkeychain"_s},
        {u"zlib.h"_s, u"zlib"_s},       {u"fcntl.h"_s, u"system"_s},
        {u"sqlite3.h"_s, u"sqlite"_s},  {u"simdjson.h"_s, u"simdjson"_s},
        {u"unistd.h"_s, u"system"_s},   {u"io.h"_s, u"system"_s},
        {u"malloc.h"_s, u"system"_s}};
    if (!header.contains(u'.'))
        return {};
    if (header.startsWith("sys/"_L1))
        return u"system"_s;
    return known.value(header, u"?"_s);
}

bool isShipped(const QString &file)
{
    return file.startsWith("app/"_L1) || file.startsWith("ui/"_L1);
}

bool isCode(const QString &file)
{
    return file.endsWith(".h"_L1) || file.endsWith(".cpp"_L1);
}

// Files that can hold a comment must say their licence.
bool needsLicenceLine(const QString &file)
{
    static const QRegularExpression plain(
        uR"((\.(h|cpp|mjs|py|sh|cmake|ya?ml|xml|svg|qrc|desktop|qss|css)|CMakeLists\.txt|^\.ci/.*|^\.[a-z-]+)$)"_s);
    return plain.match(file).hasMatch();
}

QStringList filesOf(const QString &root)
{
    QStringList files;
    const QDir top(root);
    for (const QString &file : top.entryList(QDir::Files | QDir::Hidden)) {
        if (file != ".git"_L1) // a file where the tree is a second worktree
            files << file;
    }
    for (const auto folder : {"app", "ui", "tests", "translations", "packaging", "resources", ".ci"}) {
        QDirIterator walk(top.filePath(QLatin1String(folder)), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << top.relativeFilePath(walk.next());
    }
    files.removeIf([](const QString &file) { return file.contains("__pycache__"_L1); });
    files.sort();
    return files;
}

} // namespace

QString Finding::text() const
{
    return QString(file % u":" % QString::number(line) % u": " % what);
}

// The table of rooms. A room may always include itself and C++'s own headers.
const QList<Room> &Layers::table()
{
    static const QList<Room> rows{
        // room     files                   rooms                       Qt modules               libraries
        room("types", "app/types/", "", "Core"),
        room("net", "app/net/", "types", "Core Network"),
        room("account", "app/account/", "keychain net types", "Core Network NetworkAuth"),
        room("keychain", "app/account/Keychain.", "types", "Core", "qtkeychain system"),
        room("keychain", "app/account/LibSecret.", "", "Core"),
        room("graph", "app/graph/", "net types", "Core Network", "simdjson zlib"),
        room("store", "app/store/", "database types", "Core", "system"),
        room("database", "app/store/Database.", "types", "Core", "sqlite system"),
        room("mailbox", "app/mailbox/", "graph store types", "Core"),
        room("models", "app/models/", "store types", "Core"),
        room("Session", "app/", "net account graph store mailbox models types", "Core Network"),
        room("demo", "app/demo/", "relay", "Core", "httplib"),
        room("relay", "app/demo/ChaosRelay.", "demo", "Core Network", "system"),
        room("relay", "app/demo/RelayConnection.", "demo", "Core Network", "system"),
        room("ui", "ui/", "notifier Session models types", "Core Gui Widgets Svg"),
        room("notifier", "ui/Notifier.", "", "Core DBus"),
        room("main", "ui/main.", "ui notifier Session models types demo", "Core Gui Widgets Svg", "system"),
    };
    return rows;
}

Layers::Layers(const QString &root, const QString &qtHeaders) : m_root(root), m_qtHeaders(qtHeaders) { }

QList<Finding> Layers::check()
{
    m_findings.clear();
    m_filesRead = 0;
    for (const QString &file : filesOf(m_root)) {
        QFile source(QDir(m_root).filePath(file));
        if (!source.open(QIODevice::ReadOnly)) {
            add(file, 0, u"cannot be read"_s);
            continue;
        }
        ++m_filesRead;
        checkFile(file, QString::fromUtf8(source.readAll()));
    }
    return m_findings;
}

void Layers::checkFile(const QString &file, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (!text.isEmpty() && needsLicenceLine(file)
        && !lines.mid(0, 3).join(u' ').contains("SPDX-License-Identifier: "_L1))
        add(file, 1, u"has no SPDX line at its head"_s);
    const auto count = lines.size() - (text.endsWith(u'\n') ? 1 : 0);
    if ((isCode(file) || file.endsWith(".py"_L1) || file.endsWith(".mjs"_L1)) && count > MaxLines)
        add(file, MaxLines + 1, QString(u"has "_s % QString::number(count) % u" lines, more than 300"_s));
    if (!isCode(file))
        return;

    const QStringList code = withoutComments(text).split(u'\n');
    if (file.endsWith(".h"_L1) && !code.contains("#pragma once"_L1))
        add(file, 1, u"has no #pragma once"_s);
    if (!isShipped(file))
        return;

    const Room *row = roomOf(file);
    if (!row) {
        add(file, 0, u"lies in a room that the table lacks"_s);
        return;
    }
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    for (int at = 0; at < code.size(); ++at) {
        const auto match = include.match(code.at(at));
        if (match.hasMatch())
            checkInclude(file, at + 1, *row, match.captured(2), match.captured(1) == u"\""_s);
        else
            checkManners(file, at + 1, code.at(at));
    }
}

void Layers::checkInclude(const QString &file, int line, const Room &row, const QString &header,
                          bool isQuoted)
{
    const auto refuse = [&](const QString &target) {
        add(file, line, QString(row.name % u" -> " % target % u": the table of rooms has no such arrow"));
    };
    if (header.startsWith("tests/"_L1))
        return refuse(u"tests"_s);
    if (isShipped(header)) {
        const Room *target = roomOf(header);
        if (!target || (target->name != row.name && !row.rooms.contains(target->name)))
            refuse(target ? target->name : header);
        return;
    }
    if (isQuoted) {
        if (!header.endsWith(".moc"_L1))
            add(file, line, QString(u"\""_s % header % u"\" is not written from the top of the tree"_s));
        return;
    }
    const QString module = moduleOf(header);
    if (!module.isEmpty()) {
        if (!row.modules.contains(module))
            refuse(QString(u"Qt " % module % u" <" % header % u">"));
        else if (row.name == "types"_L1 && (header == "QObject"_L1 || header.endsWith("/QObject"_L1)))
            refuse(u"<QObject>"_s); // plain values only
        return;
    }
    const QString library = libraryOf(header);
    if (!library.isEmpty() && !row.libraries.contains(library))
        refuse(QString(u"<"_s % header % u">"_s));
}

void Layers::checkManners(const QString &file, int line, const QString &code)
{
    static const QRegularExpression nested(
        uR"(\bQEventLoop\b|\bprocessEvents\b|\bQMessageBox::(about|critical|information|question|warning)\b|\bQ(File|Input|Color|Font)Dialog::get\w+)"_s);
    static const QRegularExpression exec(uR"((\.|->|\b::)\s*exec\s*\()"_s);
    static const QRegularExpression colour(
        uR"("[^"]*#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|\bQColor\s*\w*[({]\s*[0-9u"]|\bqRgba?\(|\bQColorConstants\b|\bQt::(dark|light)?([Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]ray|white|black)\b)"_s);
    const bool mayExec = !file.startsWith("ui/"_L1) || file == "ui/main.cpp"_L1; // app/ has no dialogs
    if (nested.match(code).hasMatch() || (!mayExec && exec.match(code).hasMatch()))
        add(file, line, u"runs an event loop inside the event loop"_s);
    if (file.startsWith("ui/"_L1) && !file.startsWith("ui/Theme"_L1) && colour.match(code).hasMatch())
        add(file, line, u"holds a colour; colours live in ui/Theme"_s);
}

void Layers::add(const QString &file, int line, const QString &what)
{
    m_findings.append({file, line, what});
}

QString Layers::moduleOf(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    if (header.contains(u'/'))
        return {};
    if (!m_modules.contains(header)) {
        QString module;
        for (const QString &folder : QDir(m_qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name)) {
            if (module.isEmpty() && QFile::exists(QString(m_qtHeaders % u'/' % folder % u'/' % header)))
                module = folder.mid(2);
        }
        m_modules.insert(header, module);
    }
    return m_modules.value(header);
}

} // namespace Takeback
