// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/vaultsources.h"

namespace guiche {

//! \brief Programs' keys, newest first, page by page. Main thread. n rows × ColumnCount.
class ApiKeyTableModel final : public PagedTableModel<ApiKeyRow, QString>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyTableModel)

public:
    enum Column { Name, ScopeNames, Created, LastUsed, Expires, Remove, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1,
        ValueRole, //!< typed: QString, int (scopes), TimeMs
    };
    //! \brief How near its end a key is.
    enum class Life { Lasting, Ending, Over };
    static constexpr int PageRows = 50;
    static constexpr TimeMs EndingBeforeMs = 7LL * 24 * 3600 * 1000;

    ApiKeyTableModel(ApiKeySource &source, const Clock &clock, QObject *parent = nullptr);
    ~ApiKeyTableModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! \brief What it allows, in a word.
    [[nodiscard]] static QString scopeName(Scope scope);
    [[nodiscard]] static Life life(const ApiKeyRow &row, TimeMs now);

protected:
    void fetch(const QString &cursor, FetchDone done) override;
    [[nodiscard]] QString keyOf(const ApiKeyRow &row) const override { return row.id; }

private:
    [[nodiscard]] QString sentence(const ApiKeyRow &row) const;

    ApiKeySource &m_source;
    const Clock &m_clock;
};

} // namespace guiche
