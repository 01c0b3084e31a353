// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/grapherrors.h"

#include <array>

#include "models/domain/error.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using Kind = GraphError::Kind;

struct Known
{
    int code;
    Kind kind;
    const char *text; //!< translated where people read it (reasontext)
};

constexpr std::array KnownErrors{
    Known{0, Kind::TokenRefused, GUICHE_ERROR_TEXT("WhatsApp does not accept the access token")},
    Known{3, Kind::TokenRefused, GUICHE_ERROR_TEXT("The access token may not send messages")},
    Known{10, Kind::TokenRefused, GUICHE_ERROR_TEXT("The access token may not do this")},
    Known{190, Kind::TokenRefused, GUICHE_ERROR_TEXT("The access token has expired or was revoked")},
    Known{200, Kind::TokenRefused, GUICHE_ERROR_TEXT("The access token may not use this number")},
    Known{1, Kind::Temporary, GUICHE_ERROR_TEXT("WhatsApp has a problem of its own")},
    Known{2, Kind::Temporary, GUICHE_ERROR_TEXT("WhatsApp is down for the moment")},
    Known{4, Kind::Temporary, GUICHE_ERROR_TEXT("Too many requests to WhatsApp")},
    Known{80007, Kind::Temporary,
          GUICHE_ERROR_TEXT("The WhatsApp account has reached its limit of requests")},
    Known{130429, Kind::Temporary, GUICHE_ERROR_TEXT("Too many messages a second from this number")},
    Known{131016, Kind::Temporary, GUICHE_ERROR_TEXT("WhatsApp is overloaded")},
    Known{131056, Kind::Temporary, GUICHE_ERROR_TEXT("Too many messages to this customer in a short time")},
    Known{131057, Kind::Temporary, GUICHE_ERROR_TEXT("The WhatsApp account is in maintenance")},
    Known{133004, Kind::Temporary, GUICHE_ERROR_TEXT("WhatsApp is down for the moment")},
    Known{33, Kind::Permanent, GUICHE_ERROR_TEXT("The number of this session no longer exists at WhatsApp")},
    Known{100, Kind::Permanent, GUICHE_ERROR_TEXT("WhatsApp does not accept something in the message")},
    Known{368, Kind::Permanent, GUICHE_ERROR_TEXT("The WhatsApp account is blocked for breaking a policy")},
    Known{130472, Kind::Permanent,
          GUICHE_ERROR_TEXT("The customer is part of an experiment of WhatsApp and gets no such messages")},
    Known{131000, Kind::Permanent,
          GUICHE_ERROR_TEXT("WhatsApp could not send the message and does not say why")},
    Known{131005, Kind::TokenRefused, GUICHE_ERROR_TEXT("The access token may not do this")},
    Known{131008, Kind::Permanent,
          GUICHE_ERROR_TEXT("Something that WhatsApp needs is missing in the message")},
    Known{131009, Kind::Permanent, GUICHE_ERROR_TEXT("A value in the message is not valid")},
    Known{131021, Kind::Permanent, GUICHE_ERROR_TEXT("Sender and recipient are the same number")},
    Known{131026, Kind::Permanent,
          GUICHE_ERROR_TEXT("The message cannot be delivered: the number may not be on WhatsApp")},
    Known{131031, Kind::Permanent, GUICHE_ERROR_TEXT("The WhatsApp account is locked")},
    Known{131042, Kind::Permanent,
          GUICHE_ERROR_TEXT("There is a problem with the payment of the WhatsApp account")},
    Known{
        131047, Kind::Permanent,
        GUICHE_ERROR_TEXT(
            "More than 24 hours have passed since the customer's last message: only a template can be sent")},
    Known{131048, Kind::Permanent,
          GUICHE_ERROR_TEXT("Customers have reported too many messages of this number")},
    Known{131049, Kind::Permanent,
          GUICHE_ERROR_TEXT("WhatsApp did not deliver the message, to keep customers from getting too many")},
    Known{131051, Kind::Permanent, GUICHE_ERROR_TEXT("WhatsApp does not know this type of message")},
    Known{131052, Kind::Permanent, GUICHE_ERROR_TEXT("The customer's file could not be downloaded")},
    Known{131053, Kind::Permanent, GUICHE_ERROR_TEXT("WhatsApp does not take this file")},
    Known{132000, Kind::Permanent, GUICHE_ERROR_TEXT("The template needs another number of values")},
    Known{132001, Kind::Permanent,
          GUICHE_ERROR_TEXT("There is no such template in this language, or it is not approved")},
    Known{132005, Kind::Permanent, GUICHE_ERROR_TEXT("The text of the template is too long")},
    Known{132007, Kind::Permanent, GUICHE_ERROR_TEXT("The template breaks a policy of WhatsApp")},
    Known{132012, Kind::Permanent,
          GUICHE_ERROR_TEXT("A value does not have the form that the template needs")},
    Known{132015, Kind::Permanent, GUICHE_ERROR_TEXT("The template is paused for its low quality")},
    Known{132016, Kind::Permanent, GUICHE_ERROR_TEXT("The template was turned off for its low quality")},
    Known{133010, Kind::Permanent, GUICHE_ERROR_TEXT("The number is not registered with the Cloud API")},
};

const Known *knownOf(int code)
{
    for (const Known &known : KnownErrors) {
        if (known.code == code)
            return &known;
    }
    return nullptr;
}

constexpr int TooManyRequests = 429;
constexpr int UnauthorizedStatus = 401;

Kind kindOf(const Known *known, int httpStatus)
{
    if (httpStatus == TooManyRequests || httpStatus >= 500)
        return Kind::Temporary;
    if (known)
        return known->kind;
    return httpStatus == UnauthorizedStatus ? Kind::TokenRefused : Kind::Permanent;
}

} // namespace

GraphError graphError(const QJsonObject &error, int httpStatus)
{
    const bool hasCode = error["code"_L1].isDouble();
    const int code = error["code"_L1].toInt();
    const Known *known = hasCode ? knownOf(code) : nullptr;
    QString details = error["error_data"_L1]["details"_L1].toString();
    if (details.isEmpty())
        details = error["message"_L1].toString(error["title"_L1].toString());
    QString text = known ? QString::fromLatin1(known->text) : details;
    if (text.isEmpty())
        text = httpStatus > 0
                   ? QString::fromLatin1(GUICHE_ERROR_TEXT("WhatsApp answered with an HTTP status")) +
                         u" (%1)"_s.arg(httpStatus)
                   : QString::fromLatin1(GUICHE_ERROR_TEXT("WhatsApp could not deliver the message"));
    if (known && !details.isEmpty() && known->kind == Kind::Permanent)
        text += ": "_L1 + details;
    if (hasCode && code != 0)
        text += QString(u" (%1)"_s).arg(code);
    return {.kind = kindOf(known, httpStatus), .code = code, .text = text.left(500)};
}

} // namespace guiche
