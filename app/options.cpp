// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHash>
#include <QHostAddress>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

const QStringList &listenerNames()
{
    static const QStringList names{u"main"_s,   u"sessions"_s, u"quepasa"_s,
                                   u"zpwoot"_s, u"desk"_s,     u"pytake"_s};
    return names;
}

//! The values of one setting from the three places, strongest first.
class Sources
{
public:
    Sources(const QCommandLineParser &parser, const QStringList &environment)
        : m_parser(parser)
    {
        for (const QString &line : environment) {
            const qsizetype split = line.indexOf(u'=');
            if (split > 0)
                m_environment.insert(line.first(split), line.sliced(split + 1));
        }
    }

    void readFile(const QString &path)
    {
        const QSettings settings(path, QSettings::IniFormat);
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys)
            m_file.insert(key, settings.value(key).toStringList());
    }

    //! A variable of the environment by its whole name.
    [[nodiscard]] QString variable(const QString &name) const { return m_environment.value(name); }
    //! All values of `--name`, `GUICHE_NAME` (comma separated) or `name=` of the file.
    [[nodiscard]] QStringList values(const QString &name) const
    {
        if (m_parser.isSet(name))
            return m_parser.values(name);
        const QString variable = u"GUICHE_"_s + name.toUpper().replace(u'-', u'_');
        if (const auto found = m_environment.constFind(variable);
            found != m_environment.cend() && !found->isEmpty())
            return found->split(u',', Qt::SkipEmptyParts);
        return m_file.value(name);
    }

    [[nodiscard]] QString value(const QString &name, const QString &otherwise = {}) const
    {
        const QStringList all = values(name);
        return all.isEmpty() ? otherwise : all.constLast().trimmed();
    }

    //! A switch: set on the command line, or `1`, `true`, `on`, `yes` elsewhere.
    [[nodiscard]] bool isOn(const QString &name) const
    {
        if (m_parser.isSet(name))
            return true;
        return QStringList{u"1"_s, u"true"_s, u"on"_s, u"yes"_s}.contains(value(name).toLower());
    }

