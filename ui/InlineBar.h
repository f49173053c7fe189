// SPDX-License-Identifier: GPL-3.0-or-later
// A line of news or trouble beside its cause, with the actions that mend it. Never modal. BarStack holds
// them, one per cause: a second one about the same thing takes the first one's place.
#pragma once

#include <QFrame>
#include <QHash>
#include <QList>

#include <functional>

class QBoxLayout;
class QLabel;

namespace Takeback {

struct BarAction {
    QString text;
    std::function<void()> run;
    bool isClosing = true; // the bar goes when it is pressed
};

class InlineBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { News, Trouble };
    enum class Closing { ByPerson, ByItself }; // by itself: it stands for a state that lasts, and has no ×
    // `text` is shown as plain text. `details`: for a "Copy details" button; empty: none.
    InlineBar(Kind kind, const QString &text, const QString &details, const QList<BarAction> &actions,
              Closing closing, QWidget *parent);
    QString text() const;
    void setText(const QString &text); // of the same matter: nobody is alerted

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void addClose();

    QLabel *m_text;
    QWidget *m_actions;
    QBoxLayout *m_body; // the text and the actions
};

class BarStack : public QWidget {
    Q_OBJECT

public:
    explicit BarStack(QWidget *parent = nullptr);

    void show(const QString &cause, InlineBar::Kind kind, const QString &text,
              const QList<BarAction> &actions = {}, const QString &details = {},
              InlineBar::Closing closing = InlineBar::Closing::ByPerson);
    bool update(const QString &cause, const QString &text); // of a bar that is shown, in its place
    void hide(const QString &cause);
    void hideAll();

private:
    QHash<QString, InlineBar *> m_bars;
};

} // namespace Takeback
