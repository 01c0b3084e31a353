// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "models/domain/clock.h"
#include "ui/widgets/tablepage.h"

class QModelIndex;

namespace guiche {

class Button;
class ComboBox;
class DataTable;
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
class SecretsPage final : public TablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsPage)

public:
    SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, const SecretTimings &timings,
                QWidget *parent = nullptr);
    SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~SecretsPage() override;

protected:
    [[nodiscard]] NoRows noRows() const override;
    [[nodiscard]] QString failedTitle() const override;
    void noRowsAction() override;
    [[nodiscard]] QList<Pane> panes() override;
    void applyFilter() override;
    void retranslate() override;
    void stateShown() override;
    void connectionShown() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDetail();
    void addShortcuts();
    void fillEnvironments();
    void choose(const QModelIndex &index);
    void showChosen();
    void chooseId(const QString &id);
    void clickedValue(const QModelIndex &index, const QPoint &position);
    void showMenu(const QPoint &globalPosition);
    void create();
    void reveal(int version);
    void copy(int version);
    //! With the chosen one, if it is still there: what was pressed may come after it went.
    void withChosen(const std::function<void(const Secret &)> &run);
    [[nodiscard]] const Secret *chosen() const;

    const Clock &m_clock;
    SecretTableModel *m_model;
    SecretActions *m_actions;
    QString m_chosen; // id
    PageHeader *m_header;
    LineEdit *m_search;
    ComboBox *m_environment;
    Button *m_new;
    QWidget *m_body;
    DataTable *m_table;
    SecretDelegate *m_delegate;
    SecretDetail *m_detail;
};

} // namespace guiche
