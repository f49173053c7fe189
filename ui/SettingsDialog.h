// SPDX-License-Identifier: GPL-3.0-or-later
// Under which app registration Takeback signs in: the fields, the guide for administrators, a trial that
// signs nobody in. Says what was chosen by saved(); writes nothing itself.
#pragma once

#include "app/RegistrationTrial.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Takeback {

class BarStack;
class RegistrationForm;
class RegistrationGuide;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Registration &now, const QString &builtInClientId, QWidget *parent);

    void showGuide(bool isShown);
    RegistrationTrial *trial() { return &m_trial; }

Q_SIGNALS:
    void saved(const Takeback::Registration &registration);

private:
    QWidget *buildPage();
    QWidget *buildFooter();
    void refresh();
    void tryIt();
    void showVerdict(const RegistrationVerdict &verdict);

    RegistrationTrial m_trial;
    RegistrationForm *m_form;
    QPushButton *m_guideSwitch;
    RegistrationGuide *m_guide;
    BarStack *m_bars;
    QLabel *m_reason;
    QPushButton *m_try;
    QPushButton *m_save;
};

} // namespace Takeback
