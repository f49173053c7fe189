// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TextDialog.h"

#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

TextDialog::TextDialog(const QString &title, const QString &words, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_copy(new QPushButton(tr("Copy"), this))
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumSize(520, 380);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    auto *sentence = new QLabel(words, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setProperty("look", u"dim"_s);
    m_text->setObjectName(u"textToCopy"_s);
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlainText(text); // of ours: what of mail is in it was made fit already
    m_copy->setObjectName(u"copyText"_s);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeText"_s);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &TextDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    close->setFocus();
}

void TextDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
    m_copy->setAccessibleName(m_copy->text());
}

} // namespace Takeback
