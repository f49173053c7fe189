// SPDX-License-Identifier: GPL-3.0-or-later
// From a wish of the menu "Afterwards" to what came of it: drafts, answers, a text, an export. Trouble and
// news are bars. Sends no mail: drafts are opened in the browser, where a person reads and sends them.
#pragma once

#include "app/Session.h"
#include "ui/AfterButton.h"

#include <QPointer>

class QDialog;

namespace Takeback {

class BarStack;
class NoteEdit;
class StatusPanel;

class AfterFlow : public QObject {
    Q_OBJECT

public:
    AfterFlow(Session *session, StatusPanel *status, BarStack *bars, QWidget *parent);

    // A draft to those whom recalls of these do not reach. `subject`: empty where they have several.
    void correct(const QStringList &messageIds, const QString &subject);
    void correctRun(const QString &runId);
    void correctMessage(const QString &messageId);
    void close(); // takes what is open back

Q_SIGNALS:
    void runWanted(const QString &runId); // a person wants to see how it stands, or ended

private:
    void tieSession();
    void act(AfterButton::Wish wish, const Recall &recall);
    void replace(const QString &messageId);
    void cancelReplacement();
    void showReplaced(const Result<Draft> &draft);
    void showCorrected(const Unreached &whom, const Result<QList<Draft>> &drafts);
    void showExposure(const QString &messageId, const Result<Exposure> &exposure);
    void escalate(const Recall &recall);
    void askWhatToExport();
    void showExported(const ExportWish &wish, const Result<int> &recalls);
    void show(const QString &cause, const Error &error);
    void showText(const QString &title, const QString &words, const QString &text);
    void openInBrowser(const QUrl &webLink);
    void open(QDialog *dialog);
    QString messageIdOf(const Recall &recall) const;
    QWidget *window() const;

    Session *m_session;
    NoteEdit *m_note;
    BarStack *m_bars;
    QPointer<QDialog> m_dialog;
    int m_percent = -1; // of the attachments, as last shown
};

} // namespace Takeback
