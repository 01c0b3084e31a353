// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/tablepage.h"

class QModelIndex;

namespace guiche {

class Button;
class Card;
class DataTable;
class LineEdit;
class PageHeader;
class TeamActions;
class TeamDelegate;
class TeamModel;
struct TeamMember;

//! \brief Team: who works here, as what, and when last seen. Administrators invite, change and deactivate;
//! supervisors read. Main thread.
class TeamPage final : public TablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamPage)

public:
    TeamPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~TeamPage() override;

    void focusStart() override;

protected:
    [[nodiscard]] NoRows noRows() const override;
    [[nodiscard]] QString failedTitle() const override;
    void noRowsAction() override;
    [[nodiscard]] QList<Pane> panes() override;
    void applyFilter() override;
    void retranslate() override;
    void stateShown() override;
    void connectionShown() override;
    void refreshNow() override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void restyle();
    void showMenu(const QModelIndex &index, const QPoint &position);
    void copyEmail();
    void choose(qint64 id);
    [[nodiscard]] const TeamMember *chosen() const;

    TeamModel *m_model;
    TeamActions *m_actions;
    PageHeader *m_header;
    LineEdit *m_search;
    Button *m_invite;
    Card *m_card;
    DataTable *m_table;
    TeamDelegate *m_delegate;
};

} // namespace guiche
