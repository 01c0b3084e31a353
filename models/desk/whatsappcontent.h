// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/domain/types.h"

namespace guiche {

//! \brief What a message says, in the desk's own types.
//!
//! Places, contact cards, orders and answers to buttons are texts that a person can read, stickers are
//! images; what they carry besides stays in `payload`, whose `kind` is the provider's name of the type
//! (`location`, `contacts`, `sticker`, `button`, `interactive`, `order`, `system`, `unsupported` …).
struct WhatsAppContent
{
    MessageType type = MessageType::Text;
    QString content = {};
    QJsonObject payload = {};
};

[[nodiscard]] QString locationText(double latitude, double longitude, const QString &name,
                                   const QString &address);
//! \brief One line for each card.
[[nodiscard]] QString contactText(const QString &name, const QStringList &phones);

//! \brief A file that has to be fetched from the Cloud API.
struct CloudMedia
{
    QString id = {}; //!< empty: there is none
    QString mimeType = {};
    QString filename = {};
};
//! \brief A message of a Cloud webhook (`messages[]`; Meta, "Webhooks, messages object"). Unknown members are
//! kept in the payload.
[[nodiscard]] WhatsAppContent cloudContent(const QJsonObject &message);
[[nodiscard]] CloudMedia cloudMedia(const QJsonObject &message);

} // namespace guiche
