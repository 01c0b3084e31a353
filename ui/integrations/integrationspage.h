// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace guiche {

class ApiKeysPane;
class Button;
class ConsolePane;
class PageHeader;
class SegmentedTabs;
class SessionListModel;
class WebhooksPage;

//! \brief Integrations: the API console, the keys of programs and the events that go out, under one head.
//! Main thread.
class IntegrationsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntegrationsPage)

public:
    IntegrationsPage(DeskClient &client, SessionListModel &sessions, Theme &theme, const Clock &clock,
                     QWidget *parent = nullptr);

    bool focusPane(int step) override;
    void focusStart() override;
    bool closeTopLayer() override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTab(Page *page);
    void showTab(int index);
    void retranslate();
    [[nodiscard]] Page *current() const;

    DeskClient &m_client;
    Theme &m_theme;
    PageHeader *m_header;
    SegmentedTabs *m_tabs;
    Button *m_docs;
    QStackedWidget *m_stack;
    ConsolePane *m_console;
    ApiKeysPane *m_keys;
    WebhooksPage *m_events;
};

} // namespace guiche
