// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "network/channels/whatsapp_cloud/cloudworker.h"
#include "network/channels/whatsapp_cloud/graphclient.h"

namespace guiche {

//! \brief Connecting a Cloud session means: its token opens its number. Then its templates are fetched, and
//! again once an hour. `wire` thread.
class CloudConnections final : public QObject
{
    Q_OBJECT

public:
    explicit CloudConnections(CloudContext &context);

    //! \brief Checks every session whose connection is wanted and not made.
    void look();

private:
    void check(const Session &session);
    void answered(const Session &session, const CloudSettings &settings, const GraphAnswer &answer);
    void report(const Session &session, const SessionReport &report);
    void tryAgain(const Session &session);
    void syncTemplates(const Session &session, const CloudSettings &settings, const QUrl &page,
                       const QList<MessageTemplate> &before);
    void syncAll();

    CloudContext &m_context;
    QTimer m_timer;
    QTimer m_templates;
    QSet<qint64> m_checking;
    QHash<qint64, int> m_failures;
    QHash<qint64, TimeMs> m_notBefore;
};

} // namespace guiche
