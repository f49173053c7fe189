// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AfterFlow.h"

#include "app/models/RecallsModel.h"
#include "ui/ExportDialog.h"
#include "ui/InlineBar.h"
#include "ui/NoteEdit.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/StatusPanel.h"
#include "ui/TextDialog.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDesktopServices>
#include <QSet>

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
            [this](const QString &id, const Result<Exposure> &exposure) { showExposure(id, exposure); });
    connect(m_session, &Session::replacementProgressed, this, [this](qint64 bytes, qint64 total) {
        const int percent = total > 0 ? int(bytes * 100 / total) : 0;
        if (percent > std::exchange(m_percent, std::max(m_percent, percent)))
            m_bars->update(u"replace"_s, Phrases::replacing(percent));
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
        correctRun(recall.runId);
        break;
    case AfterButton::Wish::ShowRun:
        Q_EMIT runWanted(recall.runId);
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
    if (!m_session->replace(messageId)) {
        m_bars->show(u"replaceLater"_s, InlineBar::Kind::News,
                     tr("Another draft is still being made. Try again when it is there."));
        return;
    }
    m_percent = -1;
    m_bars->hide(u"replaceLater"_s);
    m_bars->show(u"replace"_s, InlineBar::Kind::News, Phrases::replacing(0),
                 {{tr("Cancel"), [this] { cancelReplacement(); }, false}}, {}, InlineBar::Closing::ByItself);
}

void AfterFlow::cancelReplacement()
{
    m_session->cancelReplacement();
    m_percent = 100; // no more of them
    m_bars->update(u"replace"_s, tr("The draft is being taken back…"));
}

void AfterFlow::correct(const QStringList &messageIds, const QString &subject)
{
    m_session->writeCorrection(messageIds, Phrases::correctionSubject(subject),
                               Phrases::correctionText(subject));
}

void AfterFlow::correctMessage(const QString &messageId)
{
    if (const auto message = m_session->message(messageId))
        correct({messageId}, message->subject);
}

// What one message is called is nobody's business who did not receive it.
void AfterFlow::correctRun(const QString &runId)
{
    QStringList ids;
    QSet<QString> subjects;
    const QAbstractItemModel *recalls = m_session->recallsModel();
    for (int row = 0; recalls && row < recalls->rowCount(); ++row) {
        const auto recall = recalls->index(row, 0).data(RecallsModel::RecallRole).value<Recall>();
        if (recall.runId != runId)
            continue;
        ids << messageIdOf(recall);
        subjects << recall.subject;
    }
    correct(ids, subjects.size() == 1 ? *subjects.cbegin() : QString());
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

void AfterFlow::showCorrected(const Unreached &whom, const Result<QList<Draft>> &drafts)
{
    if (!drafts && drafts.error().code == "nobody"_L1) {
        m_bars->show(u"correction"_s, InlineBar::Kind::News, Phrases::nobodyToCorrect(whom));
        return;
    }
    if (!drafts) {
        show(u"correction"_s, drafts.error());
        return;
    }
    const QUrl link = drafts->first().webLink;
    m_bars->show(u"correction"_s, InlineBar::Kind::News, Phrases::corrected(whom, *drafts),
                 {{tr("Open the draft"), [this, link] { openInBrowser(link); }, false}});
    openInBrowser(link);
}

// Not over what a person is being asked just now.
void AfterFlow::showExposure(const QString &messageId, const Result<Exposure> &exposure)
{
    m_bars->hide(u"exposure"_s);
    if (!exposure) {
        show(u"exposure"_s, exposure.error());
        return;
    }
    const auto message = m_session->message(messageId);
    const QString subject = PlainText::isolated(message ? message->subject : QString(), 80);
    const QString words = message ? tr("About “%1”.").arg(subject) + u' ' + Phrases::exposureLimits()
                                  : Phrases::exposureLimits();
    const auto tell = [this, words, text = Phrases::exposure(*exposure)] {
        showText(tr("Who has answered?"), words, text);
    };
    if (m_dialog || QApplication::activeModalWidget())
        m_bars->show(u"exposure"_s, InlineBar::Kind::News, tr("What came back on “%1” is here.").arg(subject),
                     {{tr("Show"), tell}});
    else
        tell();
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
    const QString text = cause == u"exposure" ? Phrases::trouble(error) : Phrases::draftTrouble(error);
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
