// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/log.h"

namespace guiche {

Q_LOGGING_CATEGORY(lcApp, "guiche.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "guiche.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesk, "guiche.desk", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "guiche.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "guiche.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWs, "guiche.ws", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChannel, "guiche.channel", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWebhooks, "guiche.webhooks", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "guiche.client", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "guiche.ui", QtInfoMsg)

} // namespace guiche
