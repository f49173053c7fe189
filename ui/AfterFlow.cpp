// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AfterFlow.h"

#include "app/models/RecallsModel.h"
#include "ui/ExportDialog.h"
#include "ui/InlineBar.h"
#include "ui/NoteEdit.h"
#include "ui/Phrases.h"
#include "ui/StatusPanel.h"
#include "ui/TextDialog.h"

#include <QAbstractItemModel>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Takeback {

AfterFlow::AfterFlow(Session *session, StatusPanel *status, BarStack *bars, QWidget *parent)
    : QObject(parent), m_session(session), m_note(status->note()), m_bars(bars)
{
    connect(status->after(), &AfterButton::wanted, this, &AfterFlow::act);
    connect(m_note, &NoteEdit::edited, session, &Session::setNote);
    tieSession();
}

void AfterFlow::tieSession()
{
    connect(m_session, &Session::replaced, this, &AfterFlow::showReplaced);
    connect(m_session, &Session::corrected, this, &AfterFlow::showCorrected);
    connect(m_session, &Session::exported, this, &AfterFlow::showExported);
    connect(m_session, &Session::exposureArrived, this,
            [this](const QString &, const Result<Exposure> &exposure) { showExposure(exposure); });
    connect(m_session, &Session::replacementProgressed, this, [this](qint64 bytes, qint64 total) {
        const int percent = total > 0 ? int(bytes * 100 / total) : 0;
        if (std::exchange(m_percent, percent) != percent)
            m_bars->show(u"replace"_s, InlineBar::Kind::News, Phrases::replacing(percent),
                         {{tr("Cancel"), [this] { m_session->cancelReplacement(); }, false}}, {},
                         InlineBar::Closing::ByItself);
    });
}

QWidget *AfterFlow::window() const
{
    return qobject_cast<QWidget *>(parent())->window();
}

QString AfterFlow::messageIdOf(const Recall &recall) const
{
    const auto message = m_session->messageOf(recall.id);
    return message ? message->id : recall.messageId;
}

void AfterFlow::close()
{
    delete m_dialog;
    m_percent = -1;
}

void AfterFlow::act(AfterButton::Wish wish, const Recall &recall)
{
    if (m_dialog)
        return;
    switch (wish) {
    case AfterButton::Wish::Replace:
        replace(messageIdOf(recall));
        break;
    case AfterButton::Wish::Correct:
        correct({messageIdOf(recall)}, recall.subject);
        break;
    case AfterButton::Wish::CorrectRun:
        correct(messageIdsOfRun(recall.runId), recall.subject);
        break;
    case AfterButton::Wish::Expose:
        m_bars->show(u"exposure"_s, InlineBar::Kind::News, tr("Looking for answers in this mailbox…"), {}, {},
                     InlineBar::Closing::ByItself);
        m_session->askExposure(messageIdOf(recall));
        break;
    case AfterButton::Wish::Escalate:
        escalate(recall);
        break;
    case AfterButton::Wish::Note:
        m_note->begin();
        break;
    case AfterButton::Wish::Export:
        askWhatToExport();
        break;
    }
}

void AfterFlow::replace(const QString &messageId)
{
    m_percent = -1;
    m_bars->show(u"replace"_s, InlineBar::Kind::News, Phrases::replacing(0),
                 {{tr("Cancel"), [this] { m_session->cancelReplacement(); }, false}}, {},
                 InlineBar::Closing::ByItself);
    m_session->replace(messageId);
}

void AfterFlow::correct(const QStringList &messageIds, const QString &subject)
{
    m_session->writeCorrection(messageIds, Phrases::correctionSubject(subject),
                               Phrases::correctionText(subject, messageIds.size()));
}

void AfterFlow::correctMessage(const QString &messageId)
{
    if (const auto message = m_session->message(messageId))
        correct({messageId}, message->subject);
}

