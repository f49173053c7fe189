// SPDX-License-Identifier: GPL-3.0-or-later
// A word without an end makes no pane wider than it is, and a screen reader hears it as it came.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"
#include "ui/RecallDialog.h"

#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

Message message(const QString &subject, const QList<Recipient> &to)
{
    Message made;
    made.id = u"m"_s;
    made.subject = subject;
    made.to = to;
    return made;
}

} // namespace

class tst_LongWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDetailPane()
    {
        Demo::DemoOptions options = mails(2);
        options.hostile = true;
        Window window(options);
        QVERIFY(window.signIn());
        window.main->resize(700, 600);
        const auto *view = window.find<QScrollArea>("messageView");
        const auto *detail = window.find<QWidget>("detail");
        bool isFound = false;
        for (int row = 0; row < window.sentItems()->model()->rowCount(); ++row) {
            window.choose(row);
            QTRY_VERIFY2(detail->width() <= view->viewport()->width(),
                         qPrintable(window.rowNames(window.sentItems()).at(row)));
            QVERIFY(detail->minimumSizeHint().width() <= view->viewport()->width());
            if (window.text("subject").startsWith(QString(300, u'W'))) {
                isFound = true;
                const auto *subject = window.find<QLabel>("subject");
                // Broken, not cut.
                QTRY_VERIFY(subject->heightForWidth(subject->width()) > 4 * subject->fontMetrics().height());
                QTRY_VERIFY(subject->height() >= subject->heightForWidth(subject->width()));
                QVERIFY(!subject->accessibleName().contains(QChar(0x200b)));
            }
        }
        QVERIFY(isFound);
    }

    void theQuestion()
    {
        const QString address = QString(QString(180, u'x') % u"@fabrikam.example"_s);
        Reachability reach;
        reach.external << address;
        RecallDialog dialog(message(QString(120, u'W'), {{{}, address}}), reach, {}, nullptr);
        QVERIFY(dialog.minimumSizeHint().width() <= 500);
        QCOMPARE(dialog.findChild<QLabel *>(u"outsideAddresses"_s)->accessibleName(), address);
        QVERIFY(dialog.findChild<QLabel *>(u"dialogTitle"_s)->accessibleName().contains(QString(120, u'W')));
    }

    void newsGrowTheQuestionOnce()
    {
        RecallDialog dialog(message(u"x"_s, {}), {}, {}, nullptr);
        dialog.show();
        const int before = dialog.height();
        const QString news =
            u"Something came to be known while the question was open. "_s.repeated(4).trimmed();
        dialog.announce(news);
        dialog.announce(news);
        const auto labels = dialog.findChildren<QLabel *>(u"outsideLabel"_s);
        QCOMPARE(labels.first()->accessibleName(), news);
        QVERIFY(dialog.height() >= before + 2 * dialog.fontMetrics().height());
        QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
        const int grown = dialog.height();
        dialog.announce(u"And more."_s);
        QCOMPARE(labels.first()->accessibleName(), QString(news % u"\nAnd more."_s));
        QVERIFY(dialog.height() > grown);
    }

    void textsHaveACaret()
    {
        Window window;
        QVERIFY(window.signIn());
        for (const auto *name : {"body", "serverResponse"}) {
            QTRY_VERIFY(window.find<QPlainTextEdit>(name)); // it comes after the list
            QVERIFY(window.find<QPlainTextEdit>(name)->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        }
    }
};

QTEST_MAIN(tst_LongWords)
#include "tst_LongWords.moc"