private:
    const QCommandLineParser &m_parser;
    QHash<QString, QString> m_environment;
    QHash<QString, QStringList> m_file;
};

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Guichê, a customer-support desk for teams that live on WhatsApp."_s);
    parser.addOptions({
        {u"headless"_s, u"Run the desk alone, without a window."_s},
        {u"connect"_s, u"Show the desktop of a desk that runs elsewhere."_s, u"URL"_s},
        {u"data-dir"_s, u"Where everything is kept."_s, u"DIR"_s},
        {u"database"_s, u"sqlite:FILE (default: guiche.db in the data directory)."_s, u"URL"_s},
        {u"listen"_s,
         u"NAME=HOST:PORT; NAME is main or an API family; port 0 picks a free one. Repeatable."_s,
         u"NAME=HOST:PORT"_s},
        {u"tls-cert"_s, u"Certificate chain (PEM) for listeners with TLS."_s, u"FILE"_s},
        {u"tls-key"_s, u"Private key (PEM) for listeners with TLS."_s, u"FILE"_s},
        {u"insecure-listen"_s, u"Allow a listener on another than the loopback address without TLS."_s},
        {u"host"_s, u"A further name under which this desk is reached. Repeatable."_s, u"NAME"_s},
        {u"origin"_s, u"A further web site whose pages may call the API. Repeatable."_s, u"ORIGIN"_s},
        {u"public-url"_s,
         u"Under which address people reach this desk, for the links in mails: https://desk.example."_s,
         u"URL"_s},
        {u"api-threads"_s, u"Threads that answer the API (default: one for each core, at most 8)."_s, u"N"_s},
        {u"rate-limits"_s, u"on (default) or off; off is for benchmarks."_s, u"on|off"_s},
        {u"key-store"_s,
         u"Where the master key is kept: auto (default: the keyring of the computer, else a file) or file."_s,
         u"auto|file"_s},
        {u"verify-audit"_s, u"Check the audit log and say whether it is whole (exit code 0) or not (1)."_s},
        {u"demo"_s, u"Fill an empty desk with a small made-up company."_s},
        {u"log-level"_s, u"debug, info (default), warning or error."_s, u"LEVEL"_s},
        {u"log-json"_s, u"Write the log as JSON lines."_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

std::unexpected<UsageError> usage(const QString &text)
{
    return std::unexpected(UsageError{text});
}

std::expected<ListenOption, UsageError> parseListen(const QString &text, bool hasCertificate)
{
    const auto refuse = [&text] {
        return usage(u"--listen %1: expected NAME=HOST:PORT, for example main=127.0.0.1:8000."_s.arg(text));
    };
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return refuse();
    ListenOption listen;
    listen.name = text.first(equals).trimmed();
    if (!listenerNames().contains(listen.name)) {
        return usage(u"--listen %1: the name must be one of %2."_s.arg(text, listenerNames().join(u", "_s)));
    }
    QString address = text.sliced(equals + 1).trimmed();
    bool isSchemeGiven = false;
    if (address.startsWith("https://"_L1) || address.startsWith("http://"_L1)) {
        isSchemeGiven = true;
        listen.isTls = address.startsWith("https://"_L1);
        address = address.sliced(listen.isTls ? 8 : 7);
    }
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = colon > 0 ? address.sliced(colon + 1).toUInt(&isNumber) : 0;
    if (!isNumber || port > 65535)
        return refuse();
    listen.port = static_cast<quint16>(port);
    listen.host = address.first(colon);
    if (listen.host.startsWith(u'[') && listen.host.endsWith(u']'))
        listen.host = listen.host.sliced(1, listen.host.size() - 2);
    if (listen.host.isEmpty())
        return refuse();
    if (!isSchemeGiven)
        listen.isTls = hasCertificate && !isLoopbackHost(listen.host);
    if (listen.isTls && !hasCertificate)
        return usage(u"--listen %1: https needs --tls-cert and --tls-key."_s.arg(text));
    return listen;
}

std::expected<void, UsageError> readListeners(const Sources &sources, Options &options)
{
    const bool hasCertificate = !options.tlsCertificate.isEmpty() && !options.tlsKey.isEmpty();
    bool hasMain = false;
    const QStringList texts = sources.values(u"listen"_s);
    for (const QString &text : texts) {
        auto listen = parseListen(text, hasCertificate);
        if (!listen)
            return std::unexpected(listen.error());
        hasMain = hasMain || listen->name == "main"_L1;
        options.listeners.append(std::move(*listen));
    }
    if (!hasMain)
        options.listeners.prepend({.name = u"main"_s, .host = u"127.0.0.1"_s, .port = 8000, .isTls = false});
    return {};
}

std::expected<void, UsageError> readDatabase(const Sources &sources, Options &options)
{
    const QString text = sources.value(u"database"_s, u"sqlite:guiche.db"_s);
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        return usage(u"--database: this version keeps its data in SQLite only. Leave the option out, or use "
                     u"sqlite:FILE."_s);
    }
    if (!text.startsWith("sqlite:"_L1) || text.size() == 7)
        return usage(u"--database %1: expected sqlite:FILE."_s.arg(text));
    options.databaseFile = QDir(options.dataDir).absoluteFilePath(text.sliced(7));
    return {};
}

std::expected<void, UsageError> readMode(const Sources &sources, Options &options)
{
    const QString url = sources.value(u"connect"_s);
    if (sources.isOn(u"headless"_s)) {
        if (!url.isEmpty())
            return usage(u"--headless and --connect exclude one another."_s);
        options.mode = Options::Mode::Headless;
        return {};
    }
    if (url.isEmpty())
        return {};
    options.mode = Options::Mode::Connect;
    options.connectUrl = QUrl(url, QUrl::StrictMode);
    const QString scheme = options.connectUrl.scheme();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || options.connectUrl.host().isEmpty())
        return usage(u"--connect %1: expected an address such as https://desk.example."_s.arg(url));
    return {};
}

std::expected<void, UsageError> readTexts(const Sources &sources, Options &options)
{
    const QString limits = sources.value(u"rate-limits"_s, u"on"_s).toLower();
    if (limits != "on"_L1 && limits != "off"_L1)
        return usage(u"--rate-limits %1: expected on or off."_s.arg(limits));
    options.isRateLimited = limits == "on"_L1;

    const QString keyStore = sources.value(u"key-store"_s, u"auto"_s).toLower();
    if (keyStore != "auto"_L1 && keyStore != "file"_L1)
        return usage(u"--key-store %1: expected auto or file."_s.arg(keyStore));
    options.isKeyringUsed = keyStore == "auto"_L1;

    options.logLevel = sources.value(u"log-level"_s, u"info"_s).toLower();
    if (!QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(options.logLevel))
        return usage(u"--log-level %1: expected debug, info, warning or error."_s.arg(options.logLevel));
    options.isLogJson = sources.isOn(u"log-json"_s);
    options.isDemo = sources.isOn(u"demo"_s);
    options.isInsecureListenAllowed = sources.isOn(u"insecure-listen"_s);
    options.hostNames = sources.values(u"host"_s);
    options.origins = sources.values(u"origin"_s);

    bool isNumber = false;
    const QString threads = sources.value(u"api-threads"_s, u"0"_s);
    options.apiThreads = threads.toUInt(&isNumber);
    if (!isNumber || options.apiThreads > 64)
        return usage(u"--api-threads %1: expected a number from 1 to 64."_s.arg(threads));

    options.tlsCertificate = sources.value(u"tls-cert"_s);
    options.tlsKey = sources.value(u"tls-key"_s);
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return usage(u"--tls-cert and --tls-key go together."_s);
    return {};
}

//! Scheme, host and port alone: the desk's paths begin at the root.
std::expected<void, UsageError> readPublicUrl(const Sources &sources, Options &options)
{
    const QString text = sources.value(u"public-url"_s);
    if (text.isEmpty())
        return {};
    const auto refuse = [&text] {
        return usage(
            u"--public-url %1: expected an address such as https://desk.example, without a path."_s.arg(
                text));
    };
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    const QHostAddress address(url.host());
    if (!isWeb || url.host().isEmpty() || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::AnyIPv6))
        return refuse();
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || url.port() == 0 ||
        (!url.path().isEmpty() && url.path() != "/"_L1))
        return refuse();
    url.setPath({});
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    options.publicUrl = url.toString(QUrl::FullyEncoded);
    return {};
}

