// SPDX-License-Identifier: GPL-3.0-or-later
// Of ContactsPage: contacts that come from files and go into them.
#include <QDir>
#include <QLocale>

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactactions.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/exportdialog.h"
#include "ui/contacts/importdialog.h"
#include "ui/contacts/importwatch.h"
#include "ui/widgets/banner.h"

namespace guiche {

using namespace Qt::StringLiterals;

void ContactsPage::openImport()
{
    auto *dialog = new ImportDialog(theme(), *m_watch, client().files(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &ContactsPage::showImport);
    dialog->open();
}

void ContactsPage::openExport()
{
    auto *dialog =
        new ExportDialog(theme(), client().contactCalls(), m_model->filter(), m_model->total(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path) {
        //: %1: a file
        say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

// What goes on at the desk while its dialog is closed.
void ContactsPage::showImport()
{
    const std::optional<ContactImportState> &state = m_watch->state();
    if (!m_watch->isBusy() && !state) {
        m_strip->hide();
        return;
    }
    m_strip->clearCommands();
    if (m_watch->isBusy()) {
        const double fraction = m_watch->fraction();
        const QString percent =
            QLocale().toString(int(std::max(0.0, fraction) * 100)) + u' ' + QLocale().percent();
        m_strip->setMessage(Tone::Info, tr("Import"),
                            fraction < 0 || m_watch->upload()
                                ? tr("The desk is taking the file in.")
                                //: Progress of an import. %1: name of the file, %2: how far it is, like 45 %
                                : tr("%1 · %2").arg(state->filename, percent),
                            "import"_L1);
        m_strip->addCommand(tr("Details"), this, [this] { openImport(); });
    } else {
        using Step = ContactImportState::Step;
        const bool isGood = state->step == Step::Done && state->refused == 0;
        m_strip->setMessage(state->step == Step::Failed ? Tone::Danger
                            : isGood                    ? Tone::Success
                                                        : Tone::Warn,
                            state->step == Step::Failed      ? tr("The import failed.")
                            : state->step == Step::Cancelled ? tr("The import was cancelled.")
                                                             : tr("The import has ended."),
                            state->refused == 0 ? state->filename
                                                : tr("%Ln row(s) refused", nullptr, int(state->refused)));
        m_strip->addCommand(tr("Report"), this, [this] { openImport(); });
        m_strip->addCommand(tr("Dismiss"), this, [this] { m_watch->dismiss(); });
    }
    m_strip->show();
}

} // namespace guiche
