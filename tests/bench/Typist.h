// SPDX-License-Identifier: GPL-3.0-or-later
// Types searches letter by letter into a field, each letter once the answer to the one before is painted, and
// notes how long each took: from the key to the list painted with its answer. What Takeback and
// QSortFilterProxyModel are asked is the same.
#pragma once

#include "tests/bench/PaintWatch.h"

#include <QLineEdit>
#include <QListView>

namespace Takeback::Bench {

class Typist : public QObject {
public:
    Typist(PaintWatch *app, QLineEdit *field, QListView *list);

    void start();
    void answered(); // to be told once the rows are those of what was typed

    std::function<void()> finished;
    QList<double> times; // ms, of each letter, and of each time all was cleared
    QList<int> counts; // rows found, of each

private:
    void type(); // the next letter, or the key that clears
    void press(int key, const QString &text = {});
    void note();

    PaintWatch *m_app;
    QLineEdit *m_field;
    QListView *m_list;
    QString m_letters; // of all searches; a line's end clears
    qsizetype m_at = 0;
    double m_pressedAt = 0;
    bool m_isAnswered = true;
};

} // namespace Takeback::Bench
