// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

#include "models/domain/clock.h"
#include "network/client/auditcalls.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace guiche {

class AuditDetail;
class AuditFilterBar;
class AuditListModel;
class Button;
class Card;
class ChainBar;
class DataTable;
class EmptyState;

//! \brief The audit log: filters, the list, one entry beside it, the state of the chain, export. Main thread.
class AuditPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPane)

public:
    AuditPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~AuditPane() override;

    //! \brief For the page's header.
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] bool focusPane(int step);
    void focusStart();
    //! \brief What the export's file dialog ends with. Stops an export that is under way.
    void exportTo(const QString &path);

Q_SIGNALS:
    void toastRequested(const QString &text, const QString &action, std::function<void()> undo);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void showState();
    void showExport(double progress);
    void choose(const QModelIndex &index);
    void onKey(QKeyEvent *event);
    void copyEntry();
    void chooseFile();
    void endExport();

    DeskClient &m_client;
    Theme &m_theme;
    const Clock &m_clock;
    AuditListModel *m_model;
    AuditFilterBar *m_filters;
    ChainBar *m_chain;
    Card *m_card;
    QStackedWidget *m_content; //!< the table, empty state, skeleton
    DataTable *m_table;
    EmptyState *m_empty;
    AuditDetail *m_detail;
    Button *m_export;
    QPointer<QObject> m_exporting; //!< deleting it stops the export
    double m_progress = 0;
    bool m_isFocusWanted = false; //!< somebody came before there was anything to focus
};

} // namespace guiche
