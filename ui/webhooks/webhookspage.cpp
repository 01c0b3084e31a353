// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookspage.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <array>
#include <chrono>

#include "models/items/deliverylistmodel.h"
#include "models/items/sessionlistmodel.h"
#include "network/client/webhookcalls.h"
#include "ui/webhooks/deliverydetail.h"
#include "ui/webhooks/deliverytable.h"
#include "ui/webhooks/replaydialog.h"
#include "ui/webhooks/signaturetester.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/segmentedtabs.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshEvery = 5s;
constexpr int DetailWidth = 400;
constexpr int NarrowDetailWidth = 304;
constexpr int NarrowBelow = 1180;

// The states of the filter, in the order of its segments.
constexpr std::array<std::optional<DeliveryStatus>, 5> Filters{std::nullopt, DeliveryStatus::Pending,
                                                               DeliveryStatus::Failed, DeliveryStatus::Dead,
                                                               DeliveryStatus::Delivered};

} // namespace

WebhooksPage::WebhooksPage(DeskClient &client, SessionListModel &sessions, Theme &theme, const Clock &clock,
                           QWidget *parent)
    : TablePage(client, theme, parent)
    , m_sessions(sessions)
    , m_clock(clock)
    , m_model(new DeliveryListModel(client.webhookCalls(), this))
    , m_tabs(new SegmentedTabs(theme))
    , m_replayMany(new Button(theme, ButtonKind::Secondary))
    , m_stack(new QStackedWidget)
    , m_filters(new QHBoxLayout)
    , m_status(new SegmentedTabs(theme))
    , m_session(new ComboBox(theme))
    , m_event(new ComboBox(theme))
    , m_ledger(new Card(theme))
    , m_table(new DeliveryTable(theme, *m_model, clock))
    , m_detail(new DeliveryDetail(theme))
    , m_tester(new SignatureTester(theme, clock))
{
    setObjectName(u"webhooksPage"_s);
    auto *tester = new QWidget;
    auto *testerColumn = new QVBoxLayout(tester);
    testerColumn->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(24));
    testerColumn->addWidget(m_tester);
    m_stack->addWidget(buildLedger());
    m_stack->addWidget(tester);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_stack, 1);
    m_detail->hide();
    setRefreshEvery(RefreshEvery);
    connectParts();
    begin();
}

WebhooksPage::~WebhooksPage() = default;

QLayout *WebhooksPage::buildHead()
{
    m_tabs->setObjectName(u"deliveryTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_replayMany->setObjectName(u"replayMany"_s);
    m_replayMany->setIconName("refresh"_L1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_replayMany);
    return row;
}

QWidget *WebhooksPage::buildLedger()
{
    m_status->setObjectName(u"deliveryStatus"_s);
    m_session->setObjectName(u"deliverySession"_s);
    m_event->setObjectName(u"deliveryEventFilter"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme().px(8));
    choices->addStretch(1);
    choices->addWidget(m_session);
    choices->addWidget(m_event);
    m_filters->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(4));
    m_filters->setSpacing(theme().px(8));
    m_filters->addWidget(m_status);
    m_filters->addLayout(choices);
    m_ledger->setPadding(1, 12);
    m_ledger->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_ledger->column()->addLayout(m_filters);
    m_ledger->column()->addWidget(setTable(*m_model, *m_table, u"deliveriesEmpty"_s), 1);
    auto *ledger = new QWidget;
    auto *row = new QHBoxLayout(ledger);
    row->setContentsMargins(theme().px(24), theme().px(12), theme().px(24), theme().px(24));
    row->setSpacing(theme().px(16));
    row->addWidget(m_ledger, 1);
    row->addWidget(m_detail);
    return ledger;
}

void WebhooksPage::connectParts()
{
    connect(m_tabs, &SegmentedTabs::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_replayMany->setVisible(index == 0);
    });
    connect(m_status, &SegmentedTabs::currentChanged, this, &WebhooksPage::lookNow);
    connect(m_session, &QComboBox::currentIndexChanged, this, &WebhooksPage::lookNow);
    connect(m_event, &QComboBox::currentIndexChanged, this, &WebhooksPage::lookNow);
    connect(m_replayMany, &QAbstractButton::clicked, this, &WebhooksPage::replayRange);
    connect(m_table, &DeliveryTable::chosen, this, [this](const QModelIndex &current) {
        choose(current.data(DeliveryListModel::IdRole).toString());
    });
    connect(m_table, &DeliveryTable::replayRequested, this, &WebhooksPage::replayChosen);
    connect(m_table, &DeliveryTable::opened, m_detail, &DeliveryDetail::focusFirst);
    connect(m_detail, &DeliveryDetail::replayRequested, this, &WebhooksPage::replayChosen);
    connect(&m_sessions, &SessionListModel::sessionChanged, this, &WebhooksPage::fillSessions);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_model->rowOf(m_chosen);
                if (row >= from.row() && row <= to.row())
                    readChosen();
            });
}

