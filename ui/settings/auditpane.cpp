// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditpane.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStandardPaths>

#include "models/items/auditlistmodel.h"
#include "ui/settings/auditdelegate.h"
#include "ui/settings/auditdetail.h"
#include "ui/settings/auditfilterbar.h"
#include "ui/settings/audittext.h"
#include "ui/settings/chainbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 52;
constexpr int DetailWidth = 440;
constexpr int NarrowDetailWidth = 320;
constexpr int NarrowBelow = 1180;

} // namespace

AuditPane::AuditPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : TablePage(client, theme, parent)
    , m_clock(clock)
    , m_model(
          new AuditListModel(client.auditCalls(),
                             {.actor = &AuditText::actor,
                              .action = [](const AuditItem &item) { return AuditText::action(item.action); },
                              .subject = &AuditText::subject},
                             this))
    , m_filters(new AuditFilterBar(theme, clock))
    , m_chain(new ChainBar(client, theme, clock))
    , m_card(new Card(theme))
    , m_table(new DataTable(
          theme, *m_model,
          {{.width = 148}, {.width = 184}, {.smallest = 184}, {.width = 184}, {.width = 136}}, RowHeight))
    , m_detail(new AuditDetail(theme))
    , m_export(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"auditPane"_s);
    m_table->setObjectName(u"auditTable"_s);
    m_export->setObjectName(u"exportAudit"_s);
    m_export->setIconName("export"_L1);
    m_export->setButtonSize(ButtonSize::Header);
    m_table->setRowDelegate(new AuditDelegate(theme, *m_model, m_table));
    m_card->setPadding(1, 8);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->column()->addWidget(setTable(*m_model, *m_table, u"auditEmpty"_s), 1);
    m_detail->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(16));
    row->addWidget(m_card, 1);
    row->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(12));
    column->addWidget(m_filters);
    column->addWidget(m_chain);
    column->addLayout(row, 1);
    connectParts();
    begin();
}

AuditPane::~AuditPane() = default;

void AuditPane::connectParts()
{
    connect(m_filters, &AuditFilterBar::changed, this, [this] {
        m_model->setFilter(m_filters->filter());
        choose({});
    });
    // Not the current one: that is the first as soon as the focus comes, and nobody has chosen it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        choose(rows.isEmpty() ? QModelIndex() : rows.first());
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        choose(index);
        m_detail->focusFirst();
    });
    connect(m_table, &DataTable::keyPressed, this, &AuditPane::onKey);
    connect(m_detail, &AuditDetail::copyRequested, this, &AuditPane::copyEntry);
    connect(m_detail, &AuditDetail::filterRequested, this, [this](const AuditFilter &filter) {
        const AuditItem item = m_detail->item();
        m_filters->narrow(filter, filter.actor.isEmpty() ? AuditText::subject(item) : AuditText::actor(item));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_export, &QAbstractButton::clicked, this, [this] {
        if (m_exporting)
            endExport();
        else
            chooseFile();
    });
    addShortcut(QKeySequence(u"Ctrl+Shift+E"_s), Qt::WidgetWithChildrenShortcut,
                [this] { m_export->click(); });
}

void AuditPane::retranslate()
{
    m_table->setAccessibleName(tr("Audit log"));
}

void AuditPane::connectionShown()
{
    showExport(m_progress);
}

NoRows AuditPane::noRows() const
{
    if (m_model->filter() != AuditFilter())
        return {"filter"_L1, tr("No entry like that"), tr("Choose other filters."), tr("Show all")};
    return {"history"_L1, tr("Nothing in the log yet"),
            tr("Who changes people, secrets or settings is written down here.")};
}

QString AuditPane::failedTitle() const
{
    return tr("The audit log could not be loaded");
}

void AuditPane::noRowsAction()
{
    m_filters->clear();
}

void AuditPane::choose(const QModelIndex &index)
{
    const AuditItem *item = index.isValid() ? m_model->at(index.row()) : nullptr;
    // Beside the entry there is no room for what the entry says as well.
    const bool isNarrow = width() < theme().px(NarrowBelow);
    m_table->setColumnHidden(AuditListModel::Address, item != nullptr);
    m_table->setColumnHidden(AuditListModel::Subject, item != nullptr && isNarrow);
    m_detail->setVisible(item != nullptr);
    if (item != nullptr)
        m_detail->setItem(*item);
}

void AuditPane::onKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_table->currentIndex().isValid()) {
        copyEntry();
        event->accept();
    }
    if (event->key() == Qt::Key_Slash) {
        m_filters->focusFirst();
        event->accept();
    }
}

void AuditPane::copyEntry()
{
    if (const AuditItem *item = m_model->at(m_table->currentIndex().row())) {
        QGuiApplication::clipboard()->setText(AuditDetail::copyText(*item));
        say(tr("Entry copied."));
    }
}

void AuditPane::chooseFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(this, tr("Export the audit log"),
                                   //: Name of a file; %1: a date
                                   folder.filePath(tr("audit-%1").arg(day) + u".csv"_s));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON, one entry a line (*.jsonl)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("jsonl"_L1) ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPane::exportTo);
    dialog->open();
}

void AuditPane::exportTo(const QString &path)
{
    endExport();
    auto *job = new QObject(this);
    m_exporting = job;
    showExport(0);
    const auto format = path.endsWith(".jsonl"_L1) ? AuditCalls::Format::JsonLines : AuditCalls::Format::Csv;
    client().auditCalls().exportTo(
        path, m_filters->filter(), format, job, [this](double progress) { showExport(progress); },
        [this, path](const Result<> &result) {
            endExport();
            //: %1: name of a file
            say(result ? tr("The audit log is in %1.").arg(QDir::toNativeSeparators(path))
                       : DeskClient::errorText(result.error()));
        });
}

void AuditPane::endExport()
{
    if (m_exporting)
        m_exporting->deleteLater();
    m_exporting.clear();
    showExport(0);
}

void AuditPane::showExport(double progress)
{
    m_progress = progress;
    m_export->setEnabled(isOnline() || m_exporting);
    m_export->setIconName(m_exporting ? "close"_L1 : "export"_L1);
    //: On a button that stops the export. %1: how much is done, in percent
    m_export->setText(m_exporting ? tr("Stop export (%1 %)").arg(int(progress * 100)) : tr("Export…"));
    m_export->setAccessibleName(m_exporting ? m_export->text() : tr("Export the audit log"));
    m_export->setToolTip(isOnline() ? tr("Export what is chosen (Ctrl+Shift+E)") : tr("Not while offline"));
}

QList<TablePage::Pane> AuditPane::panes()
{
    QList<Pane> all{{m_filters, [this] { focusHead(); }}, {content(), [this] { focusStart(); }}};
    if (m_detail->isVisible())
        all.append({m_detail, [this] { m_detail->focusFirst(); }});
    return all;
}

void AuditPane::focusHead()
{
    m_filters->focusFirst();
}

void AuditPane::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    client().auditCalls().people(this, [this](const Result<QList<AuditActor>> &people) {
        if (people) // else the names that are there stay
            m_filters->setPeople(*people);
    });
    m_chain->checkOnce();
}

void AuditPane::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    const bool isNarrow = width() < theme().px(NarrowBelow);
    m_detail->setFixedWidth(theme().px(isNarrow ? NarrowDetailWidth : DetailWidth));
}

} // namespace guiche
