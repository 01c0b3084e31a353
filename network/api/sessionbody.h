// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "models/desk/sessions.h"

namespace guiche {

//! \brief What a body of spec 002 asks for.
struct SessionBody
{
    SessionType type = SessionType::WhatsAppWeb;
    SessionChange change = {};
};

// Bodies are read here and not by the contract's schema, because spec 002 answers with the messages of
// class-validator, all of them at once. Errors: Validation, one line of its text for each message.

//! \brief CreateSessionDto (`isNew`), or what PATCH carries: there null takes `webhookUrl` and
//! `webhookEvents` away.
[[nodiscard]] Result<SessionBody> readSessionBody(ReadConnection &db, const Webhooks &webhooks,
                                                  const QJsonObject &body, bool isNew);
[[nodiscard]] Result<SessionProxy> readProxyBody(const QJsonObject &body);
//! \brief PairPhoneDto: the digits.
[[nodiscard]] Result<QString> readPairBody(const QJsonObject &body);

} // namespace guiche
