// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webhooks.h"

#include <QRegularExpression>
#include <QUrl>

#include "models/desk/jsontext.h"
#include "models/desk/settings.h"
#include "models/domain/ids.h"
#include "models/store/organizations.h"
#include "models/store/webhookrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxUrlLength = 2000;

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Validation, text, {}, u"webhookUrl"_s);
}

//! Names that lead to this computer or its network by themselves (RFC 6761, RFC 6762, RFC 8375, RFC 9476).
bool isLocalName(const QString &host)
{
    static const QRegularExpression local(
        u"(^|\\.)(localhost|localdomain|local|internal|intranet|lan|home\\.arpa)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return local.match(host).hasMatch();
}

//! A last label of digits is an address or nothing at all (WHATWG URL, "ends in a number").
bool isSpoiltAddress(const QString &host)
{
    static const QRegularExpression number(u"(^|\\.)[0-9]+$"_s);
    return QHostAddress(host).isNull() && number.match(host).hasMatch();
}

bool isLoopbackName(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

bool wants(const std::optional<WebhookTarget> &target, const QString &event)
{
    if (!target || !target->isOn())
        return false;
    const QStringList events = target->events.split(u' ', Qt::SkipEmptyParts);
    return events.isEmpty() || events.contains(event);
}

QByteArray envelope(const WebhookTarget &target, const QString &id, const QString &event, TimeMs at,
                    const QByteArray &dataJson)
{
    QByteArray text = "{\"id\":\"" + id.toLatin1() + "\",\"event\":\"" + event.toLatin1() +
                      "\",\"sessionId\":\"" + target.sessionId.toLatin1() + "\",\"session\":";
    jsontext::appendString(text, target.name);
    return text + ",\"timestamp\":\"" + toIso8601(at).toLatin1() + "\",\"data\":" + dataJson + '}';
}

} // namespace

Webhooks::Webhooks(bool isLoopbackAllowed)
    : m_isLoopbackAllowed(isLoopbackAllowed)
{
}

Result<> Webhooks::queue(WriteTransaction &tx, qint64 sessionKey, WebhookEvent event,
                         const QByteArray &dataJson)
{
    GUICHE_TRY(target, WebhookRepository::target(tx.db(), sessionKey));
    const QString name = toName(event);
    if (!wants(target, name))
        return {};
    const QString eventId = "evt_"_L1 + newId(tx.now());
    const WebhookDelivery delivery{.id = newId(tx.now()),
                                   .eventId = eventId,
                                   .organizationId = target->organizationId,
                                   .sessionKey = sessionKey,
                                   .sessionId = target->sessionId,
                                   .event = name,
                                   .url = target->url,
                                   .nextAttemptAt = tx.now(),
                                   .createdAt = tx.now()};
    GUICHE_CHECK(
        WebhookRepository::insert(tx.db(), delivery, envelope(*target, eventId, name, tx.now(), dataJson)));
    tx.announce();
    return {};
}

Result<bool> Webhooks::isWanted(ReadConnection &db, qint64 sessionKey, WebhookEvent event)
{
    GUICHE_TRY(target, WebhookRepository::target(db, sessionKey));
    return wants(target, toName(event));
}

Result<> Webhooks::configured(WriteTransaction &tx, qint64 sessionKey)
{
    GUICHE_TRY(target, WebhookRepository::target(tx.db(), sessionKey));
    if (!target || !target->isOn())
        return WebhookRepository::killOpen(tx.db(), sessionKey);
    GUICHE_CHECK(WebhookRepository::redirectOpen(tx.db(), sessionKey, target->url));
    GUICHE_CHECK(WebhookRepository::hurry(tx.db(), sessionKey, tx.now()));
    tx.announce();
    return {};
}

Result<> Webhooks::checkUrl(ReadConnection &db, const QString &text) const
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    QString host = url.host();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (text.size() > MaxUrlLength || !url.isValid() || !isWeb || host.isEmpty() || url.port() == 0 ||
        isSpoiltAddress(host))
        return invalid(GUICHE_ERROR_TEXT("webhookUrl must be a URL address"));
    GUICHE_TRY(rule, addressRule(db));
    const QHostAddress address(host); // QUrl has already read 127.1, 0x7f000001 and the like
    bool isAllowed = true;
    if (!address.isNull())
        isAllowed = isAllowedAddress(address, rule);
    else if (isLoopbackName(host))
        isAllowed = rule.isLoopbackAllowed || rule.arePrivateAllowed;
    else if (isLocalName(host) || !host.contains(u'.'))
        isAllowed = rule.arePrivateAllowed;
    if (!isAllowed)
        return invalid(GUICHE_ERROR_TEXT("webhookUrl must not lead to a private address"));
    return {};
}

Result<AddressRule> Webhooks::addressRule(ReadConnection &db) const
{
    AddressRule rule{.isLoopbackAllowed = m_isLoopbackAllowed};
    GUICHE_TRY(first, OrganizationRepository::first(db));
    if (first != 0) {
        GUICHE_TRY(settings, Settings::effective(db, first));
        rule.arePrivateAllowed = settings["webhooks"_L1]["allow_private"_L1].toBool();
    }
    return rule;
}

} // namespace guiche
