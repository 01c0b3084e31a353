// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <memory>
#include <mutex>

#include "models/store/store.h"

namespace guiche {

//! \brief Settings as they are now, kept ready for what is asked at every request: rate limits, origins,
//! languages. A change counts from the moment at which it is answered. Thread-safe.
class LiveSettings final
{
public:
    explicit LiveSettings(Store &store);
    ~LiveSettings();
    Q_DISABLE_COPY_MOVE(LiveSettings)

    //! \brief The whole object of an organization; 0: the first one's, which decides for the installation.
    //! Defaults where it cannot be read.
    [[nodiscard]] std::shared_ptr<const QJsonObject> of(ReadConnection &db, qint64 organizationId);
    //! \brief Whether pages of that origin may call for an organization (`security.allowed_origins`);
    //! 0: for any of them, as is asked before it is known who calls.
    [[nodiscard]] bool allowsOrigin(ReadConnection &db, qint64 organizationId, const QString &origin);

private:
    struct Origins
    {
        QHash<QString, QSet<qint64>> organizations; // by origin
    };

    void forget();

    Store &m_store;
    int m_subscription = 0;
    std::mutex m_mutex;      // guards the rest
    qint64 m_generation = 0; // of the settings; what was read before a change is not kept
    QHash<qint64, std::shared_ptr<const QJsonObject>> m_settings;
    std::shared_ptr<const Origins> m_origins;
};

} // namespace guiche
