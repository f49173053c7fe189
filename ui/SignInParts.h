// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the sign-in are made of: words that wrap, a title, buttons with names, the envelope.
#pragma once

#include "ui/Theme.h"

#include <QLabel>
#include <QPushButton>

namespace Takeback::SignInParts {

inline QLabel *paragraph(const QString &text, QWidget *parent, bool isDim = true)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isDim)
        label->setProperty("look", QStringLiteral("dim"));
    return label;
}

inline QLabel *title(const QString &text, QWidget *parent)
{
    QLabel *label = paragraph(text, parent, false);
    label->setFont(Theme::font(24.0 / 13, QFont::DemiBold));
    return label;
}

inline QPushButton *button(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    return made;
}

inline QLabel *envelope(QWidget *parent)
{
    auto *sign = new QLabel(parent);
    sign->setPixmap(Theme::icon(QStringLiteral("envelope"), Theme::Ink::Accent)
                        .pixmap(QSize(56, 56), parent->devicePixelRatioF()));
    return sign;
}

} // namespace Takeback::SignInParts
