// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Window.h"

#include "app/models/RecallsModel.h"
#include "app/models/SentModel.h"
#include "ui/InlineBar.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QTranslator>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Takeback {

char *toString(RecallState state)
{
    return QTest::toString(stateWord(state));
}

char *toString(const std::optional<RecallState> &state)
{
    return QTest::toString(state ? stateWord(*state) : u"none"_s);
}

} // namespace Takeback

namespace Takeback::Tests {

namespace {

// The program's look and its English, once.
const QPalette &dressed()
{
    static const QPalette system = [] {
        const QPalette palette = QApplication::palette();
        auto *english = new QTranslator(qApp);
        if (!english->load(u":/i18n/takeback_en.qm"_s))
            qFatal("The English catalogue is not in the program");
        QCoreApplication::installTranslator(english);
        Theme::apply(Theme::Appearance::Light, palette);
        return palette;
    }();
    return system;
}

} // namespace

Window::Window(const Demo::DemoOptions &options, SessionBench::Way way) : bench(options, way)
{
    QDesktopServices::setUrlHandler(u"http"_s, &bench.browser, "open");
    bench.settings->setValue(u"recalls/followsReports"_s, false); // answered before; tst_Outcome asks
    open();
}

Window::~Window()
{
    main.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void Window::open()
{
    main.reset();
    main = std::make_unique<MainWindow>(bench.accounts.get(), bench.settings.get(), isDemo, dressed());
    main->show();
    main->activateWindow();
    if (!QTest::qWaitForWindowActive(main.get(), Patience))
        qWarning("The window does not become active");
}

void Window::startAgain()
{
    main.reset();
    bench.restart();
    open();
}

bool Window::signIn()
{
    bool isOver = false;
    bool isWhole = false;
    QObject context;
    QObject::connect(bench.session(), &Session::walkFinished, &context,
                     [&](const std::optional<Error> &error) {
                         isOver = true;
                         isWhole = !error;
                     });
    return click("signIn") && QTest::qWaitFor([&] { return isOver; }, Patience) && isWhole;
}

void Window::choose(int row)
{
    sentItems()->setCurrentIndex(sentItems()->model()->index(row, 0));
}

bool Window::isReachKnown() const
{
    return bench.session()->isReachKnown(sentItems()->currentIndex().data(SentModel::IdRole).toString());
}

bool Window::ask()
{
    main->activateWindow(); // a closed question leaves no window active where there is no window manager
    if (!QTest::qWaitForWindowActive(main.get(), Patience))
        return false;
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([this] { return dialog() != nullptr; }, Patience)
        && QTest::qWaitForWindowActive(dialog(), Patience);
}

void Window::answer(const char *button)
{
    if (QDialog *question = dialog())
        QTest::mouseClick(question->findChild<QWidget *>(QLatin1String(button)), Qt::LeftButton);
    [[maybe_unused]] const bool isGone = QTest::qWaitFor([this] { return !dialog(); }, Patience);
}

bool Window::recall(int row)
{
    choose(row);
    if (!ask())
        return false;
    answer("accept");
    return !dialog();
}

void Window::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = dialog() ? dialog() : window();
    QTest::keyClick(target->windowHandle(), Qt::Key(key), modifiers);
}

QDialog *Window::dialog() const
{
    for (const QString &name : {u"recallDialog"_s, u"runDialog"_s})
        for (QDialog *one : window()->findChildren<QDialog *>(name))
            if (one->isVisible())
                return one;
    return nullptr;
}

QListView *Window::sentItems() const
{
    return find<QListView>("sentItems");
}

QListView *Window::recalls() const
{
    return find<QListView>("recalls");
}

QStringList Window::rowNames(QListView *list) const
{
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return names;
}

std::optional<RecallState> Window::state(int row) const
{
    const QModelIndex index = recalls()->model()->index(row, 0);
    return index.isValid() ? std::optional(index.data(RecallsModel::RecallRole).value<Recall>().state)
                           : std::nullopt;
}

QString Window::text(const char *objectName) const
{
    const QWidget *widget = find<QWidget>(objectName);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().remove(QChar(0x200b)); // it only lets a long word break
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    return {};
}

bool Window::click(const char *objectName)
{
    for (auto *button : window()->findChildren<QAbstractButton *>(QLatin1String(objectName)))
        if (button->isVisible() && button->isEnabled()) { // another page may be on its way out
            if (!QTest::qWaitFor([button] { return !button->rect().isEmpty(); })) // until it has its place
                return false;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    return false;
}

bool Window::isShown(const char *objectName) const
{
    const auto *widget = find<QWidget>(objectName);
    return widget && widget->isVisible();
}

QStringList Window::bars() const
{
    QStringList texts;
    for (const InlineBar *bar : window()->findChildren<InlineBar *>())
        if (bar->isVisible())
            texts << bar->text();
    return texts;
}

bool Window::hasBar(const QString &part) const
{
    const QStringList texts = bars();
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(part); });
}

bool Window::pressInBar(const QString &button)
{
    for (const InlineBar *bar : window()->findChildren<InlineBar *>())
        for (auto *one : bar->findChildren<QAbstractButton *>())
            if (one->isVisible() && one->text() == button) {
                QTest::mouseClick(one, Qt::LeftButton);
                return true;
            }
    return false;
}

QWidget *Window::window() const
{
    return main.get();
}

} // namespace Takeback::Tests
