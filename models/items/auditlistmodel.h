// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/auditsource.h"

namespace guiche {

//! \brief The audit log, newest first, page by page. Main thread. n rows × ColumnCount.
class AuditListModel final : public PagedTableModel<AuditItem, QString>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditListModel)

public:
    enum Column { When, Actor, Action, Subject, Address, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1,
        ValueRole, //!< typed: TimeMs, else QString as the API writes it
    };
    static constexpr int PageRows = 50;
    //! \brief How an action and a thing are called, in the user's language.
    struct Words
    {
        std::function<QString(const AuditItem &)> actor;
        std::function<QString(const AuditItem &)> action;
        std::function<QString(const AuditItem &)> subject;
    };

    AuditListModel(AuditSource &source, Words words, QObject *parent = nullptr);
    ~AuditListModel() override;

    //! \brief Loads anew unless it is the filter that is shown.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void fetch(const QString &cursor, FetchDone done) override;
    [[nodiscard]] QString keyOf(const AuditItem &row) const override { return row.id; }

private:
    [[nodiscard]] QString text(const AuditItem &item, int column) const;

    AuditSource &m_source;
    Words m_words;
    AuditFilter m_filter;
};

} // namespace guiche
