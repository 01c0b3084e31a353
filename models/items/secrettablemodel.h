// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/vaultsources.h"

namespace guiche {

//! \brief The organization's secrets by key, page by page, without their values. Main thread. n rows ×
//! ColumnCount.
class SecretTableModel final : public PagedTableModel<SecretRow, QString>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretTableModel)

public:
    enum Column { Key, Environment, Value, Status, Rotation, Uses, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1,
        ValueRole, //!< typed: QString, SecretEnvironment, SecretStatus, TimeMs, qint64
    };
    static constexpr int PageRows = 50;
    //! \brief A value that is older than this wants to be rotated.
    static constexpr TimeMs StaleAfterMs = 90LL * 24 * 3600 * 1000;

    SecretTableModel(SecretSource &source, const Clock &clock, QObject *parent = nullptr);
    ~SecretTableModel() override;

    //! \brief Loads anew unless it is the filter that is shown.
    void setFilter(const SecretFilter &filter);
    [[nodiscard]] const SecretFilter &filter() const { return m_filter; }
    //! \brief Takes a secret that was changed; its use stays as it is known.
    void putSecret(const Secret &secret);
    void putUsage(const SecretUsage &usage);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString environmentName(SecretEnvironment environment);
    [[nodiscard]] static QString statusName(SecretStatus status);
    //! \brief When the newest value was set: at the last rotation, or when the secret was made.
    [[nodiscard]] static TimeMs rotatedAt(const Secret &secret);
    [[nodiscard]] static bool isStale(const Secret &secret, TimeMs now);
    //! \brief "today", "yesterday", "12 days ago", by the days of the calendar.
    [[nodiscard]] static QString daysAgo(TimeMs then, TimeMs now);

protected:
    void fetch(const QString &cursor, FetchDone done) override;
    [[nodiscard]] QString keyOf(const SecretRow &row) const override { return row.secret.id; }

private:
    [[nodiscard]] QString sentence(const SecretRow &row) const;

    SecretSource &m_source;
    const Clock &m_clock;
    SecretFilter m_filter;
};

} // namespace guiche
