// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/importdialog.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include "models/items/refusedlinemodel.h"
#include "network/client/deskclient.h"
#include "network/client/filetransfers.h"
#include "ui/contacts/importwatch.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tabledelegate.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContentWidth = 560;
constexpr int TableHeight = 216;
constexpr int RowHeight = 36;

//! Plain cells; the reason is what matters.
class LineDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &) const override
    {
        const Tokens &t = theme().tokens();
        const bool isReason = index.column() == RefusedLineModel::Reason;
        paintText(painter, cell, index.data().toString(), TextStyle::Ui, isReason ? t.text : t.muted);
    }
};

} // namespace

ImportDialog::ImportDialog(Theme &theme, ImportWatch &watch, FileTransfers &files, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_watch(watch)
    , m_files(files)
    , m_file(new TextLabel(theme, TextStyle::Ui, Ink::Text, 600))
    , m_progress(new ProgressLine(theme))
    , m_counts(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_lines(new RefusedLineModel(this))
    , m_table(new DataTable(theme, *m_lines, {{72}, {120}, {0, 200}}, RowHeight))
    , m_saved(new TextLabel(theme, TextStyle::Small, Ink::Muted))
{
    setObjectName(u"importDialog"_s);
    setContentWidth(ContentWidth);
    setTitle(tr("Import contacts"));
    m_file->setObjectName(u"importFile"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_saved->setWordWrap(true);
    m_table->setObjectName(u"refusedTable"_s);
    m_table->setAccessibleName(tr("Refused rows"));
    m_table->setRowDelegate(new LineDelegate(theme, m_table));
    m_table->setFixedHeight(theme.px(TableHeight));
    m_progress->setPurpose(tr("Import"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_progress),
          static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_saved)})
        body()->addWidget(part);
    m_stop = addButton(ButtonKind::Ghost, {}, false);
    m_stop->setObjectName(u"stopImport"_s);
    m_save = addButton(ButtonKind::Secondary, tr("Save the report…"), false);
    m_save->setObjectName(u"saveReport"_s);
    m_save->setIconName("export"_L1);
    m_main = addButton(ButtonKind::Primary, {}, false);
    m_main->setObjectName(u"importMain"_s);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_watch.isBusy())
            m_watch.cancel();
        else if (m_watch.state())
            m_watch.dismiss(); // back to the beginning
        else
            reject();
    });
    connect(m_save, &QAbstractButton::clicked, this, &ImportDialog::saveReport);
    connect(m_main, &QAbstractButton::clicked, this, &ImportDialog::press);
    connect(&watch, &ImportWatch::changed, this, &ImportDialog::showState);
    showState();
    m_main->setFocus();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::showState()
{
    const bool isBusy = m_watch.isBusy();
    const bool hasEnded = !isBusy && m_watch.state().has_value();
    m_file->setVisible(isBusy || hasEnded);
    m_progress->setVisible(isBusy);
    m_counts->setVisible(isBusy || hasEnded);
    m_saved->setVisible(hasEnded && !m_saved->text().isEmpty());
    const QList<RefusedLine> report = m_watch.state() ? m_watch.state()->report : QList<RefusedLine>();
    m_lines->setLines(report);
    m_table->setVisible(hasEnded && !report.isEmpty());
    setErrorText(m_watch.error() ? DeskClient::errorText(*m_watch.error()) : QString());
    if (isBusy) {
        showRunning();
    } else if (hasEnded) {
        showEnd();
    } else {
        setText(tr("A CSV file of up to 64 MB whose first line names the columns: number, name, e-mail, "
                   "customer code, tags, and your own fields. Who is there already is brought up to date; "
                   "empty cells change nothing."));
        setButtons(tr("Choose a file…"), tr("Cancel"), false);
    }
    if (isVisible())
        adjustSize();
}

void ImportDialog::setButtons(const QString &main, const QString &stop, bool canSave)
{
    m_main->setText(main);
    m_stop->setText(stop);
    m_save->setVisible(canSave);
}

void ImportDialog::showRunning()
{
    setText({});
    m_progress->setFraction(m_watch.fraction());
    setButtons(tr("Continue in the background"), tr("Cancel the import"), false);
    if (m_watch.upload()) {
        m_counts->setText(tr("Handing the file over…"));
        return;
    }
    const ContactImportState &state = *m_watch.state();
    m_file->setText(state.filename);
    if (state.step == ContactImportState::Step::Queued) {
        m_counts->setText(tr("Waiting for another import to end…"));
        return;
    }
    const QLocale locale;
    //: Progress of an import. %1: rows that were taken so far, %2: all rows, %3: counts of what became of
    //: them
    m_counts->setText(state.total < 0
                          ? tr("Counting the rows…")
                          : tr("%1 of %2 rows. %3")
                                .arg(locale.toString(state.done), locale.toString(state.total), counts()));
}

QString ImportDialog::counts() const
{
    const ContactImportState &state = *m_watch.state();
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(state.created, tr("%Ln new", "contacts of an import", int(state.created)));
    add(state.updated, tr("%Ln changed", "contacts of an import", int(state.updated)));
    add(state.unchanged, tr("%Ln as they were", "contacts of an import", int(state.unchanged)));
    add(state.refused, tr("%Ln refused", "rows of an import", int(state.refused)));
    return parts.join(u" · "_s);
}

void ImportDialog::showEnd()
{
    using Step = ContactImportState::Step;
    const ContactImportState &state = *m_watch.state();
    m_file->setText(state.filename);
    QString text = counts();
    QString title;
    switch (state.step) {
    case Step::Queued:
    case Step::Running:
        Q_UNREACHABLE();
    case Step::Done:
        title = state.refused == 0 ? tr("Every row was taken.") : tr("The import has ended.");
        if (text.isEmpty())
            text = tr("There was no row in it.");
        break;
    case Step::Failed:
        title = tr("The import failed.");
        if (!state.error.isEmpty())
            text = state.error;
        break;
    case Step::Cancelled:
        title = tr("The import was cancelled. What was taken stays.");
        break;
    }
    setText(title);
    if (state.refused > state.report.size())
        //: Below the list of refused rows. %n: how many are listed
        text += u'\n' + tr("The first %Ln refused row(s) are listed.", nullptr, int(state.report.size()));
    m_counts->setText(text);
    setButtons(tr("Close"), tr("Import another file"), !state.report.isEmpty());
}

void ImportDialog::press()
{
    if (!m_watch.isBusy() && !m_watch.state())
        return chooseFile();
    if (!m_watch.isBusy())
        m_watch.dismiss();
    accept();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import contacts"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(QFileInfo(path).fileName());
        m_saved->clear();
        m_watch.start(path);
    });
    dialog->open();
}

void ImportDialog::saveReport()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Name of a file
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder.filePath(tr("refused-rows.csv")),
                                   tr("Tables (*.csv)"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_files.save(m_lines->table(), path, this, [this, path](const Result<> &saved) {
            //: %1: a file
            m_saved->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                   : DeskClient::errorText(saved.error()));
            m_saved->show();
            announce(this, m_saved->text());
        });
    });
    dialog->open();
}

} // namespace guiche
