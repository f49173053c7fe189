// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RegistrationGuide.h"

#include "app/RegistrationRecipe.h"
#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Takeback {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = paragraph(text, parent);
    label->setFont(Theme::font(15.0 / 13, QFont::DemiBold));
    return label;
}

QString permissionRow(const RegistrationRecipe::Permission &permission)
{
    return RegistrationGuide::tr("%1: %2", "a permission and why it is needed")
        .arg(PlainText::isolated(permission.name), Phrases::permissionReason(permission.name));
}

} // namespace

RegistrationGuide::RegistrationGuide(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"registrationGuide"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addWidget(heading(tr("How the app is registered"), this));
    m_column->addWidget(paragraph(
        tr("An administrator of your organisation does this once, as Cloud Application Administrator "
           "or higher, and gives you the two ids."),
        this));
    m_open = paragraph({}, this);
    m_portal = new QPushButton(this);
    m_portal->setObjectName(u"openPortal"_s);
    m_portal->setProperty("look", u"flatLink"_s);
    connect(m_portal, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_cloud.portal); });
    addStep(m_open)->addWidget(m_portal, 0, Qt::AlignLeft);
    m_accounts = paragraph({}, this);
    addStep(m_accounts);
    addStep(paragraph(tr("Under Authentication add the platform “Mobile and desktop applications” with the "
                         "redirect address %1.")
                          .arg(PlainText::isolated(RegistrationRecipe::redirectAddress())),
                      this))
        ->addWidget(copyButton(tr("Copy redirect address"), u"copyRedirect"_s,
                               [] { return RegistrationRecipe::redirectAddress(); }),
                    0, Qt::AlignLeft);
    addStep(paragraph(tr("There too, set “Allow public client flows” to Yes."), this));
    addPermissions(addStep(paragraph(
        tr("Under API permissions add these delegated permissions of Microsoft Graph, then grant admin "
           "consent:"),
        this)));
    addStep(paragraph(tr("Make no secret and no certificate. Copy the application (client) id and the "
                         "directory (tenant) id from the overview into the fields above."),
                      this));
    buildCommand(m_column);
    refresh();
}

QVBoxLayout *RegistrationGuide::addStep(QLabel *text)
{
    auto *number = new QLabel(locale().toString(++m_steps), this);
    number->setFont(Theme::font(1, QFont::DemiBold));
    number->setProperty("look", u"dot"_s);
    number->setFixedWidth(QFontMetrics(number->font()).horizontalAdvance(u"00"_s));
    auto *inside = new QVBoxLayout;
    inside->setSpacing(4);
    inside->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addLayout(inside, 1);
    m_column->addLayout(row);
    return inside;
}

void RegistrationGuide::addPermissions(QVBoxLayout *step)
{
    for (const auto &permission : RegistrationRecipe::permissions()) {
        QLabel *row = paragraph(permissionRow(permission), this);
        row->setProperty("look", u"dim"_s);
        step->addWidget(row);
        if (permission.isForOthers)
            m_shared = row;
    }
    m_isForOthers = new QCheckBox(tr("Mailboxes of others are to be opened, too"), this);
    m_isForOthers->setObjectName(u"forOthers"_s);
    connect(m_isForOthers, &QCheckBox::toggled, this, &RegistrationGuide::refresh);
    step->addWidget(m_isForOthers);
    step->addWidget(
        copyButton(tr("Copy permissions"), u"copyPermissions"_s, [this] { return permissionNames(); }), 0,
        Qt::AlignLeft);
}

void RegistrationGuide::buildCommand(QVBoxLayout *column)
{
    column->addSpacing(6);
    column->addWidget(heading(tr("Or with the Azure CLI"), this));
    m_commandText = paragraph({}, this);
    column->addWidget(m_commandText);
    m_command = new QPlainTextEdit(this);
    m_command->setObjectName(u"azureCommand"_s);
    m_command->setAccessibleName(tr("Azure CLI command"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(Theme::fixedFont());
    m_command->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_command->setLayoutDirection(Qt::LeftToRight); // a command reads so in any language
    QTextOption option = m_command->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    m_command->document()->setDefaultTextOption(option);
    column->addWidget(m_command);
    m_copyCommand =
        copyButton(tr("Copy command"), u"copyCommand"_s, [this] { return m_command->toPlainText(); });
    column->addWidget(m_copyCommand, 0, Qt::AlignLeft);
}

QPushButton *RegistrationGuide::copyButton(const QString &text, const QString &objectName,
                                           std::function<QString()> what)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, button, text, what = std::move(what)] {
        QApplication::clipboard()->setText(what());
        button->setText(tr("Copied"));
        QTimer::singleShot(2s, button, [button, text] { button->setText(text); });
    });
    return button;
}

QString RegistrationGuide::permissionNames() const
{
    QStringList names;
    for (const auto &permission : RegistrationRecipe::permissions())
        if (m_isForOthers->isChecked() || !permission.isForOthers)
            names << permission.name;
    return names.join(u' ');
}

void RegistrationGuide::describe(const Cloud &cloud, const QString &tenant)
{
    m_cloud = cloud;
    m_tenant = isTenantAt(cloud, tenant) ? tenant : AnyOrganisation;
    refresh();
}

void RegistrationGuide::refresh()
{
    const bool hasPortal = !m_cloud.portal.isEmpty();
    m_open->setText(hasPortal ? tr("Open the portal of this cloud and there App registrations, then New "
                                   "registration.")
                              : tr("Open the administration portal of this cloud (Takeback does not know its "
                                   "address, its operator does) and there App registrations, then New "
                                   "registration."));
    m_portal->setText(tr("Open %1").arg(PlainText::isolated(m_cloud.portal.host())));
    m_portal->setAccessibleName(m_portal->text());
    m_portal->setVisible(hasPortal);
    m_accounts->setText(
        m_tenant == AnyOrganisation ? tr(
            "Call it Takeback. Accounts in this organisation alone are the safest choice; then its domain "
            "or tenant id must stand above instead of “organizations”.")
                                    : tr("Call it Takeback, for accounts in this organisation only."));
    m_shared->setVisible(m_isForOthers->isChecked());
    const QString command = RegistrationRecipe::azureCommand(m_cloud, m_tenant, m_isForOthers->isChecked());
    if (command.isEmpty())
        m_commandText->setText(
            tr("Takeback does not know by which name the Azure CLI reaches this cloud. Use the portal."));
    else if (m_cloud == Cloud::builtIn().first())
        m_commandText->setText(tr(
            "This does all of it for the cloud and organisation above, and says both ids at its end. It is "
            "for a shell that is signed in with az login, or that of Azure Cloud Shell."));
    else
        m_commandText->setText(
            tr("This does all of it for the cloud and organisation above, and says both ids at its end. It "
               "turns the Azure CLI to this cloud first, and signs in there."));
    m_command->setPlainText(command);
    const int lines = m_command->blockCount() + 1; // and a scroll bar
    m_command->setFixedHeight(QFontMetrics(m_command->font()).lineSpacing() * lines + 26);
    m_command->setVisible(!command.isEmpty());
    m_copyCommand->setVisible(!command.isEmpty());
}

} // namespace Takeback
