// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/livesettings.h"

#include <QJsonArray>

#include <algorithm>

#include "models/desk/settings.h"
#include "models/domain/log.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

LiveSettings::LiveSettings(Store &store)
    : m_store(store)
{
    // On the writer thread, after the commit and before the caller has its answer.
    m_subscription = store.subscribe([this](const Store::Committed &events) {
        if (std::ranges::any_of(*events,
                                [](const Event &event) { return event.type == "settings_updated"_L1; }))
            forget();
    });
}

LiveSettings::~LiveSettings()
{
    m_store.unsubscribe(m_subscription);
}

void LiveSettings::forget()
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_settings.clear();
    m_origins.reset();
}

std::shared_ptr<const QJsonObject> LiveSettings::of(ReadConnection &db, qint64 organizationId)
{
    qint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        // 0 is not remembered before there is an organization.
        if (const auto known = m_settings.constFind(organizationId); known != m_settings.constEnd())
            return *known;
        generation = m_generation;
    }
    const qint64 id = organizationId > 0 ? organizationId : OrganizationRepository::first(db).value_or(0);
    const Result<QJsonObject> read = id > 0 ? Settings::effective(db, id) : Settings::defaults();
    if (!read)
        qCWarning(lcDesk) << "settings cannot be read:" << read.error().english();
    auto settings = std::make_shared<const QJsonObject>(read ? *read : Settings::defaults());
    const std::lock_guard lock(m_mutex);
    if (read && id > 0 && generation == m_generation)
        m_settings.insert(organizationId, settings);
    return settings;
}

bool LiveSettings::allowsOrigin(ReadConnection &db, qint64 organizationId, const QString &origin)
{
    std::shared_ptr<const Origins> origins;
    qint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        origins = m_origins;
        generation = m_generation;
    }
    if (!origins) {
        Origins read;
        const auto all = OrganizationRepository::allIds(db);
        for (const qint64 id : all.value_or(QList<qint64>())) {
            const QJsonArray list = (*of(db, id))["security"_L1]["allowed_origins"_L1].toArray();
            for (const QJsonValue &entry : list)
                read.organizations[entry.toString().toLower()].insert(id);
        }
        origins = std::make_shared<const Origins>(std::move(read));
        const std::lock_guard lock(m_mutex);
        if (all && generation == m_generation)
            m_origins = origins;
    }
    const auto found = origins->organizations.constFind(origin.toLower());
    if (found == origins->organizations.constEnd())
        return false;
    return organizationId == 0 || found->contains(organizationId);
}

} // namespace guiche
