// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ProxyBar.h"

#include "ui/FlowLayout.h"
#include "ui/PlainText.h"
#include "ui/TabOrder.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

// A field and its name, which stay together where the row wraps.
QWidget *labelled(const QString &text, QLineEdit *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *label = new QLabel(text, pair);
    label->setBuddy(field);
    field->setAccessibleName(text);
    field->setParent(pair);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 18);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace

ProxyBar::ProxyBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_user(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_use(new QPushButton(tr("Use"), this))
{
    setObjectName(u"proxyBar"_s);
    setProperty("look", u"barTrouble"_s);
    auto *sign = new QLabel(this);
    sign->setPixmap(Theme::icon(u"warning"_s, Theme::Ink::Amber).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(6);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    buildFields();
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeBar"_s);
    close->setIcon(Theme::icon(u"close"_s, Theme::Ink::Dim));
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &ProxyBar::dismiss);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void ProxyBar::buildFields()
{
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_use->setObjectName(u"proxyUse"_s);
    m_use->setAccessibleName(m_use->text());
    m_use->setEnabled(false);
    auto *fields = new QWidget(this);
    auto *flow = new FlowLayout(fields, 10);
    flow->addWidget(labelled(tr("User name"), m_user, fields));
    flow->addWidget(labelled(tr("Password"), m_password, fields));
    flow->addWidget(m_use);
    layout()->itemAt(1)->layout()->addWidget(fields);
    connect(m_user, &QLineEdit::textChanged, m_use,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    for (const QLineEdit *field : {m_user, m_password})
        connect(field, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this, &ProxyBar::give);
}

void ProxyBar::ask(const QString &proxy)
{
    const bool isAgain = m_hasGiven && proxy == m_proxy;
    m_hasGiven = isAgain; // several calls may tell of the same refusal
    m_proxy = proxy;
    const QString name = PlainText::isolated(proxy, 120);
    const QString text =
        (isAgain ? tr("This network's proxy %1 did not accept that user name and password.").arg(name)
                 : tr("This network's proxy %1 wants a user name and a password.").arg(name))
        + u' ' + tr("They go to this proxy only and are kept until you quit.");
    if (text == accessibleName() && !isHidden())
        return;
    setAccessibleName(text);
    PlainText::fill(m_text, text);
    show();
    tabInPlace(this);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProxyBar::dismiss()
{
    hide();
    m_user->clear();
    m_password->clear();
}

void ProxyBar::give()
{
    const QString user = m_user->text().trimmed();
    const QString password = m_password->text();
    m_hasGiven = true;
    dismiss();
    Q_EMIT given(user, password);
}

} // namespace Takeback
