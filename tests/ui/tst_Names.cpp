// SPDX-License-Identifier: GPL-3.0-or-later
// The names that a screen reader, or a test from outside, finds: a public contract.
#include "tests/ui/Window.h"
#include "ui/MainWindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeback;
using namespace Takeback::Tests;

namespace {

QAccessibleInterface *of(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

// All of `role` that are to be seen below `from`, as somebody finds them who knows no widget.
QStringList namesOf(QAccessible::Role role, QAccessibleInterface *from)
{
    QStringList names;
    if (from->role() == role && !from->state().invisible)
        names << from->text(QAccessible::Name);
    for (int i = 0; i < from->childCount(); ++i)
        if (QAccessibleInterface *child = from->child(i); child && child->isValid())
            names << namesOf(role, child);
    return names;
}

QAccessibleInterface *named(QAccessible::Role role, const QString &name, QAccessibleInterface *from)
{
    if (from->role() == role && from->text(QAccessible::Name) == name)
        return from;
    for (int i = 0; i < from->childCount(); ++i)
        if (QAccessibleInterface *child = from->child(i); child && child->isValid())
            if (auto *found = named(role, name, child))
                return found;
    return nullptr;
}

} // namespace

class tst_Names : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeSignIn()
    {
        Window window;
        QVERIFY(of(window.main.get())->text(QAccessible::Name).contains(u"Takeback"_s));
        QVERIFY(namesOf(QAccessible::Button, of(window.main.get())).contains(u"Sign in"_s));
    }

    void theContract()
    {
        Window window;
        QVERIFY(window.signIn());
        window.choose(0);
        QAccessibleInterface *top = of(window.main.get());
        const QStringList buttons = namesOf(QAccessible::Button, top);
        QCOMPARE(buttons.count(u"Recall"_s), 1);
        QCOMPARE(buttons.count(u"Refresh"_s), 1);
        QVERIFY(named(QAccessible::EditableText, u"Search sent items"_s, top));
        QAccessibleInterface *list = named(QAccessible::List, u"Sent items"_s, top);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 30);
        const QString first = list->child(0)->text(QAccessible::Name);
        QVERIFY2(first.startsWith(u"Salary bands 2027, to Finance team, Dana Osei, "_s), qPrintable(first));
        QVERIFY2(first.contains(u"with attachment"_s), qPrintable(first));

