// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AboutDialog.h"

#include "ui/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Takeback {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About Takeback"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    auto *title = new QLabel(u"Takeback " TAKEBACK_VERSION ""_s, this);
    title->setFont(Theme::font(17.0 / 13, QFont::DemiBold));
    column->addWidget(title);
    const QString paragraphs[] = {
        tr("Takes back mail that should not have been sent, and shows word for word what the server "
           "answered."),
        tr("“Submitted” means that the server took the request. It never means that a message was recalled: "
           "what came "
           "of it arrives as a report in your Inbox."),
        tr("It was tested against a simulated Microsoft 365 and against third-party services, and never yet "
           "against "
           "Microsoft's own. Recall is a beta interface of Microsoft Graph, which Microsoft may change."),
        tr("Keys: Ctrl+Shift+R recalls what is chosen, Ctrl+Shift+L the last message, Ctrl+Shift+A all that "
           "a search found; each asks first. F5 refreshes, Ctrl+F finds, Escape clears the search, Ctrl+A "
           "chooses all, Enter opens, Ctrl+Q quits."),
        tr("Free software under the GNU General Public License, version 3 or later. No telemetry."),
    };
    for (const QString &text : paragraphs) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(460, column->totalHeightForWidth(460));
}

} // namespace Takeback
