// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInPage.h"

#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Width = 460;

QLabel *paragraph(const QString &text, QWidget *parent, bool isDim = true)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isDim)
        label->setProperty("look", u"dim"_s);
    return label;
}

QLabel *title(const QString &text, QWidget *parent)
{
    QLabel *label = paragraph(text, parent, false);
    label->setFont(Theme::font(24.0 / 13, QFont::DemiBold));
    return label;
}

QPushButton *button(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    return made;
}

QLabel *envelope(QWidget *parent)
{
    auto *sign = new QLabel(parent);
    sign->setPixmap(
        Theme::icon(u"envelope"_s, Theme::Ink::Accent).pixmap(QSize(56, 56), parent->devicePixelRatioF()));
    return sign;
}

} // namespace

SignInPage::SignInPage(const Cloud &cloud, bool isDemo, std::function<std::chrono::milliseconds()> timeLeft,
                       QWidget *parent)
    : QWidget(parent), m_cloud(cloud), m_isDemo(isDemo), m_timeLeft(std::move(timeLeft)),
      m_bars(new BarStack(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"signInPage"_s);
    m_pages->addWidget(buildStart());
    m_pages->addWidget(buildInBrowser());
    m_pages->setMaximumWidth(Width);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bars);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addStretch(1);
    row->addWidget(m_pages, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SignInPage::tick);
}

QWidget *SignInPage::buildStart()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(envelope(page));
    column->addWidget(title(tr("Take back mail you should not have sent"), page));
    column->addWidget(
        paragraph(tr("Takeback lists what you sent from Microsoft 365, asks the service to recall it, and "
                     "shows word for word what it answered."),
                  page));
    column->addSpacing(4);
    column->addWidget(buildButtons(page));
    column->addSpacing(4);
    column->addWidget(
        paragraph(tr("Your browser opens for the sign-in. Takeback never sees your password. It asks to "
                     "read and write your mail, because Microsoft offers recall only under that "
                     "permission."),
                  page));
    m_hosts = paragraph({}, page);
    m_hosts->setObjectName(u"hosts"_s);
    m_undocumented = paragraph({}, page);
    m_undocumented->setObjectName(u"undocumented"_s);
    m_undocumented->setProperty("look", u"amber"_s);
    column->addWidget(m_hosts);
    column->addWidget(m_undocumented);
    if (!m_isDemo) {
        QPushButton *setUp = button(tr("Organisation, cloud and app registration…"), u"setUp"_s, page);
        setUp->setProperty("look", u"flatLink"_s);
        connect(setUp, &QPushButton::clicked, this, &SignInPage::setUpWanted);
        column->addWidget(setUp, 0, Qt::AlignLeft);
    }
    refresh();
    return page;
}

QWidget *SignInPage::buildButtons(QWidget *page)
{
    auto *buttons = new QWidget(page);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_signIn = button(tr("Sign in"), u"signIn"_s, buttons);
    m_signIn->setProperty("look", u"primary"_s);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signInWanted);
    row->addWidget(m_signIn);
    if (!m_isDemo) {
        QPushButton *demo = button(tr("Try the demo"), u"tryDemo"_s, buttons);
        connect(demo, &QPushButton::clicked, this, &SignInPage::demoWanted);
        row->addWidget(demo);
    }
    row->addStretch(1);
    return buttons;
}

void SignInPage::setCloud(const Cloud &cloud)
{
    m_cloud = cloud;
    refresh();
}

void SignInPage::setKeeping(bool isInKeychain)
{
    m_isInKeychain = isInKeychain;
    refresh();
}

