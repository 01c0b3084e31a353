// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QModelIndex;
class QStackedWidget;

namespace guiche {

class Button;
class ComboBox;
class DataTable;
class EmptyState;
class LineEdit;
class PageHeader;
class SecretActions;
class SecretDelegate;
class SecretDetail;
class SecretTableModel;
struct Secret;

//! \brief How long values stay. Tests shorten it.
struct SecretTimings
{
    std::chrono::milliseconds hold{30'000}; //!< on the screen, and in the clipboard
};

//! \brief The organization's secrets: the table at the left, the chosen one at the right. For administrators.
//! Main thread.
class SecretsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsPage)

public:
    SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, const SecretTimings &timings,
                QWidget *parent = nullptr);
    SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~SecretsPage() override;

    bool focusPane(int step) override;
    void focusStart() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDetail();
    void addShortcuts();
    void retranslate();
    void fillEnvironments();
    void applyFilter();
    void showState();
    void showEmpty();
    void choose(const QModelIndex &index);
    void showChosen();
    void chooseId(const QString &id);
    void clickedValue(const QModelIndex &index, const QPoint &position);
    void showMenu(const QPoint &globalPosition);
    void create();
    void reveal(int version);
    void copy(int version);
    void onState();
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] const Secret *chosen() const;

    DeskClient &m_client;
    Theme &m_theme;
    const Clock &m_clock;
    SecretTableModel *m_model;
    SecretActions *m_actions;
    QString m_chosen; // id
    bool m_isFocusOwed = false;
    PageHeader *m_header;
    LineEdit *m_search;
    ComboBox *m_environment;
    Button *m_new;
    QWidget *m_body;
    DataTable *m_table;
    SecretDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    SecretDetail *m_detail;
    QTimer m_searchDelay;
    QTimer m_refresh;
};

} // namespace guiche
