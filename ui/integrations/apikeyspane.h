// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QModelIndex;
class QStackedWidget;

namespace guiche {

class ApiKeyTableModel;
class Button;
class DataTable;
class EmptyState;
class TextLabel;
struct ApiKeyRow;

//! \brief Programs' keys: the list, making one, deleting one. For administrators; stands in a tab of the
//! integrations. Main thread.
class ApiKeysPane final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeysPane)

public:
    ApiKeysPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ApiKeysPane() override;

    bool focusPane(int step) override;
    void focusStart() override;
    void createKey();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showState();
    void onState();
    void removeChosen();
    void remove(const ApiKeyRow &row);
    void showMenu(const QPoint &globalPosition);
    void say(const QString &text);
    [[nodiscard]] const ApiKeyRow *chosen() const;
    [[nodiscard]] bool isOnline() const;

    DeskClient &m_client;
    Theme &m_theme;
    const Clock &m_clock;
    ApiKeyTableModel *m_model;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_new;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    bool m_isFocusOwed = false;
};

} // namespace guiche