QStringList AfterFlow::messageIdsOfRun(const QString &runId) const
{
    QStringList ids;
    const QAbstractItemModel *recalls = m_session->recallsModel();
    for (int row = 0; recalls && row < recalls->rowCount(); ++row) {
        const auto recall = recalls->index(row, 0).data(RecallsModel::RecallRole).value<Recall>();
        if (recall.runId == runId)
            ids << messageIdOf(recall);
    }
    return ids;
}

void AfterFlow::showReplaced(const Result<Draft> &draft)
{
    if (!draft) {
        if (draft.error().kind == ErrorKind::Canceled && draft.error().code.isEmpty())
            m_bars->hide(u"replace"_s);
        else
            show(u"replace"_s, draft.error());
        return;
    }
    const QUrl link = draft->webLink;
    m_bars->show(u"replace"_s, draft->leftOut.isEmpty() ? InlineBar::Kind::News : InlineBar::Kind::Trouble,
                 Phrases::replaced(*draft),
                 {{tr("Open the draft"), [this, link] { openInBrowser(link); }, false}});
    openInBrowser(link);
}

void AfterFlow::showCorrected(const Result<QList<Draft>> &drafts)
{
    if (!drafts && drafts.error().code == "nobody"_L1) {
        m_bars->show(u"correction"_s, InlineBar::Kind::News, Phrases::nobodyToCorrect());
        return;
    }
    if (!drafts) {
        show(u"correction"_s, drafts.error());
        return;
    }
    const QUrl link = drafts->first().webLink;
    m_bars->show(u"correction"_s, InlineBar::Kind::News, Phrases::corrected(*drafts),
                 {{tr("Open the draft"), [this, link] { openInBrowser(link); }, false}});
    openInBrowser(link);
}

void AfterFlow::showExposure(const Result<Exposure> &exposure)
{
    m_bars->hide(u"exposure"_s);
    if (!exposure)
        show(u"exposure"_s, exposure.error());
    else
        showText(tr("Who has answered?"), Phrases::exposureLimits(), Phrases::exposure(*exposure));
}

void AfterFlow::escalate(const Recall &recall)
{
    showText(tr("Text for an administrator"),
             tr("Nothing is sent: copy it into a message to whoever looks after your organisation's mail."),
             Phrases::escalation(recall, m_session->messageOf(recall.id), m_session->ownerAddress()));
}

void AfterFlow::askWhatToExport()
{
    auto *dialog = new ExportDialog(window());
    connect(dialog, &ExportDialog::chosen, m_session, &Session::exportRecalls);
    open(dialog);
}

void AfterFlow::showExported(const ExportWish &wish, const Result<int> &recalls)
{
    if (recalls)
        m_bars->show(u"export"_s, InlineBar::Kind::News, Phrases::exported(wish, *recalls));
    else
        m_bars->show(u"export"_s, InlineBar::Kind::Trouble, Phrases::notExported(wish, recalls.error()),
                     {{tr("Choose another place…"), [this] { askWhatToExport(); }}},
                     Phrases::details(recalls.error()));
}

void AfterFlow::show(const QString &cause, const Error &error)
{
    const QString text = error.code == "draft-left"_L1 ? Phrases::draftLeft() : Phrases::trouble(error);
    m_bars->show(cause, InlineBar::Kind::Trouble, text, {}, Phrases::details(error));
}

void AfterFlow::showText(const QString &title, const QString &words, const QString &text)
{
    if (!m_dialog)
        open(new TextDialog(title, words, text, window()));
}

// It leads to the mailbox in a browser, or it is not opened.
void AfterFlow::openInBrowser(const QUrl &webLink)
{
    if (m_session->mayOpen(webLink) && QDesktopServices::openUrl(webLink))
        return;
    m_bars->show(u"browser"_s, InlineBar::Kind::Trouble,
                 tr("The draft could not be opened in a browser. It is in the folder Drafts."));
}

void AfterFlow::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Takeback
