// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInStart.h"

#include "ui/AccountButton.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/SignInParts.h"
#include "ui/TabOrder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

using namespace SignInParts;

SignInStart::SignInStart(const Cloud &cloud, bool isDemo, QWidget *parent)
    : QWidget(parent), m_cloud(cloud), m_isDemo(isDemo), m_envelope(envelope(this)),
      m_what(paragraph(tr("Takeback lists what you sent from Microsoft 365, asks the service to recall it, "
                          "and shows word for word what it answered."),
                       this)),
      m_known(buildKnown()), m_as(paragraph({}, this, false)),
      m_how(paragraph(tr("Your browser opens for the sign-in. Takeback never sees your password. It asks to "
                         "read and write your mail, because Microsoft offers recall only under that "
                         "permission."),
                      this)),
      m_hosts(paragraph({}, this)), m_undocumented(paragraph({}, this))
{
    m_as->setObjectName(u"signInAs"_s);
    m_hosts->setObjectName(u"hosts"_s);
    m_undocumented->setObjectName(u"undocumented"_s);
    m_undocumented->setProperty("look", u"amber"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_envelope);
    column->addWidget(title(tr("Take back mail you should not have sent"), this));
    column->addWidget(m_what);
    column->addWidget(m_known);
    column->addWidget(m_as);
    column->addWidget(buildButtons());
    column->addWidget(m_how);
    column->addWidget(m_hosts);
    column->addWidget(m_undocumented);
    if (!m_isDemo) {
        QPushButton *setUp = button(tr("Organisation, cloud and app registration…"), u"setUp"_s, this);
        setUp->setProperty("look", u"flatLink"_s);
        connect(setUp, &QPushButton::clicked, this, &SignInStart::setUpWanted);
        column->addWidget(setUp, 0, Qt::AlignLeft);
    }
    refresh();
}

QWidget *SignInStart::buildKnown()
{
    auto *known = new QWidget(this);
    known->setObjectName(u"knownAccounts"_s);
    auto *column = new QVBoxLayout(known);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    known->hide();
    return known;
}

QWidget *SignInStart::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    m_signIn = button(tr("Sign in"), u"signIn"_s, buttons);
    m_signIn->setProperty("look", u"primary"_s);
    connect(m_signIn, &QPushButton::clicked, this, &SignInStart::signInWanted);
    row->addWidget(m_signIn);
    m_another = button(tr("Use another account"), u"anotherAccount"_s, buttons);
    connect(m_another, &QPushButton::clicked, this, &SignInStart::anotherWanted);
    row->addWidget(m_another);
    if (!m_isDemo) {
        m_demo = button(tr("Try the demo"), u"tryDemo"_s, buttons);
        connect(m_demo, &QPushButton::clicked, this, &SignInStart::demoWanted);
        row->addWidget(m_demo);
    }
    row->addStretch(1);
    return buttons;
}

void SignInStart::setCloud(const Cloud &cloud)
{
    m_cloud = cloud;
    refresh();
}

void SignInStart::setKeeping(bool isInKeychain)
{
    m_isInKeychain = isInKeychain;
    refresh();
}

void SignInStart::setKnown(const QList<KnownPerson> &known)
{
    if (known == m_persons)
        return; // and the focus stays
    m_persons = known;
    for (AccountButton *former : m_known->findChildren<AccountButton *>()) {
        former->setParent(nullptr); // it may be the one that was pressed
        former->deleteLater();
    }
    for (const KnownPerson &person : known.mid(0, MaxKnown)) {
        const QString name = PlainText::line(person.name.isEmpty() ? person.userName : person.name, 60);
        const QString line = PlainText::isolated(person.userName, 80);
        auto *choice = new AccountButton(m_known);
        choice->setProperty("look", u"choice"_s);
        choice->layout()->setContentsMargins(6, 5, 6, 5);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->setPerson(name, name, line);
        choice->setAccessibleName(tr("%1, %2").arg(name, line));
        connect(choice, &QToolButton::clicked, this, [this, id = person.id] { Q_EMIT knownWanted(id); });
        m_known->layout()->addWidget(choice);
        choice->show();
    }
    m_known->setVisible(!known.isEmpty());
    tabInPlace(m_known);
    refresh();
}

void SignInStart::setWhom(const QString &userName)
{
    m_whom = userName;
    refresh();
}

// Whenever it comes up, also for the first time, before there is a focus.
void SignInStart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusSignIn();
}

void SignInStart::focusSignIn()
{
    m_signIn->setFocus();
}

bool SignInStart::isBeginner() const
{
    return m_whom.isEmpty() && m_known->isHidden();
}

void SignInStart::refresh()
{
    refreshWords();
    m_as->setVisible(!m_whom.isEmpty());
    m_another->setVisible(!m_whom.isEmpty());
    if (m_demo)
        m_demo->setVisible(m_whom.isEmpty());
    m_undocumented->setVisible(!m_undocumented->text().isEmpty());
    fit(m_height);
}

void SignInStart::refreshWords()
{
    PlainText::fill(m_as, tr("Sign in as %1:").arg(PlainText::isolated(m_whom, 80)));
    m_undocumented->setText(Phrases::recallUndocumented(m_cloud));
    if (m_isDemo) {
        m_hosts->setText(tr("This is the demo: a pretend Microsoft 365 inside this program. Nothing "
                            "leaves this computer, and no mail is recalled."));
        return;
    }
    const QString where = tr("You sign in at %1; mail and recalls are at %2.")
                              .arg(PlainText::isolated(m_cloud.login.authority()),
                                   PlainText::isolated(m_cloud.graph.authority()));
    const QString kept = m_isInKeychain
        ? tr("The sign-in is kept in this system's keyring, if there is one, until you sign out.")
        : tr("The sign-in is kept in memory only: you will be asked again after the next start.");
    PlainText::fill(m_hosts, QString(where % u' ' % kept));
}

QSize SignInStart::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), 0};
}

// Whoever was here before knows what Takeback is. Of the rest, the least needed goes first.
void SignInStart::fit(int height)
{
    m_height = height;
    const auto heightOf = [this](QLabel *label) {
        return layout()->spacing()
            + (label->wordWrap() ? label->heightForWidth(width()) : label->sizeHint().height());
    };
    QList<QLabel *> wanted{m_envelope};
    if (isBeginner())
        wanted = {m_envelope, m_what, m_how};
    int needed = layout()->totalHeightForWidth(width());
    for (QLabel *label : {m_envelope, m_what, m_how}) {
        const bool isWanted = wanted.contains(label);
        if (isWanted && label->isHidden())
            needed += heightOf(label);
        else if (!isWanted && !label->isHidden())
            needed -= heightOf(label);
    }
    while (m_height > 0 && needed > m_height && !wanted.isEmpty())
        needed -= heightOf(wanted.takeFirst());
    for (QLabel *label : {m_envelope, m_what, m_how})
        label->setVisible(wanted.contains(label));
}

} // namespace Takeback
