// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/chatpage.h"

#include <QFile>
#include <QUrl>

#include "models/domain/log.h"
#include "network/realtime/origins.h"
#include "network/server/securityheaders.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto PageFile = ":/webchat/pages/chat.html"_L1;
constexpr auto NotFoundFile = ":/webchat/pages/notfound.html"_L1;
constexpr auto WidgetFile = ":/webchat/assets/widget.js"_L1;

QByteArray resource(QLatin1StringView name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcWs) << "The chat page lacks its file" << name;
        return {};
    }
    return file.readAll();
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

//! An origin as it may stand in a policy: scheme, host and port, nothing that could end the directive.
QString policySource(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    const bool isOrigin =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    if (!isOrigin)
        return {};
    const QString host = url.host(QUrl::FullyEncoded);
    const QString port = url.port() > 0 ? u":%1"_s.arg(url.port()) : QString();
    return url.scheme() + u"://"_s + (host.contains(u':') ? u"["_s + host + u"]"_s : host) + port;
}

std::string policyOf(const Request &request, const WebChatSite &site)
{
    const std::string host = safeHost(request);
    std::string policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "connect-src 'self'";
    if (!host.empty())
        policy += " ws://" + host + " wss://" + host;
    policy +=
        "; base-uri 'none'; form-action 'none'; frame-ancestors 'self' http://localhost:* http://127.0.0.1:* "
        "https://localhost:* https://127.0.0.1:*";
    for (const QString &origin : site.allowedOrigins) {
        const QString source = policySource(origin);
        if (!source.isEmpty())
            policy += " " + source.toStdString();
    }
    return policy;
}

Reply html(int status, QByteArray body, const Request &request, std::string_view policy)
{
    Reply reply;
    reply.status = status;
    reply.route = "/chat/{key}";
    reply.headers.set("Content-Type", "text/html; charset=utf-8");
    reply.headers.set("Cache-Control", "no-cache");
    reply.headers.set("Content-Security-Policy", std::string(policy));
    // An embedded page must not tell the site of the chat where its visitor comes from, or the other way
    // round.
    reply.headers.set("Referrer-Policy", "no-referrer");
    addSecurityHeaders(reply, request);
    const std::string etag = strongEtag(body);
    reply.headers.set("ETag", etag);
    if (status == 200 && isNotModified(request, etag)) {
        reply.status = 304;
        return reply;
    }
    reply.body = std::move(body);
    return reply;
}

struct Words
{
    QByteArray language;
    QByteArray title;
    QByteArray text;
};

Words wordsFor(const Request &request)
{
    std::string wanted(request.headers.value("Accept-Language").substr(0, 2));
    if (const std::optional<QString> asked = request.queryValue("lang"))
        wanted = asked->left(2).toStdString();
    if (wanted == "en")
        return {"en", "This chat does not exist",
                "Check the address, or ask whoever gave it to you for the right one."};
    if (wanted == "es")
        return {"es", "Este chat no existe", "Revisa la dirección o pide la correcta a quien te la dio."};
    return {"pt-BR", "Este chat não existe",
            "Confira o endereço ou peça o certo a quem passou este para você."};
}

} // namespace

ChatPage::ChatPage()
    : m_page(resource(PageFile))
    , m_notFound(resource(NotFoundFile))
{
    m_files.addResources(u":/webchat/assets"_s, "/chat/assets/");
    m_files.add("/chat/widget.js", resource(WidgetFile), "text/javascript; charset=utf-8");
}

std::optional<Reply> ChatPage::file(const Request &request) const
{
    std::optional<Reply> reply = m_files.reply(request, "/chat/assets/{file}");
    if (!reply)
        return reply;
    if (request.path == "/chat/widget.js")
        reply->headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    addSecurityHeaders(*reply, request);
    return reply;
}

Reply ChatPage::page(const Request &request, const WebChatSite &site) const
{
    QByteArray body = m_page;
    body.replace("{{key}}", escaped(site.key));
    body.replace("{{color}}", escaped(site.color));
    body.replace("{{lang}}", escaped(site.language));
    body.replace("{{origins}}", escaped(site.allowedOrigins.join(u' ')));
    // What people wrote goes in last: it is not searched for names again.
    const QByteArray title =
        escaped(site.title.isEmpty() ? site.organizationName : site.title).replace("{{", "{ {");
    body.replace("{{title}}", title);
    body.replace("{{greeting}}", escaped(site.greeting));
    return html(200, std::move(body), request, policyOf(request, site));
}

Reply ChatPage::notFound(const Request &request) const
{
    const Words words = wordsFor(request);
    QByteArray body = m_notFound;
    body.replace("{{lang}}", words.language)
        .replace("{{title}}", words.title)
        .replace("{{text}}", words.text);
    return html(404, std::move(body), request, "default-src 'none'; style-src 'self'; frame-ancestors *");
}

} // namespace guiche
