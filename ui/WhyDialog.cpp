// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WhyDialog.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    PlainText::fill(label, text);
    return label;
}

QLabel *heading(const QString &text, double ratio, QWidget *parent)
{
    QLabel *label = paragraph(text, parent);
    label->setFont(Theme::font(ratio, QFont::DemiBold));
    return label;
}

} // namespace

WhyDialog::WhyDialog(int ageLimit, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"whyDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Why might this fail?"));
    setMinimumWidth(340);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 14);
    column->setSpacing(10);
    auto *title = heading(tr("Why might this fail?"), 17.0 / 13, this);
    title->setContentsMargins(24, 0, 24, 0);
    column->addWidget(title);
    column->addWidget(reasons(ageLimit), 1);
    column->addWidget(buttons());
    resize(540, 560);
}

QWidget *WhyDialog::reasons(int ageLimit)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"settingsPage"_s); // looks as that page does
    area->setAccessibleName(tr("Reasons"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    content->setObjectName(u"whyReasons"_s);
    content->setProperty("look", u"pane"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 0, 24, 8);
    column->setSpacing(10);
    for (const QString &reason : Phrases::whyItMightFail(ageLimit))
        column->addWidget(paragraph(reason, content));
    column->addSpacing(6);
    column->addWidget(heading(tr("For your administrator"), 1, content));
    auto *letter = new QPlainTextEdit(Phrases::letterAboutRecall(), content);
    letter->setObjectName(u"whyLetter"_s);
    letter->setAccessibleName(tr("Text for your administrator"));
    letter->setReadOnly(true);
    letter->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    letter->setTabChangesFocus(true);
    letter->setMinimumHeight(QFontMetrics(letter->font()).lineSpacing() * 9 + 20);
    column->addWidget(letter);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget *WhyDialog::buttons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(24, 0, 24, 0);
    auto *copy = new QPushButton(tr("Copy the text for your administrator"), box);
    copy->setObjectName(u"copyLetter"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [copy] {
        QGuiApplication::clipboard()->setText(Phrases::letterAboutRecall());
        copy->setText(tr("Copied"));
    });
    auto *close = new QPushButton(tr("Close"), box);
    close->setObjectName(u"closeWhy"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    close->setFocus();
    return box;
}

} // namespace Takeback