        QVERIFY(window.ask());
        const QStringList answers = namesOf(QAccessible::Button, of(window.dialog()));
        QCOMPARE(answers.count(u"Cancel"_s), 1);
        QCOMPARE(answers.filter(QRegularExpression(u"\\ARecall"_s)).size(), 1);
        QCOMPARE(of(window.dialog())->role(), QAccessible::Dialog);
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);

        QAccessibleInterface *recalls = named(QAccessible::List, u"Recalls"_s, top);
        QVERIFY(recalls);
        QCOMPARE(recalls->childCount(), 1);
        QCOMPARE(recalls->child(0)->text(QAccessible::Name), u"Salary bands 2027, Submitted"_s);
        QVERIFY(recalls->child(0)->state().selected);
        QVERIFY(list->child(0)->text(QAccessible::Name).endsWith(u", Submitted"_s));
        QAccessibleInterface *response = named(QAccessible::EditableText, u"Server response"_s, top);
        QVERIFY(response);
        QVERIFY(response->state().readOnly);
        QAccessibleTextInterface *text = response->textInterface();
        const QString said = text->text(0, text->characterCount());
        QVERIFY2(said.contains(u"202"_s) && said.contains(u"request-id: "_s), qPrintable(said));
        QVERIFY(said.contains(u"Successfully submitted recall request"_s));
    }

    void theSignsOfARowAreSpoken()
    {
        Window window;
        QVERIFY(window.signIn());
        const QStringList names = window.rowNames(window.sentItems());
        QVERIFY(names.at(2).startsWith(u"Town hall"_s) && names.at(2).contains(u", high importance"_s));
        QVERIFY(!names.at(0).contains(u"importance"_s));
    }

    void aButtonIsCalledWhatItSays()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        auto *copy = window.find<QPushButton>("copyResponse");
        QCOMPARE(copy->accessibleName(), u"Copy"_s);
        QVERIFY(window.click("copyResponse"));
        QCOMPARE(copy->text(), u"Copied"_s);
        QCOMPARE(copy->accessibleName(), u"Copied"_s);
    }

    // A row selected by any means counts, also without becoming the current one.
    void selectedByAnyMeans()
    {
        Window window;
        QVERIFY(window.signIn());
        QListView *list = window.sentItems();
        list->selectionModel()->select(list->model()->index(2, 0), QItemSelectionModel::ClearAndSelect);
        QVERIFY2(window.text("subject").contains(u"Town hall"_s), qPrintable(window.text("subject")));
        QVERIFY(window.ask());
        QVERIFY(window.text("dialogTitle").contains(u"Town hall"_s));
        window.answer("accept");
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QVERIFY(window.recall(1));
        QTRY_COMPARE_WITH_TIMEOUT(window.recalls()->model()->rowCount(), 2, Patience);
        const auto rows = window.recalls()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().row(), 0);
        window.recalls()->selectionModel()->select(window.recalls()->model()->index(1, 0),
                                                   QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.text("serverResponse").contains(window.bench.recallAt(1).exchange->requestId), Patience);
    }

    void nothingToPressHasNoName()
    {
        Window window;
        const auto check = [&](QWidget *within) {
            for (const auto *kind :
                 {"QAbstractButton", "QLineEdit", "QPlainTextEdit", "QListView", "QComboBox"})
                for (QWidget *widget : within->findChildren<QWidget *>())
                    if (widget->inherits(kind) && widget->isVisible()
                        && widget->focusPolicy() != Qt::NoFocus) {
                        const QString name = of(widget)->text(QAccessible::Name);
                        if (name.isEmpty() || name.contains(u'&') || name.contains(u'%'))
                            return QString(widget->objectName() % u" ("_s
                                           % QLatin1String(widget->metaObject()->className()) % u"): "_s
                                           % name);
                    }
            return QString();
        };
        QCOMPARE(check(window.main.get()), QString());
        window.bench.browser.isPersonAway = true;
        QVERIFY(window.click("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("pasteAddress"), Patience);
        QVERIFY(window.click("pasteAddress"));
        QCOMPARE(check(window.main.get()), QString());
        QVERIFY(window.click("cancelSignIn"));
        window.bench.browser.isPersonAway = false;
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("signIn"), Patience);
        QVERIFY(window.signIn());
        window.choose(4);
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QCOMPARE(check(window.main.get()), QString());
        QVERIFY(window.ask());
        QCOMPARE(check(window.dialog()), QString());
        window.answer("cancel");
    }

    void theKeyboardReachesEverything()
    {
        Window window;
        QVERIFY(window.signIn());
        QVERIFY(window.recall(0));
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), RecallState::Submitted, Patience);
        QSet<QString> reached;
        for (int tab = 0; tab < 40; ++tab) {
            window.press(Qt::Key_Tab);
            if (const QWidget *focused = window.main->focusWidget())
                reached << focused->objectName();
        }
        for (const auto &name :
             {u"sentItems"_s, u"recall"_s, u"search"_s, u"refresh"_s, u"menuButton"_s, u"accountButton"_s,
              u"recalls"_s, u"serverResponse"_s, u"copyResponse"_s, u"recallAgain"_s, u"body"_s})
            QVERIFY2(reached.contains(name),
                     qPrintable(name % u" in "_s % QStringList(reached.values()).join(u' ')));
    }
};

QTEST_MAIN(tst_Names)
#include "tst_Names.moc"
