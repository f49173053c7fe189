// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt has for finding while one types, over the same messages: QSortFilterProxyModel before a list, which
// asks each row whether its subject, recipients or preview contain what was typed. Prints in a line of JSON
// the ms of each key, as takeback_bench_window keys does.
//
//   takeback_bench_proxy CACHE MESSAGES
#include "app/store/SentStore.h"
#include "tests/bench/Meter.h"
#include "tests/bench/Typist.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

using namespace Takeback;
using namespace Takeback::Bench;

namespace {

struct Text {
    QString subject, recipients, preview;
};

class Rows : public QAbstractListModel {
public:
    explicit Rows(QList<Text> texts) : m_texts(std::move(texts)) { }
    int rowCount(const QModelIndex &) const override { return int(m_texts.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_texts[index.row()].subject : QVariant();
    }
    const Text &at(int row) const { return m_texts[row]; }

private:
    const QList<Text> m_texts;
};

class Filter : public QSortFilterProxyModel {
public:
    explicit Filter(Rows *rows) : m_rows(rows) { setSourceModel(rows); }
    void setText(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const Text &text = m_rows->at(row);
        return text.subject.contains(m_text, Qt::CaseInsensitive)
            || text.recipients.contains(m_text, Qt::CaseInsensitive)
            || text.preview.contains(m_text, Qt::CaseInsensitive);
    }

private:
    Rows *m_rows;
    QString m_text;
};

class Delegate : public QStyledItemDelegate {
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {400, 64}; }
};

QList<Text> texts(const SentStore &store)
{
    QList<Text> all;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Message message = store.message(store.at(row));
        Text text{message.subject, {}, message.preview};
        for (const Recipient &recipient : message.recipients())
            text.recipients += QString(recipient.name % u' ' % recipient.address % u' ');
        all << text;
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    PaintWatch app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SentStore store;
    store.open(arguments.value(1));
    QWidget window;
    QLineEdit field;
    QListView list;
    Delegate delegate;
    list.setItemDelegate(&delegate);
    list.setUniformItemSizes(true);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(&field);
    column->addWidget(&list);
    window.resize(620, 800); // the list of Takeback's window is about so large
    window.show();
    Typist typist(&app, &field, &list);
    typist.finished = [&] {
        std::printf("{\"times\":[");
        for (qsizetype i = 0; i < typist.times.size(); ++i)
            std::printf("%s%.3f", i ? "," : "", typist.times[i]);
        std::printf("],\"counts\":[");
        for (qsizetype i = 0; i < typist.counts.size(); ++i)
            std::printf("%s%d", i ? "," : "", typist.counts[i]);
        std::printf("]}\n");
        std::fflush(stdout);
        std::_Exit(0);
    };
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (store.size() < arguments.value(2).toLongLong())
            return;
        look.stop();
        auto *filter = new Filter(new Rows(texts(store)));
        list.setModel(filter);
        QObject::connect(&field, &QLineEdit::textChanged, filter, [&, filter](const QString &text) {
            filter->setText(text);
            typist.answered();
        });
        QTimer::singleShot(500, &typist, [&] { typist.start(); });
    });
    look.start(5);
    return QApplication::exec();
}
