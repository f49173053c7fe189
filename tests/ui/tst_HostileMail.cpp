// SPDX-License-Identifier: GPL-3.0-or-later
// Mail made to break a mail program: whatever it holds is shown as the text it is, in every place.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

constexpr int Hostile = 28;

Demo::DemoOptions hostile()
{
    Demo::DemoOptions options = mails(4);
    options.hostile = true;
    return options;
}

// No control sign, and none that turns the direction of what stands around it.
bool isCalm(const QString &text, const QString &mayHold = {})
{
    for (const QChar c : text) {
        const bool isBidi = (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if ((isBidi || c.category() == QChar::Other_Control || c == QChar::LineSeparator
             || c == QChar::ParagraphSeparator)
            && !mayHold.contains(c))
            return false;
    }
    return true;
}

// What would be read as markup is shown by labels that read none. Names the offender.
QString readsMarkup(const QWidget *within)
{
    for (const QLabel *label : within->findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            return label->objectName() + u": "_s + label->text().left(200);
    for (const QWidget *widget : within->findChildren<QWidget *>())
        if (const QString tip = widget->toolTip();
            tip.startsWith(u"<qt>"_s) ? tip.chopped(5).mid(4).contains(u'<') : Qt::mightBeRichText(tip))
            return widget->objectName() + u" (tool tip): "_s + widget->toolTip().left(200);
    return {};
}

int rowOf(const Window &window, const QString &part)
{
    const QStringList names = window.rowNames(window.sentItems());
    for (int row = 0; row < names.size(); ++row)
        if (names.at(row).contains(part))
            return row;
    return -1;
}

} // namespace

class tst_HostileMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<Window>(hostile());
        QVERIFY(m_window->signIn());
        QCOMPARE(m_window->sentItems()->model()->rowCount(), Hostile + 4);
    }
    void cleanupTestCase()
    {
        QCOMPARE(m_window->bars(), QStringList());
        m_window.reset();
    }

    void everyRow()
    {
        const QStringList names = m_window->rowNames(m_window->sentItems());
        for (const QString &name : names) {
            QVERIFY2(isCalm(name), qPrintable(name));
            QVERIFY2(!name.isEmpty() && name.size() < 1000, qPrintable(name));
        }
        const QStringList wanted{
            u"<b>Bold</b> <img src=\"http://127.0.0.1:9/x\"> <a href=\"file:///etc/passwd\">click</a> &amp; &#x41;,"_s,
            u"to <h1>Erik</h1>\"'&,"_s,
            QString(QString(300, u'W') % u"…,"),
            u"Before after a NUL,"_s,
            u"invoice_gpj.exe isolated"_s,
            u"Two lines and separators [31m,"_s,
            u"%1 %n {0} %s,"_s,
            u"العربية then English then עברית 123,"_s,
            u"(no subject), to Erik Lund"_s,
            u"Null recipients, (no recipients), "_s,
            u"Recipients of null, (no recipients), "_s,
            u"An address without @, to Printer,"_s,
        };
        for (const QString &want : wanted)
            QVERIFY2(rowOf(*m_window, want) >= 0, qPrintable(want % u"\n\nin\n\n"_s % names.join(u'\n')));
    }

    void booleansThatAreText()
    {
        const int row = rowOf(*m_window, u"Booleans as text"_s);
        QVERIFY(m_window->rowNames(m_window->sentItems()).at(row).contains(u", with attachment"_s));
        m_window->choose(row);
        QVERIFY(m_window->text("meta").contains(u"with attachment"_s));
        QVERIFY(!m_window->text("meta").contains(u"read receipt"_s));
    }

    // Each is chosen, painted, read and asked about; none is sent.
    void eachOfThem_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < Hostile; ++row)
            QTest::addRow("%d", row) << row;
    }
    void eachOfThem()
    {
        QFETCH(const int, row);
        m_window->choose(row);
        m_window->sentItems()->scrollTo(m_window->sentItems()->currentIndex());
        QVERIFY(m_window->isShown("recall"));
        QVERIFY(isCalm(m_window->text("subject")));
        QVERIFY(!m_window->text("subject").isEmpty());
        QVERIFY(m_window->text("subject").size() <= 301);
        QCOMPARE(m_window->find<QLabel>("subject")->textFormat(), Qt::PlainText);
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_window->text("body").isEmpty() || !m_window->bars().isEmpty()
                || m_window->find<QWidget>("body")->property("placeholderText").toString()
                    == u"This message has no text."_s,
            Patience);
        QVERIFY(isCalm(m_window->text("body"), u"\n\t"_s));
        QVERIFY2(readsMarkup(m_window->main.get()).isEmpty(), qPrintable(readsMarkup(m_window->main.get())));
        const int width = m_window->main->width();
        QVERIFY(!m_window->main->grab().isNull());
        QVERIFY(m_window->ask());
        const auto isolates = QString(QString(QChar(0x2068)) % QChar(0x2069));
        QVERIFY(isCalm(m_window->text("dialogTitle"), isolates));
        QVERIFY(m_window->text("dialogTitle").size() < 200);
        QVERIFY2(readsMarkup(m_window->dialog()).isEmpty(), qPrintable(readsMarkup(m_window->dialog())));
        QVERIFY(!m_window->dialog()->grab().isNull());
        QVERIFY(m_window->dialog()->findChild<QPushButton *>(u"cancel"_s)->isVisible());
        m_window->answer("cancel");
        QCOMPARE(m_window->main->width(), width); // nothing pushed it wider
        QCOMPARE(m_window->bench.service.recallPostsSeen(), 0);
    }

    void aBodyOfMarkup()
    {
        m_window->choose(rowOf(*m_window, u"<b>Bold</b>"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->text("body").contains(u"<script>alert(1)</script>"_s), Patience);
        QVERIFY(m_window->text("body").contains(u"& <unclosed"_s));
    }

    void fiveHundredRecipients()
    {
        m_window->choose(rowOf(*m_window, u"Five hundred recipients"_s));
        QPushButton *all = nullptr;
        const auto find = [&] {
            for (auto *button : m_window->find<QWidget>("messageView")->findChildren<QPushButton *>())
                if (button->isVisible() && button->text().contains(u"501"_s))
                    all = button;
            return all != nullptr;
        };
        QTRY_VERIFY(find());
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(m_window->text("recipientText").count(u'\n'), 500);
        QVERIFY(m_window->text("recipientText").contains(u" · outside\n"_s));
        QVERIFY(m_window->ask());
        QCOMPARE(m_window->text("outsideCount"), u"501"_s);
        QCOMPARE(m_window->text("outsideList").count(u'\n'), 500);
        QVERIFY(m_window->dialog()->height() < 700);
        m_window->answer("cancel");
    }

    void aRecallOfThem()
    {
        int sent = 0;
        for (const auto &part :
             {u"<b>Bold</b>"_s, u"invoice_gpj.exe"_s, u"WWWW"_s, u"(no subject)"_s, u"after a NUL"_s}) {
            const int row = rowOf(*m_window, part);
            QVERIFY2(row >= 0, qPrintable(part));
            QVERIFY(m_window->recall(row));
            QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), RecallState::Submitted, Patience);
            QCOMPARE(m_window->bench.service.recallPostsSeen(), ++sent);
        }
        const QStringList names = m_window->rowNames(m_window->recalls());
        for (const QString &name : names)
            QVERIFY2(isCalm(name) && name.size() < 400 && name.endsWith(u", Submitted"_s), qPrintable(name));
        QVERIFY(names.last().startsWith(u"<b>Bold</b> <img"_s));
        QCOMPARE(names.at(1), u"(no subject), Submitted"_s);
        QVERIFY2(readsMarkup(m_window->main.get()).isEmpty(), qPrintable(readsMarkup(m_window->main.get())));
        QVERIFY(!m_window->recalls()->grab().isNull());
    }

    void aSearchForAll()
    {
        auto *search = m_window->find<QWidget>("search");
        for (const auto &text : {u"<b>"_s, u"("_s, u"%1"_s, u"[31m"_s, u"\\"_s, u"*"_s}) {
            QTest::keyClicks(search, text);
            QVERIFY(m_window->sentItems()->model()->rowCount() <= Hostile + 4);
            search->setProperty("text", QString());
        }
        QCOMPARE(m_window->sentItems()->model()->rowCount(), Hostile + 4);
    }

private:
    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(tst_HostileMail)
#include "tst_HostileMail.moc"
