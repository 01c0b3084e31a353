// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/agentlistmodel.h"
#include "network/client/deskclient.h"
#include "ui/widgets/dialogframe.h"

class QListView;
class QStackedLayout;

namespace guiche {

class LineEdit;
class TextField;
class TextLabel;

//! \brief Chooses a colleague: presence, load, search by name, a reason.
class TransferDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferDialog)

public:
    //! \brief `assignedTo` has it already and is left out.
    TransferDialog(DeskClient &client, Theme &theme, const QString &customer, qint64 assignedTo,
                   QWidget *parent);

    [[nodiscard]] qint64 agentId() const; //!< 0: nobody is chosen
    [[nodiscard]] QString agentName() const;
    [[nodiscard]] QString reason() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void showState();
    void filter(const QString &text);

    DeskClient &m_client;
    AgentListModel m_model;
    LineEdit *m_search;
    QListView *m_list;
    QStackedLayout *m_stack = nullptr;
    TextLabel *m_message;
    TextField *m_reason;
    QString m_error;
    bool m_isLoading = true;
};

} // namespace guiche
