// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Typist.h"

#include "tests/bench/Meter.h"

#include <QKeyEvent>
#include <QTimer>

namespace Takeback::Bench {

namespace {

// Words that are in many messages, in few and in none; in other scripts, with accents, in the middle of
// words.
constexpr char16_t Searches[] =
    u"invoice\nangebot märz\nmüller\nrenée\nquarter report\neeting\n会議\ncontoso\nzzz\n";

} // namespace

Typist::Typist(PaintWatch *app, QLineEdit *field, QListView *list)
    : m_app(app), m_field(field), m_list(list), m_letters(QString::fromUtf16(Searches))
{
    m_app->isWatched = [this](QObject *widget) { return widget == m_list->viewport() && m_isAnswered; };
    m_app->painted = [this] { note(); };
}

void Typist::start()
{
    m_field->setFocus();
    type();
}

void Typist::type()
{
    if (m_at == m_letters.size()) {
        m_app->painted = {};
        finished();
        return;
    }
    QChar letter = m_letters[m_at++];
    if (letter == u' ') { // it asks nothing new
        press(Qt::Key_Space, letter);
        letter = m_letters[m_at++];
    }
    m_isAnswered = false;
    if (letter == u'\n')
        m_field->selectAll();
    m_pressedAt = now();
    if (letter == u'\n')
        press(Qt::Key_Delete);
    else
        press(letter.toUpper().unicode(), letter);
}

void Typist::press(int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_field, &down);
}

void Typist::answered()
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_list->viewport()->update(); // also where nothing seen has changed
}

void Typist::note()
{
    if (!m_isAnswered || m_pressedAt == 0)
        return;
    times << now() - m_pressedAt;
    counts << m_list->model()->rowCount();
    m_pressedAt = 0;
    QTimer::singleShot(20, this, [this] { type(); }); // nobody types faster
}

} // namespace Takeback::Bench
