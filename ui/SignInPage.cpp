// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInPage.h"

#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/SignInParts.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr int Width = 460;

} // namespace

using namespace SignInParts;

SignInPage::SignInPage(const Cloud &cloud, bool isDemo, std::function<std::chrono::milliseconds()> timeLeft,
                       QWidget *parent)
    : QWidget(parent), m_timeLeft(std::move(timeLeft)), m_bars(new BarStack(this)),
      m_pages(new QStackedWidget(this)), m_start(new SignInStart(cloud, isDemo, m_pages))
{
    setObjectName(u"signInPage"_s);
    m_pages->addWidget(m_start);
    connect(m_start, &SignInStart::signInWanted, this, &SignInPage::signInWanted);
    connect(m_start, &SignInStart::anotherWanted, this, &SignInPage::anotherWanted);
    connect(m_start, &SignInStart::knownWanted, this, &SignInPage::knownWanted);
    connect(m_start, &SignInStart::setUpWanted, this, &SignInPage::setUpWanted);
    connect(m_start, &SignInStart::demoWanted, this, &SignInPage::demoWanted);
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

void SignInPage::setCloud(const Cloud &cloud)
{
    m_start->setCloud(cloud);
}

void SignInPage::setKeeping(bool isInKeychain)
{
    m_start->setKeeping(isInKeychain);
}

void SignInPage::setKnown(const QList<KnownPerson> &known)
{
    m_start->setKnown(known);
}

void SignInPage::setWhom(const QString &userName)
{
    m_start->setWhom(userName);
}

bool SignInPage::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const int bars =
            m_bars->hasHeightForWidth() ? m_bars->heightForWidth(width()) : m_bars->sizeHint().height();
        m_start->fit(height() - bars);
    }
    return isDone;
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
    m_start->focusSignIn();
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