void SignInPage::refresh()
{
    const QString undocumented = Phrases::recallUndocumented(m_cloud);
    m_undocumented->setText(undocumented);
    m_undocumented->setVisible(!undocumented.isEmpty());
    if (m_isDemo) {
        m_hosts->setText(tr("This is the demo: a pretend Microsoft 365 inside this program. Nothing "
                            "leaves this computer, and no mail is recalled."));
        return;
    }
    const QString where = tr("You sign in at %1; mail and recalls are at %2.")
                              .arg(PlainText::isolated(m_cloud.login.authority()),
                                   PlainText::isolated(m_cloud.graph.authority()));
    const QString kept = m_isInKeychain
        ? tr("The sign-in is kept in this system's keychain until you sign out.")
        : tr("The sign-in is kept in memory only: you will be asked again after the next start.");
    PlainText::fill(m_hosts, QString(where % u' ' % kept));
}

QWidget *SignInPage::buildInBrowser()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_waiting = title({}, page);
    m_left = paragraph({}, page);
    m_ways = new QWidget(page);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(10);
    QPushButton *copy = button(tr("Copy link"), u"copyLink"_s, m_ways);
    QPushButton *paste = button(tr("Paste the address"), u"pasteAddress"_s, m_ways);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromUtf8(m_address.toEncoded())); });
    connect(paste, &QPushButton::clicked, this, [this] {
        m_pasteRow->show();
        m_paste->setFocus();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(copy);
    row->addWidget(paste);
    row->addStretch(1);
    ways->addWidget(
        paragraph(tr("No browser opened? Copy the link into one. It ended on a page that cannot be shown? "
                     "Paste that page's address here."),
                  m_ways));
    ways->addLayout(row);
    ways->addWidget(buildPasteRow(m_ways));
    QPushButton *cancel = button(tr("Cancel"), u"cancelSignIn"_s, page);
    connect(cancel, &QPushButton::clicked, this, &SignInPage::cancelWanted);
    column->addWidget(envelope(page));
    column->addWidget(m_waiting);
    column->addWidget(m_left);
    column->addWidget(m_ways);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    return page;
}

QWidget *SignInPage::buildPasteRow(QWidget *parent)
{
    m_pasteRow = new QWidget(parent);
    m_paste = new QLineEdit(m_pasteRow);
    m_paste->setObjectName(u"pastedAddress"_s);
    m_paste->setAccessibleName(tr("Address from the browser"));
    m_paste->setPlaceholderText(u"http://localhost:…/?code=…"_s);
    QPushButton *use = button(tr("Use it"), u"usePasted"_s, m_pasteRow);
    m_problem = paragraph({}, m_pasteRow, false);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    const auto submit = [this] {
        m_problem->hide();
        Q_EMIT addressPasted(m_paste->text().trimmed());
        m_paste->clear(); // it holds a code
    };
    connect(use, &QPushButton::clicked, this, submit);
    connect(m_paste, &QLineEdit::returnPressed, this, submit);
    auto *row = new QHBoxLayout;
    row->addWidget(m_paste, 1);
    row->addWidget(use);
    auto *column = new QVBoxLayout(m_pasteRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    return m_pasteRow;
}

void SignInPage::showStart()
{
    m_clock.stop();
    m_address = QUrl();
    m_pages->setCurrentIndex(0);
    m_signIn->setFocus();
}

void SignInPage::showInBrowser()
{
    m_bars->hideAll();
    m_waiting->setText(tr("Go on in your browser"));
    m_ways->show();
    m_pasteRow->hide();
    m_problem->hide();
    m_pages->setCurrentIndex(1);
    m_clock.start();
    tick();
}

void SignInPage::setAddress(const QUrl &address)
{
    m_address = address;
}

void SignInPage::showBusy(const QString &text)
{
    m_clock.stop();
    m_waiting->setText(text);
    m_left->setText({});
    m_ways->hide();
    m_pages->setCurrentIndex(1);
}

void SignInPage::refusePaste()
{
    m_problem->setText(
        tr("This is not the address of this sign-in. Copy the whole address of the page that the browser "
           "ended on."));
    m_problem->show();
}

void SignInPage::tick()
{
    m_left->setText(tr("Takeback waits for you here, for %1 more.").arg(Phrases::timeLeft(m_timeLeft())));
}

} // namespace Takeback
