// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecallSettingsDialog.h"

#include "app/Session.h"
#include "ui/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", u"dim"_s);
    return label;
}

QCheckBox *check(const QString &text, const QString &objectName, bool isOn, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    box->setChecked(isOn);
    return box;
}

} // namespace

RecallSettingsDialog::RecallSettingsDialog(QSettings *file, QWidget *parent)
    : QDialog(parent), m_settings(file)
{
    setObjectName(u"recallSettingsDialog"_s);
    setWindowTitle(tr("Recall settings"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(460);
    build();
}

void RecallSettingsDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    auto *follows = check(tr("Look for recall reports in the Inbox"), u"followsReports"_s,
                          m_settings.followsReports().value_or(false), this);
    auto *age = new QSpinBox(this);
    age->setObjectName(u"ageLimit"_s);
    age->setRange(1, RecallSettings::MostAgeLimit);
    age->setSuffix(tr(" days"));
    age->setValue(m_settings.ageLimitDays());
    auto *ageLabel = new QLabel(tr("Warn about messages older than"), this);
    ageLabel->setBuddy(age);
    age->setAccessibleName(ageLabel->text());
    auto *notifies =
        check(tr("Notify when a run ends or a report arrives"), u"notifies"_s, m_settings.notifies(), this);
    auto *subjects = check(tr("Name the message in notifications"), u"notifiesSubject"_s,
                           m_settings.notifiesSubject(), this);
    subjects->setEnabled(notifies->isChecked());
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeRecallSettings"_s);
    close->setDefault(true);
    const auto tell = [this](auto set) {
        return [this, set](auto value) {
            (m_settings.*set)(value);
            Q_EMIT changed();
        };
    };
    connect(follows, &QCheckBox::toggled, this, tell(&RecallSettings::setFollowsReports));
    connect(age, &QSpinBox::valueChanged, this, tell(&RecallSettings::setAgeLimitDays));
    connect(notifies, &QCheckBox::toggled, this, tell(&RecallSettings::setNotifies));
    connect(notifies, &QCheckBox::toggled, subjects, &QWidget::setEnabled);
    connect(subjects, &QCheckBox::toggled, this, tell(&RecallSettings::setNotifiesSubject));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *ageRow = new QHBoxLayout;
    ageRow->addWidget(ageLabel);
    ageRow->addWidget(age);
    ageRow->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(follows);
    column->addWidget(
        words(tr("Only while a recall of the last seven days waits for its report, every few "
                 "minutes at most. A report is believed only if it came from inside; no link in "
                 "it is followed, and who its recipients are is not kept."),
              this));
    column->addLayout(ageRow);
    column->addWidget(words(tr("Organisations usually allow 365 days. Takeback cannot ask yours."), this));
    column->addWidget(notifies);
    column->addWidget(subjects);
    column->addWidget(words(tr("Others may see a notification on your screen."), this));
    column->addSpacing(4);
    column->addLayout(buttons);
    resize(460, column->totalHeightForWidth(460));
}

void RecallSettingsDialog::ask(Session *session, QSettings *file, QWidget *parent)
{
    auto *dialog = new RecallSettingsDialog(file, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecallSettingsDialog::changed, session, &Session::applyRecallSettings);
    dialog->open();
}

} // namespace Takeback
