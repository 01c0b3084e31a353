// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/tablepage.h"

class QBoxLayout;
class QLayout;
class QStackedWidget;

namespace guiche {

class Button;
class Card;
class ComboBox;
class DeliveryDetail;
class DeliveryListModel;
class DeliveryTable;
class SegmentedTabs;
class SessionListModel;
class SignatureTester;

//! \brief The tab Events of Integrations: the ledger of webhook deliveries, and the signature tester. Main
//! thread.
class WebhooksPage final : public TablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhooksPage)

public:
    WebhooksPage(DeskClient &client, SessionListModel &sessions, Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);
    ~WebhooksPage() override;

    void focusStart() override;

protected:
    [[nodiscard]] NoRows noRows() const override;
    [[nodiscard]] QString failedTitle() const override;
    [[nodiscard]] QList<Pane> panes() override;
    void focusHead() override;
    void applyFilter() override;
    void retranslate() override;
    void connectionShown() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *buildHead();
    [[nodiscard]] QWidget *buildLedger();
    void connectParts();
    void fillSessions();
    void choose(const QString &id);
    void readChosen();
    void replayChosen();
    void replayRange();

    SessionListModel &m_sessions;
    const Clock &m_clock;
    DeliveryListModel *m_model;
    QString m_chosen;
    SegmentedTabs *m_tabs;
    Button *m_replayMany;
    QStackedWidget *m_stack;
    QBoxLayout *m_filters; // in one row, or two where it is narrow
    SegmentedTabs *m_status;
    ComboBox *m_session;
    ComboBox *m_event;
    Card *m_ledger;
    DeliveryTable *m_table;
    DeliveryDetail *m_detail;
    SignatureTester *m_tester;
};

} // namespace guiche
