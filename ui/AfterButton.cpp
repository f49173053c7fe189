// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AfterButton.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Takeback {

AfterButton::AfterButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"afterwards"_s);
    setAccessibleName(tr("Afterwards"));
    setText(QString(accessibleName() % u" ▾"_s));
    setProperty("look", u"link"_s);
    setMenu(new QMenu(this));
    add(tr("Replace…"), u"afterReplace"_s, Wish::Replace);
    add(tr("Correction…"), u"afterCorrection"_s, Wish::Correct);
    m_correctRun = add(tr("Correction to the whole run…"), u"afterCorrectionRun"_s, Wish::CorrectRun);
    add(tr("Who has answered?"), u"afterExposure"_s, Wish::Expose);
    add(tr("Text for an administrator…"), u"afterEscalation"_s, Wish::Escalate);
    add(tr("Note…"), u"afterNote"_s, Wish::Note);
    menu()->addSeparator();
    m_showRun = add(tr("Show its run"), u"afterRun"_s, Wish::ShowRun);
    add(tr("Export all recalls…"), u"afterExport"_s, Wish::Export);
}

QAction *AfterButton::add(const QString &text, const QString &objectName, Wish wish)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT wanted(wish, m_recall); });
    return action;
}

void AfterButton::show(const std::optional<Recall> &recall)
{
    m_recall = recall.value_or(Recall());
    m_correctRun->setVisible(!m_recall.runId.isEmpty());
    m_showRun->setVisible(!m_recall.runId.isEmpty());
    setVisible(recall.has_value());
}

} // namespace Takeback
