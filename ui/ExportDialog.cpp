// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ExportDialog.h"

#include "ui/Theme.h"

#include <QCheckBox>
#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

template <typename Button> Button *named(Button *button, const QString &objectName)
{
    button->setObjectName(objectName);
    button->setAccessibleName(button->text());
    return button;
}

} // namespace

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent), m_csv(named(new QRadioButton(tr("Table for a spreadsheet (CSV)"), this), u"asCsv"_s)),
      m_jsonLines(named(new QRadioButton(tr("For programs (JSON Lines)"), this), u"asJsonLines"_s)),
      m_subjects(named(new QCheckBox(tr("With the subjects"), this), u"withSubjects"_s)),
      m_notes(named(new QCheckBox(tr("With my notes"), this), u"withNotes"_s))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export all recalls"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(440);
    m_csv->setChecked(true);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    auto *words =
        new QLabel(tr("Every recall of this mailbox with its state, its times and the server's ids; "
                      "never recipients or texts. Each line is chained to the one before it, so "
                      "that an edited line shows (takeback --verify-journal FILE). That does not "
                      "stop somebody who rewrites the whole file."),
                   this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("look", u"dim"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_csv);
    column->addWidget(m_jsonLines);
    column->addSpacing(4);
    column->addWidget(m_subjects);
    column->addWidget(m_notes);
    column->addSpacing(4);
    column->addWidget(words);
    column->addSpacing(4);
    column->addWidget(buttons());
    resize(440, column->totalHeightForWidth(440));
}

QWidget *ExportDialog::buttons()
{
    auto *pane = new QWidget(this);
    auto *cancel = named(new QPushButton(tr("Cancel"), pane), u"cancelExport"_s);
    auto *place = named(new QPushButton(tr("Choose the place…"), pane), u"choosePlace"_s);
    place->setDefault(true);
    place->setProperty("look", u"primary"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(place, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(place);
    return pane;
}

void ExportDialog::choosePlace()
{
    const bool isCsv = m_csv->isChecked();
    const QString suffix = isCsv ? u"csv"_s : u"jsonl"_s;
    auto *dialog = new QFileDialog(this, windowTitle(),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   isCsv ? tr("Tables (*.csv)") : tr("JSON Lines (*.jsonl)"));
    dialog->setObjectName(u"exportPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"takeback-recalls-"_s % QDate::currentDate().toString(Qt::ISODate) % u'.' % suffix);
    const ExportWish wish{{},
                          isCsv ? ExportWish::Format::Csv : ExportWish::Format::JsonLines,
                          m_subjects->isChecked(),
                          m_notes->isChecked()};
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &file) {
        ExportWish whole = wish;
        whole.file = file;
        Q_EMIT chosen(whole);
        accept();
    });
    dialog->open();
}

} // namespace Takeback
