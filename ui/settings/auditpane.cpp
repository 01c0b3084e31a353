// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditpane.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
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
#include "ui/widgets/emptystate.h"
#include "ui/widgets/skeleton.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 52;
constexpr int DetailWidth = 440;
constexpr int NarrowDetailWidth = 320;
constexpr int NarrowBelow = 1180;

} // namespace

AuditPane::AuditPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_theme(theme)
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
    , m_content(new QStackedWidget)
    , m_table(new DataTable(
          theme, *m_model,
          {{.width = 148}, {.width = 184}, {.smallest = 184}, {.width = 184}, {.width = 136}}, RowHeight))
    , m_empty(new EmptyState(theme))
    , m_detail(new AuditDetail(theme))
    , m_export(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"auditPane"_s);
    m_table->setObjectName(u"auditTable"_s);
    m_empty->setObjectName(u"auditEmpty"_s);
    m_export->setObjectName(u"exportAudit"_s);
    m_export->setIconName("export"_L1);
    m_export->setButtonSize(ButtonSize::Header);
    m_table->setRowDelegate(new AuditDelegate(theme, *m_model, m_table));
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_content->addWidget(new Skeleton(theme, Skeleton::Shape::List));
    m_card->setPadding(1, 8);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->column()->addWidget(m_content, 1);
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
    retranslate();
}

AuditPane::~AuditPane() = default;

void AuditPane::connectParts()
{
    connect(m_filters, &AuditFilterBar::changed, this, [this] {
        m_model->setFilter(m_filters->filter());
        choose({});
    });
    connect(m_model, &PagedTable::stateChanged, this, &AuditPane::showState);
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
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->state() == ListState::Failed)
            m_model->reload();
        else
            m_filters->clear();
    });
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
    connect(&m_client, &DeskClient::stateChanged, this, [this] { showExport(m_progress); });
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+Shift+E"_s), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_export, &QAbstractButton::click);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AuditPane::retranslate()
{
    m_table->setAccessibleName(tr("Audit log"));
    m_model->retranslate();
    showState();
    showExport(m_progress);
}

void AuditPane::showState()
{
    const bool isFiltered = m_model->filter() != AuditFilter();
    switch (m_model->state()) {
    case ListState::Loading:
        m_content->setCurrentIndex(2);
        break;
    case ListState::Ready:
        m_content->setCurrentIndex(0);
        if (std::exchange(m_isFocusWanted, false))
            m_table->setFocus(Qt::OtherFocusReason);
        break;
    case ListState::Empty:
        if (isFiltered)
            m_empty->setContent("filter"_L1, tr("No entry like that"), tr("Choose other filters."));
        else
            m_empty->setContent("history"_L1, tr("Nothing in the log yet"),
                                tr("Who changes people, secrets or settings is written down here."));
        m_empty->setAction(isFiltered ? tr("Show all") : QString());
        m_content->setCurrentIndex(1);
        break;
    case ListState::Failed:
        m_empty->setContent("alert"_L1, tr("The audit log could not be loaded"),
                            m_model->error() ? DeskClient::errorText(*m_model->error()) : QString());
        m_empty->setAction(tr("Try again"));
        m_content->setCurrentIndex(1);
        break;
    }
}

void AuditPane::choose(const QModelIndex &index)
{
    const AuditItem *item = index.isValid() ? m_model->at(index.row()) : nullptr;
    // Beside the entry there is no room for what the entry says as well.
    const bool isNarrow = width() < m_theme.px(NarrowBelow);
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
        Q_EMIT toastRequested(tr("Entry copied."), {}, {});
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
    m_client.auditCalls().exportTo(
        path, m_filters->filter(), format, job, [this](double progress) { showExport(progress); },
        [this, path](const Result<> &result) {
            endExport();
            //: %1: name of a file
            Q_EMIT toastRequested(result ? tr("The audit log is in %1.").arg(QDir::toNativeSeparators(path))
                                         : DeskClient::errorText(result.error()),
                                  {}, {});
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
    const bool isOnline = m_client.state() == DeskClient::State::Online;
    m_export->setEnabled(isOnline || m_exporting);
    m_export->setIconName(m_exporting ? "close"_L1 : "export"_L1);
    //: On a button that stops the export. %1: how much is done, in percent
    m_export->setText(m_exporting ? tr("Stop export (%1 %)").arg(int(progress * 100)) : tr("Export…"));
    m_export->setAccessibleName(m_exporting ? m_export->text() : tr("Export the audit log"));
    m_export->setToolTip(isOnline ? tr("Export what is chosen (Ctrl+Shift+E)") : tr("Not while offline"));
}

bool AuditPane::focusPane(int step)
{
    const QWidget *focus = focusWidget();
    const bool isHere = focus != nullptr && focus->hasFocus();
    QList<QWidget *> panes{m_filters, m_content};
    if (m_detail->isVisible())
        panes.append(m_detail);
    qsizetype at = step > 0 ? -1 : panes.size();
    for (qsizetype index = 0; isHere && index < panes.size(); ++index) {
        if (panes[index]->isAncestorOf(focus))
            at = index;
    }
    at += step;
    if (at < 0 || at >= panes.size())
        return false;
    if (at == 0)
        m_filters->focusFirst();
    else if (at == 1)
        focusStart();
    else
        m_detail->focusFirst();
    return true;
}

void AuditPane::focusStart()
{
    m_isFocusWanted = m_model->state() == ListState::Loading;
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void AuditPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
    m_client.auditCalls().people(this, [this](const Result<QList<AuditActor>> &people) {
        if (people) // else the names that are there stay
            m_filters->setPeople(*people);
    });
    m_chain->checkOnce();
}

void AuditPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(NarrowBelow);
    m_detail->setFixedWidth(m_theme.px(isNarrow ? NarrowDetailWidth : DetailWidth));
}

void AuditPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().canvas);
}

void AuditPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
