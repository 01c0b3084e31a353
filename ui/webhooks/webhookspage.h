// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

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
class EmptyState;
class SegmentedTabs;
class SessionListModel;
class SignatureTester;

//! \brief The tab Events of Integrations: the ledger of webhook deliveries, and the signature tester. Main
//! thread.
class WebhooksPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhooksPage)

public:
    WebhooksPage(DeskClient &client, SessionListModel &sessions, Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);
    ~WebhooksPage() override;

    bool focusPane(int step) override;
    void focusStart() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLayout *buildHead();
    [[nodiscard]] QWidget *buildLedger();
    void connectParts();
    void retranslate();
    void fillSessions();
    void applyFilter();
    void showState();
    void choose(const QString &id);
    void readChosen();
    void replayChosen();
    void replayRange();
    void say(const QString &text);

    DeskClient &m_client;
    SessionListModel &m_sessions;
    Theme &m_theme;
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
    EmptyState *m_empty;
    QStackedWidget *m_content;
    DeliveryDetail *m_detail;
    SignatureTester *m_tester;
    QTimer m_refresh;
};

} // namespace guiche
