// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AccountButton.h"

#include "ui/Avatar.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

class CutLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto align = int(QStyle::visualAlignment(layoutDirection(), alignment()));
        style()->drawItemText(&painter, rect(), align, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, width()), foregroundRole());
    }
};

QLabel *cutLabel(const QFont &font, QWidget *parent)
{
    auto *label = new CutLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

AccountButton::AccountButton(QWidget *parent)
    : QToolButton(parent), m_name(cutLabel(Theme::font(1, QFont::DemiBold), this)),
      m_line(cutLabel(Theme::font(12.0 / 13), this))
{
    m_line->setProperty("look", u"dim"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(0);
    row->addSpacing(Avatar::Size + 8);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_line);
    row->addLayout(column, 1);
}

void AccountButton::setPerson(const QString &sign, const QString &name, const QString &line)
{
    m_sign = sign;
    m_name->setText(name);
    m_line->setText(line);
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize AccountButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

void AccountButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          {Avatar::Size, Avatar::Size}, rect().adjusted(6, 0, -6, 0));
    Avatar::paint(&painter, box, m_sign, QApplication::palette(), false);
}

} // namespace Takeback
