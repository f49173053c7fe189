// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/FlowLayout.h"

#include <QTest>
#include <QWidget>

using namespace Takeback;

namespace {

constexpr int Gap = 6;

QWidget *box(QWidget *parent, int width, int height = 20)
{
    auto *made = new QWidget(parent);
    made->setFixedSize(width, height);
    return made;
}

} // namespace

class tst_FlowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_row = std::make_unique<QWidget>();
        m_flow = new FlowLayout(m_row.get(), Gap);
        for (const int width : {100, 100, 100})
            m_flow->addWidget(box(m_row.get(), width));
    }

    void itWrapsLikeWords()
    {
        m_row->resize(220, 200);
        m_flow->activate();
        QCOMPARE(m_flow->itemAt(0)->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(m_flow->itemAt(1)->geometry(), QRect(106, 0, 100, 20));
        QCOMPARE(m_flow->itemAt(2)->geometry(), QRect(0, 26, 100, 20));
    }

    void itMirrors()
    {
        m_row->setLayoutDirection(Qt::RightToLeft);
        m_row->resize(220, 200);
        m_flow->activate();
        QCOMPARE(m_flow->itemAt(0)->geometry(), QRect(120, 0, 100, 20));
        QCOMPARE(m_flow->itemAt(1)->geometry(), QRect(14, 0, 100, 20));
        QCOMPARE(m_flow->itemAt(2)->geometry(), QRect(120, 26, 100, 20));
    }

    void heights()
    {
        QCOMPARE(m_flow->heightForWidth(1000), 20);
        QCOMPARE(m_flow->heightForWidth(312), 20);
        QCOMPARE(m_flow->heightForWidth(311), 46);
        QCOMPARE(m_flow->heightForWidth(100), 72);
        QCOMPARE(m_flow->heightForWidth(0), 72);
        m_flow->addWidget(box(m_row.get(), 20, 50)); // a row is as high as its highest
        QCOMPARE(m_flow->heightForWidth(1000), 50);
        QCOMPARE(m_flow->minimumSize(), QSize(100, 50));
    }

    void whatIsHiddenTakesNoRoom()
    {
        m_flow->itemAt(0)->widget()->hide();
        QCOMPARE(m_flow->heightForWidth(206), 20);
    }

    void clearing()
    {
        const QPointer<QWidget> first = m_flow->itemAt(0)->widget();
        m_flow->clear();
        QCOMPARE(m_flow->count(), 0);
        QVERIFY(!first);
        QCOMPARE(m_flow->heightForWidth(100), 0);
        QCOMPARE(m_flow->itemAt(0), nullptr);
        QCOMPARE(m_flow->takeAt(0), nullptr);
        QCOMPARE(m_flow->takeAt(-1), nullptr);
    }

private:
    std::unique_ptr<QWidget> m_row;
    FlowLayout *m_flow = nullptr;
};

QTEST_MAIN(tst_FlowLayout)
#include "tst_FlowLayout.moc"