//! Whoever could point the desk at another server could read everybody's messages: only this computer's own.
std::expected<void, UsageError> readStandIn(const Sources &sources, Options &options)
{
    options.whatsAppWebUrl = sources.variable(u"GUICHE_WHATSAPP_WEB_URL"_s);
    options.whatsAppWebRoot = sources.variable(u"GUICHE_WHATSAPP_WEB_ROOT"_s);
    const QUrl url(options.whatsAppWebUrl, QUrl::StrictMode);
    const bool isLoopback = url.isValid() && url.scheme() == "ws"_L1 && isLoopbackHost(url.host());
    if (!options.whatsAppWebUrl.isEmpty() && !isLoopback)
        return usage(u"GUICHE_WHATSAPP_WEB_URL must be a ws:// address of this computer."_s);
    if (options.whatsAppWebUrl.isEmpty() && !options.whatsAppWebRoot.isEmpty())
        return usage(u"GUICHE_WHATSAPP_WEB_ROOT needs GUICHE_WHATSAPP_WEB_URL."_s);
    const QString graph = sources.variable(u"GUICHE_GRAPH_URL"_s);
    options.graphUrl = QUrl(graph, QUrl::StrictMode);
    const bool isSecret = options.graphUrl.scheme() == "https"_L1 ||
                          (options.graphUrl.scheme() == "http"_L1 && isLoopbackHost(options.graphUrl.host()));
    if (!graph.isEmpty() && (!isSecret || options.graphUrl.host().isEmpty()))
        return usage(u"GUICHE_GRAPH_URL must be an https:// address, or an http:// one of this computer."_s);
    const QString smtp = sources.variable(u"GUICHE_SMTP_URL"_s);
    options.smtpUrl = QUrl(smtp, QUrl::StrictMode);
    const bool isSmtp = options.smtpUrl.scheme() == "smtp"_L1 || options.smtpUrl.scheme() == "smtps"_L1;
    if (!smtp.isEmpty() && (!isSmtp || options.smtpUrl.host().isEmpty()))
        return usage(u"GUICHE_SMTP_URL must be an smtp:// or smtps:// address."_s);
    return {};
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::expected<Options, UsageError> readOptions(const QStringList &arguments, const QStringList &environment)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usage(u"Unexpected argument: %1"_s.arg(parser.positionalArguments().constFirst()));

    Options options;
    options.isHelpAsked = parser.isSet(u"help"_s);
    options.isVersionAsked = parser.isSet(u"version"_s);
    options.isAuditVerificationAsked = parser.isSet(u"verify-audit"_s);
    options.helpText = parser.helpText();

    Sources sources(parser, environment);
    options.dataDir =
        QDir(sources.value(u"data-dir"_s,
                           QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                               u"/guiche"_s))
            .absolutePath();
    sources.readFile(options.dataDir + u"/guiche.ini"_s);
    options.apiKey = sources.variable(u"API_KEY"_s).trimmed(); // as header fields are

    for (const auto step : {readMode, readTexts, readListeners, readPublicUrl, readDatabase, readStandIn}) {
        if (const auto done = step(sources, options); !done)
            return std::unexpected(done.error());
    }
    return options;
}

} // namespace guiche