void WebhooksPage::retranslate()
{
    m_tabs->setTitles({tr("Webhook deliveries"), tr("Signature tester")});
    m_replayMany->setText(tr("Replay…"));
    m_replayMany->setAccessibleName(tr("Replay several deliveries"));
    QStringList titles{tr("All", "deliveries")};
    for (const auto &status : Filters) {
        if (status)
            titles += DeliveryListModel::statusName(*status);
    }
    m_status->setTitles(titles);
    m_status->setAccessibleName(tr("Deliveries by state"));
    m_session->setAccessibleName(tr("Deliveries of a session"));
    m_event->setAccessibleName(tr("Deliveries of an event"));
    m_table->setAccessibleName(tr("Webhook deliveries"));
    const QSignalBlocker blocker(m_event);
    const QString event = m_event->currentData().toString();
    m_event->clear();
    m_event->addItem(tr("All events"), QString());
    for (const QString &name : webhookEventNames())
        m_event->addItem(name, name);
    m_event->setCurrentIndex(std::max(0, m_event->findData(event)));
    fillSessions();
}

void WebhooksPage::fillSessions()
{
    const QSignalBlocker blocker(m_session);
    const QString chosen = m_session->currentData().toString();
    m_session->clear();
    m_session->addItem(tr("All sessions"), QString());
    for (int row = 0; row < m_sessions.rowCount(); ++row)
        m_session->addItem(m_sessions.at(row)->session.name, m_sessions.at(row)->session.id);
    m_session->setCurrentIndex(std::max(0, m_session->findData(chosen)));
}

void WebhooksPage::applyFilter()
{
    m_model->setQuery({.sessionId = m_session->currentData().toString(),
                       .event = m_event->currentData().toString(),
                       .status = Filters[size_t(m_status->currentIndex())]});
    choose({});
}

NoRows WebhooksPage::noRows() const
{
    if (m_model->query() != DeliveryQuery())
        return {"filter"_L1, tr("No delivery like that"), tr("Choose another filter.")};
    return {"plug"_L1, tr("No deliveries yet"),
            tr("Give a session a webhook, and every event that it sends is listed here.")};
}

QString WebhooksPage::failedTitle() const
{
    return tr("The deliveries could not be loaded");
}

void WebhooksPage::connectionShown()
{
    m_replayMany->setEnabled(isOnline());
    m_replayMany->setToolTip(isOnline() ? QString() : tr("Needs the connection to the desk"));
    m_detail->setOnline(isOnline());
}

void WebhooksPage::choose(const QString &id)
{
    m_chosen = id;
    m_detail->setVisible(!id.isEmpty());
    if (!id.isEmpty())
        readChosen();
}

void WebhooksPage::readChosen()
{
    client().webhookCalls().delivery(
        m_chosen, this, [this, id = m_chosen](const Result<DeliveryDetails> &details) {
            if (id != m_chosen)
                return;
            if (!details)
                return m_detail->setError(DeskClient::errorText(details.error()));
            const DeskSession *session = m_sessions.find(details->row.sessionId);
            m_detail->setDelivery(*details, session == nullptr ? QString() : session->session.name);
            m_model->put(details->row);
        });
}

void WebhooksPage::replayChosen()
{
    if (m_chosen.isEmpty() || !isOnline())
        return;
    auto *dialog = new DialogFrame(theme(), window());
    dialog->setObjectName(u"replayOneDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Replay this delivery"));
    dialog->setText(tr("The event goes out again with the same event id, behind everything that waits."));
    dialog->addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = dialog->addButton(ButtonKind::Primary, tr("Replay"), false);
    connect(main, &QAbstractButton::clicked, this, [this, dialog, main, id = m_chosen] {
        main->setBusy(true);
        client().webhookCalls().replay(id, dialog, [this, dialog, main](const Result<DeliveryRow> &fresh) {
            main->setBusy(false);
            if (!fresh)
                return dialog->setErrorText(DeskClient::errorText(fresh.error()));
            dialog->accept();
            say(tr("The delivery is queued again."));
            m_model->refresh();
        });
    });
    dialog->open();
}

void WebhooksPage::replayRange()
{
    auto *dialog = new ReplayDialog(theme(), m_sessions, m_session->currentData().toString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplayDialog::submitted, this, [this, dialog] {
        dialog->setErrorText({});
        dialog->mainButton()->setBusy(true);
        client().webhookCalls().replay(
            dialog->range(m_clock.now()), dialog, [this, dialog](const Result<int> &count) {
                dialog->mainButton()->setBusy(false);
                if (!count)
                    return dialog->setErrorText(DeskClient::errorText(count.error()));
                dialog->accept();
                say(*count == 0 ? tr("Nothing to replay in that period.")
                                : tr("%n delivery(ies) queued again.", nullptr, *count));
                m_model->refresh();
            });
    });
    dialog->open();
}

QList<TablePage::Pane> WebhooksPage::panes()
{
    QList<Pane> all{{m_stack, [this] { focusStart(); }}};
    if (m_detail->isVisible())
        all.append({m_detail, [this] { m_detail->focusFirst(); }});
    return all;
}

void WebhooksPage::focusStart()
{
    if (m_stack->currentIndex() == 1)
        m_tester->findChild<QWidget *>(u"testerHeaders"_s)->setFocus(Qt::ShortcutFocusReason);
    else
        TablePage::focusStart();
}

void WebhooksPage::focusHead()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
}

void WebhooksPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    const bool isNarrow = width() < theme().px(NarrowBelow);
    m_detail->setFixedWidth(theme().px(isNarrow ? NarrowDetailWidth : DetailWidth));
    m_filters->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace guiche
