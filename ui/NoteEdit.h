// SPDX-License-Identifier: GPL-3.0-or-later
// A person's private note with a recall, edited where it stands. It stays in the journal of this computer: it
// is never sent. Plain text, at most 2,000 characters; told when the writing pauses or the focus leaves.
#pragma once

#include "app/types/Recall.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace Takeback {

class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype Most = 2000;

    explicit NoteEdit(QWidget *parent);

    void show(const std::optional<Recall> &recall); // hidden where there is no note
    void begin(); // shows an empty one too, and puts the cursor there

Q_SIGNALS:
    void edited(const QString &recallId, const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void limit();
    void tell(); // what was not told yet

    QString m_recallId;
    QString m_told;
    QTimer m_pause;
};

} // namespace Takeback
