// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues hold every text of the program and no other, finished, with the same places to fill in.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString context, source, comment, type;
    QStringList forms; // one, or the plural forms
    bool isCount = false;

    QString key() const { return QString(context % u'\n' % source % u'\n' % comment); }
};

QList<Text> textsOf(QIODevice *file)
{
    QList<Text> texts;
    QXmlStreamReader xml(file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name"_s) {
            context = xml.readElementText();
        } else if (name == u"message"_s) {
            texts << Text();
            texts.last().context = context;
            texts.last().isCount = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (name == u"source"_s) {
            texts.last().source = xml.readElementText();
        } else if (name == u"comment"_s) {
            texts.last().comment = xml.readElementText();
        } else if (name == u"numerusform"_s) {
            texts.last().forms << xml.readElementText();
        } else if (name == u"translation"_s) {
            texts.last().type = xml.attributes().value("type"_L1).toString();
            if (!texts.last().isCount)
                texts.last().forms << xml.readElementText();
        }
    }
    return texts;
}

QList<Text> textsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? textsOf(&file) : QList<Text>();
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

QStringList keysOf(const QList<Text> &texts)
{
    QStringList keys;
    for (const Text &text : texts)
        keys << text.key();
    keys.sort();
    return keys;
}

// As Qt Linguist counts them.
qsizetype pluralFormsOf(const QString &language)
{
    static const QHash<QString, int> others{{u"ja"_s, 1}, {u"zh_CN"_s, 1}, {u"ar"_s, 6}};
    return others.value(language, 2);
}

// What is wrong with one text of a catalogue; empty: nothing.
QString wrongWith(const Text &text, qsizetype pluralForms)
{
    if (!text.type.isEmpty())
        return u"is "_s + text.type;
    if (text.forms.size() != (text.isCount ? pluralForms : 1))
        return u"has not all its forms"_s;
    for (const QString &form : text.forms) {
        if (form.trimmed().isEmpty())
            return u"has no text"_s;
        QStringList places = placesIn(form);
        if (text.isCount && pluralForms > 2 && !places.contains(u"%n"_s))
            places.prepend(u"%n"_s); // a form for one or two need not name the number
        places.sort();
        if (places != placesIn(text.source))
            return QString(u"has other places to fill in: "_s % form);
        if (form.startsWith(u' ') != text.source.startsWith(u' ')
            || form.endsWith(u' ') != text.source.endsWith(u' '))
            return u"begins or ends with a space"_s;
    }
    return {};
}

} // namespace

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogues_data()
    {
        QTest::addColumn<QString>("language");
        const QDir folder(QStringLiteral(TAKEBACK_SOURCE "/translations"));
        const QStringList files = folder.entryList({u"takeback_*.ts"_s});
        QVERIFY(files.contains(u"takeback_de.ts"_s) && files.contains(u"takeback_en.ts"_s));
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.mid(9).chopped(3);
    }

    // The program that gathers the texts is run over a copy, with the options of the catalogues' own target.
    void catalogues()
    {
        QFETCH(const QString, language);
        const QString own = QStringLiteral(TAKEBACK_SOURCE "/translations/takeback_%1.ts").arg(language);
        const QString copy = m_dir.filePath(language + u".ts"_s);
        QVERIFY(QFile::copy(own, copy));
        QStringList options{
            u"-silent"_s, u"-I"_s,           QStringLiteral(TAKEBACK_SOURCE),       u"-locations"_s,
            u"none"_s,    u"-no-obsolete"_s, QStringLiteral(TAKEBACK_SOURCE "/ui"), u"-source-language"_s,
            u"en"_s};
        if (language == "en"_L1)
            options << u"-pluralonly"_s;
        options << u"-target-language"_s << language << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(TAKEBACK_LUPDATE), options);
        QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, lupdate.readAllStandardError());

        const QList<Text> held = textsOf(own);
        const QList<Text> wanted = textsOf(copy);
        QVERIFY(held.size() > (language == "en"_L1 ? 5 : 100));
        const QStringList heldKeys = keysOf(held);
        const QStringList wantedKeys = keysOf(wanted);
        for (const QString &key : wantedKeys)
            QVERIFY2(heldKeys.contains(key), qPrintable(u"not in the catalogue: "_s + key));
        for (const QString &key : heldKeys)
            QVERIFY2(wantedKeys.contains(key), qPrintable(u"not in the program any more: "_s + key));
        QCOMPARE(heldKeys.size(), QSet<QString>(heldKeys.begin(), heldKeys.end()).size());
        for (const Text &text : held) {
            const QString wrong = wrongWith(text, pluralFormsOf(language));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString(text.key() % u": "_s % wrong)));
        }
        if (language == "en"_L1)
            QVERIFY(std::all_of(held.begin(), held.end(), [](const Text &text) { return text.isCount; }));
    }

    void whatIsInTheProgram_data() { catalogues_data(); }
    void whatIsInTheProgram()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QString(u":/i18n/takeback_"_s % language % u".qm"_s)));
        const QString own = QStringLiteral(TAKEBACK_SOURCE "/translations/takeback_%1.ts").arg(language);
        for (const Text &text : textsOf(own)) {
            const QByteArray context = text.context.toUtf8();
            const QByteArray source = text.source.toUtf8();
            const QByteArray comment = text.comment.toUtf8();
            const QString said = translator.translate(
                context, source, comment.isEmpty() ? nullptr : comment.data(), text.isCount ? 1 : -1);
            QVERIFY2(text.forms.contains(said), qPrintable(QString(text.key() % u": "_s % said)));
        }
    }

    void whatWouldBeFound_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("good") << u"<source>To %1</source><translation>An %1</translation>"_s << QString();
        QTest::newRow("unfinished")
            << u"<source>To</source><translation type=\"unfinished\">An</translation>"_s << u"unfinished"_s;
        QTest::newRow("vanished") << u"<source>To</source><translation type=\"vanished\">An</translation>"_s
                                  << u"vanished"_s;
        QTest::newRow("empty") << u"<source>To</source><translation></translation>"_s << u"no text"_s;
        QTest::newRow("a place lost")
            << u"<source>%1 of %2</source><translation>%1 von</translation>"_s << u"places"_s;
        QTest::newRow("a place too many")
            << u"<source>To</source><translation>An %1</translation>"_s << u"places"_s;
        QTest::newRow("a space") << u"<source>To</source><translation>An </translation>"_s << u"space"_s;
    }
    void whatWouldBeFound()
    {
        QFETCH(const QString, inside);
        QFETCH(const QString, wrong);
        QByteArray xml =
            QString(u"<TS><context><name>C</name><message>"_s % inside % u"</message></context></TS>"_s)
                .toUtf8();
        QBuffer buffer(&xml);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const QList<Text> texts = textsOf(&buffer);
        QCOMPARE(texts.size(), 1);
        QVERIFY2(wrong.isEmpty() ? wrongWith(texts.first(), 2).isEmpty()
                                 : wrongWith(texts.first(), 2).contains(wrong),
                 qPrintable(wrongWith(texts.first(), 2)));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
