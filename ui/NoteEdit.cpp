// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/NoteEdit.h"

#include "ui/PlainText.h"

#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace Takeback {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"note"_s);
    setAccessibleName(tr("Private note"));
    setPlaceholderText(tr("A private note: why. It stays in the journal on this computer."));
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    m_pause.setSingleShot(true);
    m_pause.setInterval(800);
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::tell);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        limit();
        m_pause.start();
    });
    hide();
}

void NoteEdit::show(const std::optional<Recall> &recall)
{
    const QString id = recall ? recall->id : QString();
    const bool isOther = id != m_recallId;
    if (isOther)
        tell();
    m_recallId = id;
    const QString note = recall ? recall->note : QString();
    if (isOther || (!hasFocus() && !m_pause.isActive() && note != toPlainText())) {
        setPlainText(PlainText::block(note, Most));
        m_told = toPlainText(); // not rewritten by being looked at
        m_pause.stop();
    }
    setVisible(recall && (!note.isEmpty() || hasFocus() || m_pause.isActive()));
}

void NoteEdit::begin()
{
    if (m_recallId.isEmpty())
        return;
    setVisible(true);
    setFocus();
    moveCursor(QTextCursor::End);
}

void NoteEdit::limit()
{
    const QString text = toPlainText();
    if (text.size() <= Most)
        return;
    const bool isHalf = text.at(Most - 1).isHighSurrogate();
    QTextCursor cursor(document());
    cursor.setPosition(int(isHalf ? Most - 1 : Most));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void NoteEdit::tell()
{
    m_pause.stop();
    const QString note = toPlainText();
    if (m_recallId.isEmpty() || note == m_told)
        return;
    m_told = note;
    Q_EMIT edited(m_recallId, note);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    tell();
    const bool isComingBack = event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::MenuBarFocusReason;
    if (!isComingBack && toPlainText().isEmpty())
        hide();
}

} // namespace Takeback
