// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace guiche {

class Button;
class Card;
class DataTable;
class EmptyState;
class LineEdit;
class PageHeader;
class TeamActions;
class TeamDelegate;
class TeamModel;
struct TeamMember;

//! \brief Team: who works here, as what, and when last seen. Administrators invite, change and deactivate;
//! supervisors read. Main thread.
class TeamPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamPage)

public:
    TeamPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~TeamPage() override;

    bool focusPane(int step) override;
    void focusStart() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void retranslate();
    void restyle();
    void showState();
    void showConnection();
    void showMenu(const QModelIndex &index, const QPoint &position);
    void copyEmail();
    void choose(qint64 id);
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] const TeamMember *chosen() const;

    DeskClient &m_client;
    Theme &m_theme;
    TeamModel *m_model;
    TeamActions *m_actions;
    PageHeader *m_header;
    LineEdit *m_search;
    Button *m_invite;
    Card *m_card;
    QStackedWidget *m_content;
    DataTable *m_table;
    TeamDelegate *m_delegate;
    EmptyState *m_empty;
    QTimer m_refresh;
    bool m_isFocusWanted = false; //!< once there are rows
};

} // namespace guiche
