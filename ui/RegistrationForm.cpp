// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RegistrationForm.h"

#include "ui/Phrases.h"
#include "ui/PlainText.h"
#include "ui/Theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

namespace {

QLabel *wrapped(QWidget *parent, const QString &look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", look);
    return label;
}

QLabel *heading(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::font(1, QFont::DemiBold));
    label->setBuddy(field);
    return label;
}

QLabel *problem(const QString &objectName, QWidget *parent)
{
    QLabel *label = wrapped(parent, u"problem"_s);
    label->setObjectName(objectName);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    PlainText::fill(label, text);
    label->setVisible(!text.isEmpty());
}

QString withPort(const QUrl &url)
{
    return url.authority();
}

} // namespace

RegistrationForm::RegistrationForm(const Registration &now, const QString &builtInClientId, QWidget *parent)
    : QWidget(parent), m_builtInClientId(builtInClientId), m_clouds(Cloud::builtIn())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    buildCloud(column);
    column->addSpacing(8);
    m_clientId = addField(column, tr("Client id"), u"clientId"_s, now.clientId,
                          tr("The application (client) id of the app registration."));
    column->addSpacing(8);
    m_tenant = addField(column, tr("Organisation"), u"tenant"_s, now.tenant,
                        tr("A domain such as contoso.com, a directory (tenant) id, or “organizations” for "
                           "any."));
    m_tenant.line->setPlaceholderText(AnyOrganisation);
    if (now.cloud.isBuiltIn)
        m_cloud->setCurrentIndex(int(m_clouds.indexOf(now.cloud)));
    else
        addOwnCloud(now.cloud);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, [this] {
        say(m_cloudProblem, {});
        check();
    });
    check();
}

void RegistrationForm::buildCloud(QVBoxLayout *column)
{
    m_cloud = new QComboBox(this);
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->setAccessibleName(tr("Cloud"));
    m_cloud->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cloud->setMinimumContentsLength(10);
    for (const Cloud &cloud : m_clouds)
        m_cloud->addItem(Phrases::cloudTitle(cloud));
    auto *file = new QPushButton(tr("Own cloud file…"), this);
    file->setObjectName(u"cloudFile"_s);
    file->setAccessibleName(file->text());
    connect(file, &QPushButton::clicked, this, &RegistrationForm::chooseCloudFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_cloud, 1);
    row->addWidget(file);
    m_hosts = wrapped(this, u"dim"_s);
    m_hosts->setObjectName(u"cloudHosts"_s);
    m_cloudProblem = problem(u"cloudProblem"_s, this);
    m_undocumented = new QFrame(this);
    m_undocumented->setObjectName(u"undocumented"_s);
    m_undocumented->setProperty("look", u"noticeOutside"_s);
    m_undocumentedText = wrapped(m_undocumented, u"amber"_s);
    auto *notice = new QVBoxLayout(m_undocumented);
    notice->setContentsMargins(12, 8, 12, 8);
    notice->addWidget(m_undocumentedText);
    column->addWidget(heading(tr("Cloud"), m_cloud, this));
    column->addLayout(row);
    column->addWidget(m_cloudProblem);
    column->addWidget(m_hosts);
    column->addWidget(m_undocumented);
}

RegistrationForm::Field RegistrationForm::addField(QVBoxLayout *column, const QString &label,
                                                   const QString &objectName, const QString &text,
                                                   const QString &hint)
{
    const Field field{new QLineEdit(text, this), wrapped(this, u"dim"_s),
                      problem(QString(objectName % u"Problem"), this)};
    field.line->setObjectName(objectName);
    field.line->setAccessibleName(label);
    field.line->setMaxLength(400);
    field.hint->setText(hint);
    field.hint->setFont(Theme::font(12.0 / 13));
    field.problem->setFont(field.hint->font());
    column->addWidget(heading(label, field.line, this));
    column->addWidget(field.line);
    column->addWidget(field.hint);
    column->addWidget(field.problem);
    connect(field.line, &QLineEdit::textChanged, this, &RegistrationForm::check);
    return field;
}

