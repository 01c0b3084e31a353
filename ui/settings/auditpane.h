// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "models/domain/clock.h"
#include "network/client/auditcalls.h"
#include "ui/widgets/tablepage.h"

class QModelIndex;

namespace guiche {

class AuditDetail;
class AuditFilterBar;
class AuditListModel;
class Button;
class Card;
class ChainBar;
class DataTable;

//! \brief The audit log: filters, the list, one entry beside it, the state of the chain, export. Main thread.
class AuditPane final : public TablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPane)

public:
    AuditPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~AuditPane() override;

    //! \brief For the page's header.
    [[nodiscard]] Button *exportButton() const { return m_export; }
    //! \brief What the export's file dialog ends with. Stops an export that is under way.
    void exportTo(const QString &path);

protected:
    [[nodiscard]] NoRows noRows() const override;
    [[nodiscard]] QString failedTitle() const override;
    void noRowsAction() override;
    [[nodiscard]] QList<Pane> panes() override;
    void focusHead() override;
    void retranslate() override;
    void connectionShown() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showExport(double progress);
    void choose(const QModelIndex &index);
    void onKey(QKeyEvent *event);
    void copyEntry();
    void chooseFile();
    void endExport();

    const Clock &m_clock;
    AuditListModel *m_model;
    AuditFilterBar *m_filters;
    ChainBar *m_chain;
    Card *m_card;
    DataTable *m_table;
    AuditDetail *m_detail;
    Button *m_export;
    QPointer<QObject> m_exporting; //!< deleting it stops the export
    double m_progress = 0;
};

} // namespace guiche
