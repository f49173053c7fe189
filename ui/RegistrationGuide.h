// SPDX-License-Identifier: GPL-3.0-or-later
// How an administrator registers the app: the portal's steps and one Azure CLI command, made for the cloud
// and organisation that are chosen. Changes nothing anywhere; copies what is pressed, opens the portal.
#pragma once

#include "app/types/Registration.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Takeback {

class RegistrationGuide : public QWidget {
    Q_OBJECT

public:
    explicit RegistrationGuide(QWidget *parent);

    void describe(const Cloud &cloud, const QString &tenant);

private:
    QVBoxLayout *addStep(QLabel *text);
    void addPermissions(QVBoxLayout *step);
    void buildCommand(QVBoxLayout *column);
    QPushButton *copyButton(const QString &text, const QString &objectName, std::function<QString()> what);
    QString permissionNames() const;
    void refresh();

    Cloud m_cloud;
    QString m_tenant;
    int m_steps = 0;
    QVBoxLayout *m_column;
    QLabel *m_open;
    QPushButton *m_portal;
    QLabel *m_accounts;
    QCheckBox *m_isForOthers;
    QLabel *m_shared; // its permission's row
    QLabel *m_commandText;
    QPlainTextEdit *m_command;
    QPushButton *m_copyCommand;
};

} // namespace Takeback
