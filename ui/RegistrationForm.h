// SPDX-License-Identifier: GPL-3.0-or-later
// Cloud, client id and organisation, checked while they are typed: what is wrong stands under its field.
// Saves nothing and asks no server.
#pragma once

#include "app/types/Registration.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Takeback {

class RegistrationForm : public QWidget {
    Q_OBJECT

public:
    // `builtInClientId` stands in for an empty one at the global cloud; itself it is never shown or returned.
    RegistrationForm(const Registration &now, const QString &builtInClientId, QWidget *parent);

    Registration registration() const; // tidied; whole where obstacle() is empty
    // With the built-in client id where none is typed and it counts.
    Registration effective() const;
    QString obstacle() const; // one sentence: why it cannot be used yet
    void useCloudFile(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void buildCloud(QVBoxLayout *column);
    // One line for a person to fill in; what is wrong with it takes the place of the hint.
    struct Field {
        QLineEdit *line;
        QLabel *hint;
        QLabel *problem;

        bool isWrong() const;
        void setProblem(const QString &text) const;
    };
    Field addField(QVBoxLayout *column, const QString &label, const QString &objectName, const QString &text,
                   const QString &hint);
    void chooseCloudFile();
    void addOwnCloud(const Cloud &cloud);
    Cloud cloud() const;
    bool isBuiltInIdUsed() const;
    void check();

    QString m_builtInClientId;
    QList<Cloud> m_clouds; // as in the box
    QComboBox *m_cloud;
    QLabel *m_hosts;
    QFrame *m_undocumented;
    QLabel *m_undocumentedText;
    QLabel *m_cloudProblem;
    Field m_clientId;
    Field m_tenant;
};

} // namespace Takeback
