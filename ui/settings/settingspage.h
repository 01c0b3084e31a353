// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace guiche {

class AuditPane;
class PageHeader;
class SegmentedTabs;
class SessionListModel;
class SettingsPane;

//! \brief Settings of the organization, and its audit log. For administrators. Main thread.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    SettingsPage(DeskClient &client, const SessionListModel &sessions, Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

    bool focusPane(int step) override;
    void focusStart() override;
    [[nodiscard]] bool hasUnsaved() const override;
    void saveUnsaved(std::function<void()> done) override;
    void discardUnsaved() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DeskClient &m_client;
    Theme &m_theme;
    PageHeader *m_header;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    SettingsPane *m_settings;
    AuditPane *m_audit;
};

} // namespace guiche
