// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/tablepage.h"

namespace guiche {

class ApiKeyTableModel;
class Button;
class DataTable;
class TextLabel;
struct ApiKeyRow;

//! \brief Programs' keys: the list, making one, deleting one. For administrators; stands in a tab of the
//! integrations. Main thread.
class ApiKeysPane final : public TablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeysPane)

public:
    ApiKeysPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ApiKeysPane() override;

    void createKey();

protected:
    [[nodiscard]] NoRows noRows() const override;
    [[nodiscard]] QString failedTitle() const override;
    void noRowsAction() override;
    [[nodiscard]] QList<Pane> panes() override;
    void focusHead() override;
    void retranslate() override;
    void connectionShown() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void removeChosen();
    void remove(const ApiKeyRow &row);
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] const ApiKeyRow *chosen() const;

    const Clock &m_clock;
    ApiKeyTableModel *m_model;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_new;
    DataTable *m_table;
};

} // namespace guiche