bool RegistrationForm::Field::isWrong() const
{
    return !problem->isHidden();
}

void RegistrationForm::Field::setProblem(const QString &text) const
{
    say(problem, text);
    hint->setVisible(text.isEmpty());
    line->setAccessibleDescription(text.isEmpty() ? hint->text() : text);
}

void RegistrationForm::chooseCloudFile()
{
    auto *chooser = new QFileDialog(this, tr("Choose a cloud file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Cloud files (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &RegistrationForm::useCloudFile);
    chooser->open();
}

void RegistrationForm::useCloudFile(const QString &path)
{
    const auto loaded = Cloud::load(path);
    if (const Cloud *cloud = std::get_if<Cloud>(&loaded))
        addOwnCloud(*cloud);
    else
        say(m_cloudProblem, std::get<QString>(loaded));
}

// One at a time: the last of the box.
void RegistrationForm::addOwnCloud(const Cloud &cloud)
{
    const int place = int(Cloud::builtIn().size());
    if (m_cloud->count() > place) {
        m_clouds.removeLast();
        m_clouds << cloud;
        m_cloud->setItemText(place, Phrases::cloudTitle(cloud));
    } else {
        m_clouds << cloud;
        m_cloud->addItem(Phrases::cloudTitle(cloud));
    }
    m_cloud->setCurrentIndex(place);
    say(m_cloudProblem, {});
    check();
}

Cloud RegistrationForm::cloud() const
{
    return m_clouds.value(m_cloud->currentIndex(), m_clouds.first());
}

bool RegistrationForm::isBuiltInIdUsed() const
{
    return !m_builtInClientId.isEmpty() && cloud() == Cloud::builtIn().first()
        && m_clientId.line->text().trimmed().isEmpty();
}

Registration RegistrationForm::registration() const
{
    const QString tenant = tidyId(m_tenant.line->text());
    return {cloud(), tenant.isEmpty() ? AnyOrganisation : tenant, tidyId(m_clientId.line->text())};
}

Registration RegistrationForm::effective() const
{
    Registration whole = registration();
    if (isBuiltInIdUsed())
        whole.clientId = m_builtInClientId;
    return whole;
}

QString RegistrationForm::obstacle() const
{
    const Registration now = registration();
    if (now.clientId.isEmpty() && !isBuiltInIdUsed())
        return tr("The client id is missing.");
    if (m_clientId.isWrong())
        return tr("The client id is not right yet.");
    if (m_tenant.isWrong())
        return tr("The organisation is not right yet.");
    return {};
}

void RegistrationForm::check()
{
    const Registration now = registration();
    const QString undocumented = Phrases::recallUndocumented(now.cloud);
    say(m_undocumentedText, undocumented);
    m_undocumented->setVisible(!undocumented.isEmpty());
    m_hosts->setText(tr("You sign in at %1; mail is at %2.")
                         .arg(PlainText::isolated(withPort(now.cloud.login)),
                              PlainText::isolated(withPort(now.cloud.graph))));
    m_clientId.line->setPlaceholderText(m_builtInClientId.isEmpty() || now.cloud != Cloud::builtIn().first()
                                            ? u"00000000-0000-0000-0000-000000000000"_s
                                            : tr("the one built into this program"));
    const bool isIdGood = now.clientId.isEmpty() || isClientIdAt(now.cloud, now.clientId);
    m_clientId.setProblem(isIdGood ? QString()
                              : now.cloud.isBuiltIn
                              ? tr("A client id has 32 digits and letters a to f, in five groups: copy it "
                                   "whole from the registration's overview.")
                              : tr("A client id has no spaces and no letters but English ones."));
    m_tenant.setProblem(isTenantAt(now.cloud, now.tenant)
                            ? QString()
                            : tr("Enter a domain such as contoso.com, a directory (tenant) id, or "
                                 "organizations. No address, no slash."));
    Q_EMIT changed();
}

} // namespace Takeback
