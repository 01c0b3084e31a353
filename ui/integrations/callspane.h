// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/items/liststate.h"
#include "models/items/operationlistmodel.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace guiche {

class Button;
class CallHistory;
class CallList;
class EmptyState;
class LineEdit;

//! \brief The left part of the console: what the desk can be asked, with a search above, and the history of
//! what was asked below.
class CallsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallsPane)

public:
    CallsPane(Theme &theme, OperationListModel &operations, CallHistory &history, QWidget *parent = nullptr);

    void setState(ListState state, const QString &error = {});
    void setOpenId(const QString &operationId);
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void operationChosen(const QString &operationId);
    void entryChosen(int row);
    void retryRequested();
    //! \brief Enter in the search: to what was just opened.
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum View { ListView, HistoryView, StateView, LoadingView };
    void retranslate();
    void showView();
    void open(const QModelIndex &index);

    Theme &m_theme;
    OperationListModel &m_operations;
    CallHistory &m_history;
    LineEdit *m_search;
    QStackedWidget *m_stack;
    CallList *m_list;
    CallList *m_entries;
    EmptyState *m_empty;
    Button *m_historyButton;
    ListState m_state = ListState::Loading;
    QString m_error;
    bool m_isHistory = false;
};

} // namespace guiche
