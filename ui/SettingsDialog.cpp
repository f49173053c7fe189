// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SettingsDialog.h"

#include "ui/InlineBar.h"
#include "ui/Phrases.h"
#include "ui/RegistrationForm.h"
#include "ui/RegistrationGuide.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

constexpr QSize Usual(600, 580);
constexpr int WithGuide = 760; // high

QPushButton *button(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SettingsDialog::SettingsDialog(const Registration &now, const QString &builtInClientId, QWidget *parent)
    : QDialog(parent), m_trial(this), m_form(new RegistrationForm(now, builtInClientId, this)),
      m_guide(new RegistrationGuide(this)), m_bars(new BarStack(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Organisation, cloud and app registration"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsPage"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildPage());
    column->addWidget(scroll, 1);
    column->addWidget(m_bars);
    column->addWidget(buildFooter());
    connect(m_form, &RegistrationForm::changed, this, &SettingsDialog::refresh);
    connect(&m_trial, &RegistrationTrial::finished, this, &SettingsDialog::showVerdict);
    setMinimumSize(400, 300);
    resize(Usual);
    showGuide(false);
    refresh();
}

QWidget *SettingsDialog::buildPage()
{
    auto *page = new QWidget(this);
    page->setProperty("look", u"pane"_s);
    auto *title = new QLabel(tr("Organisation, cloud and app registration"), page);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    title->setWordWrap(true);
    auto *why = new QLabel(tr("Takeback signs in under an app registration that your organisation's "
                              "administrator makes. Its ids are no secrets."),
                           page);
    why->setProperty("look", u"dim"_s);
    why->setWordWrap(true);
    m_guideSwitch = button({}, u"guideSwitch"_s, page);
    m_guideSwitch->setProperty("look", u"flatLink"_s);
    connect(m_guideSwitch, &QPushButton::clicked, this, [this] { showGuide(m_guide->isHidden()); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(why);
    column->addSpacing(4);
    column->addWidget(m_form);
    column->addWidget(m_guideSwitch, 0, Qt::AlignLeft);
    column->addWidget(m_guide);
    column->addStretch(1);
    return page;
}

QWidget *SettingsDialog::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(u"settingsFooter"_s);
    m_reason = new QLabel(footer);
    m_reason->setObjectName(u"saveReason"_s);
    m_reason->setProperty("look", u"dim"_s);
    m_reason->setWordWrap(true);
    m_try = button(tr("Try it"), u"tryRegistration"_s, footer);
    QPushButton *cancel = button(tr("Cancel"), u"cancelSettings"_s, footer);
    m_save = button(tr("Save"), u"saveSettings"_s, footer);
    m_save->setProperty("look", u"primary"_s);
    m_save->setDefault(true);
    connect(m_try, &QPushButton::clicked, this, &SettingsDialog::tryIt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saved(m_form->registration());
        accept();
    });
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 12, 24, 14);
    row->setSpacing(10);
    row->addWidget(m_try);
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return footer;
}

void SettingsDialog::showGuide(bool isShown)
{
    m_guide->setVisible(isShown);
    m_guideSwitch->setText(isShown ? tr("Hide how the app is registered")
                                   : tr("No registration yet? How one is made…"));
    m_guideSwitch->setAccessibleName(m_guideSwitch->text());
    if (isShown)
        resize(width(), qMax(height(), qMin(WithGuide, screen()->availableSize().height() - 60)));
}

// What was tried or said before belongs to other values.
void SettingsDialog::refresh()
{
    m_trial.cancel();
    m_bars->hideAll();
    const Registration now = m_form->registration();
    m_guide->describe(now.cloud, now.tenant);
    const QString obstacle = m_form->obstacle();
    m_reason->setText(obstacle);
    m_save->setEnabled(obstacle.isEmpty());
    m_save->setAccessibleDescription(obstacle);
    m_try->setText(tr("Try it"));
    m_try->setEnabled(obstacle.isEmpty());
    m_try->setAccessibleDescription(obstacle);
}

void SettingsDialog::tryIt()
{
    m_bars->hideAll();
    m_try->setText(tr("Trying…"));
    m_try->setEnabled(false);
    m_trial.start(m_form->effective());
}

void SettingsDialog::showVerdict(const RegistrationVerdict &verdict)
{
    m_try->setText(tr("Try it"));
    m_try->setEnabled(true);
    const bool isGood = verdict.finding == RegistrationFinding::NothingAgainst;
    m_bars->show(u"trial"_s, isGood ? InlineBar::Kind::News : InlineBar::Kind::Trouble,
                 Phrases::verdict(verdict), {}, isGood ? QString() : Phrases::details(verdict.error));
}

} // namespace Takeback
