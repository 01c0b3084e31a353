// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/exportdialog.h"

#include <QBoxLayout>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

#include "network/client/deskclient.h"
#include "ui/inbox/choicebutton.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

namespace guiche {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Theme &theme, ContactCalls &calls, const ContactFilter &found, qint64 total,
                           QWidget *parent)
    : DialogFrame(theme, parent)
    , m_calls(calls)
    , m_found(found)
    , m_onlyFound(
          new ChoiceButton(theme, tr("The %Ln contact(s) that the list shows", nullptr, int(total)), this))
    , m_everybody(new ChoiceButton(theme, tr("All contacts"), this))
    , m_separatorTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_separator(new ComboBox(theme))
    , m_progress(new ProgressLine(theme))
    , m_state(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
{
    setObjectName(u"exportDialog"_s);
    setTitle(tr("Export contacts"));
    setText(tr("A CSV file that spreadsheets open and an import takes in again. Who exported what is in the "
               "audit log."));
    m_onlyFound->setObjectName(u"exportFound"_s);
    m_everybody->setObjectName(u"exportAll"_s);
    m_onlyFound->setVisible(!found.isEmpty());
    m_everybody->setVisible(!found.isEmpty());
    (found.isEmpty() ? m_everybody : m_onlyFound)->setChecked(true);
    m_separatorTitle->setText(tr("Columns are separated by"));
    m_separator->setObjectName(u"exportSeparator"_s);
    m_separator->setAccessibleName(m_separatorTitle->text());
    m_separator->addItem(tr("Comma"), int(ColumnSeparator::Comma));
    m_separator->addItem(tr("Semicolon"), int(ColumnSeparator::Semicolon));
    m_separator->addItem(tr("Tab", "the character"), int(ColumnSeparator::Tab));
    // Where the comma stands in numbers, spreadsheets expect the semicolon.
    const bool isCommaDecimal = QLocale().decimalPoint() == u","_s;
    m_separator->setCurrentIndex(isCommaDecimal ? 1 : 0);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setPurpose(tr("Export"));
    m_progress->hide();
    m_state->hide();
    body()->addWidget(m_onlyFound);
    body()->addWidget(m_everybody);
    body()->addWidget(m_separatorTitle);
    body()->addWidget(m_separator);
    body()->addWidget(m_progress);
    body()->addWidget(m_state);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Export…"), false);
    connect(main, &QAbstractButton::clicked, this, &ExportDialog::chooseFile);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::done(int result)
{
    m_transfer.reset(); // what is on its way stops
    DialogFrame::done(result);
}

void ExportDialog::chooseFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Name of a file. %1: a date like 2026-11-22
    const QString name = tr("contacts-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Export contacts"), folder.filePath(name), tr("Tables (*.csv)"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::start);
    dialog->open();
}

void ExportDialog::start(const QString &path)
{
    setErrorText({});
    mainButton()->setBusy(true);
    m_progress->setFraction(-1);
    m_progress->show();
    m_state->setText(tr("The desk is writing the table…"));
    m_state->show();
    if (isVisible())
        adjustSize();
    m_transfer = std::make_unique<QObject>();
    m_calls.exportTo(
        path, m_everybody->isChecked() ? ContactFilter() : m_found,
        ColumnSeparator(m_separator->currentData().toInt()), m_transfer.get(),
        [this](qint64 received, qint64 total) { showProgress(received, total); },
        [this, path](const Result<> &result) {
            mainButton()->setBusy(false);
            m_progress->hide();
            m_state->hide();
            if (!result)
                return setErrorText(DeskClient::errorText(result.error()));
            Q_EMIT exported(path);
            accept();
        });
}

void ExportDialog::showProgress(qint64 received, qint64 total)
{
    m_progress->setFraction(total > 0 ? double(received) / double(total) : -1);
    const QLocale locale;
    m_state->setText(total > 0
                         //: How much of a file has come: both with their unit
                         ? tr("%1 of %2")
                               .arg(locale.formattedDataSize(received, 1, QLocale::DataSizeSIFormat),
                                    locale.formattedDataSize(total, 1, QLocale::DataSizeSIFormat))
                         : locale.formattedDataSize(received, 1, QLocale::DataSizeSIFormat));
}

} // namespace guiche
