// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <vector>

#include "app/datadirectory.h"
#include "app/housekeeper.h"
#include "app/publicurl.h"
#include "app/whatsappweb.h"
#include "models/desk/desk.h"
#include "models/domain/clock.h"
#include "models/domain/log.h"
#include "models/store/store.h"
#include "network/api/apiapplication.h"
#include "network/api/errors.h"
#include "network/channels/apichannelworker.h"
#include "network/channels/whatsapp_cloud/cloudworker.h"
#include "network/delivery/secretprober.h"
#include "network/mail/smtpmailer.h"
#include "network/realtime/realtimeendpoints.h"
#include "network/server/metrics.h"
#include "network/server/ratelimiter.h"
#include "network/server/requestlog.h"
#include "network/server/server.h"
#include "network/server/workpool.h"
#include "network/webhooks/webhookworker.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ExitData = 3;
constexpr int ExitListener = 4;

//! The thread of everything that goes out: Qt's event loop, asynchronous calls only.
class WireThread final
{
public:
    WireThread()
        : m_workers(new QObject)
        , m_mailbox(std::make_shared<Mailbox>(m_workers))
    {
        m_thread.setObjectName(u"wire"_s);
        m_workers->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_workers, &QObject::deleteLater);
        m_thread.start();
    }
    ~WireThread()
    {
        m_mailbox->close();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WireThread)

    //! Makes a worker on the thread and starts it there; it ends, on the thread, with it.
    template <class Worker, class Options> void run(Desk &desk, const Options &options)
    {
        m_mailbox->post([parent = m_workers, &desk, options] {
            auto *worker = new Worker(desk, options, parent);
            if (const Result<> started = worker->start(); !started)
                qCCritical(lcApp).noquote() << "a worker could not start:" << started.error().english();
        });
    }

private:
    QThread m_thread;
    QObject *m_workers;                 // lives on the thread and goes with it
    std::shared_ptr<Mailbox> m_mailbox; // of m_workers
};

//! The mail thread. Others may hold on to the mailer for longer: it ends here all the same.
class MailService final
{
public:
    MailService() = default;
    ~MailService()
    {
        if (m_mailer)
            m_mailer->stop();
    }
    Q_DISABLE_COPY_MOVE(MailService)

    void start(Store &store, Desk &desk, const Options &options)
    {
        m_mailer = std::make_shared<SmtpMailer>(store, desk.clock(), desk.sealer(),
                                                SmtpMailerOptions{.url = options.smtpUrl});
        desk.setMailer(m_mailer);
    }

private:
    std::shared_ptr<SmtpMailer> m_mailer;
};

std::vector<std::string> lowerCase(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.trimmed().toLower().toStdString());
    return result;
}

ServerOptions serverOptions(const Options &options, const QString &tempDirectory)
{
    ServerOptions server;
    for (const ListenOption &listen : options.listeners) {
        ListenerOptions listener;
        listener.name = listen.name.toStdString();
        listener.host = listen.host.toStdString();
        listener.port = listen.port;
        if (listen.isTls) {
            listener.certificateFile = options.tlsCertificate.toStdString();
            listener.keyFile = options.tlsKey.toStdString();
        }
        server.listeners.push_back(std::move(listener));
    }
    server.threads = options.apiThreads;
    server.insecureListen = options.isInsecureListenAllowed;
    server.tempDirectory = tempDirectory.toStdString();
    return server;
}

//! The names under which the desk is reached; that of its public address is one of them.
std::vector<std::string> hostNamesOf(const Options &options)
{
    std::vector<std::string> names = lowerCase(options.hostNames);
    if (!options.publicUrl.isEmpty())
        names.push_back(QUrl(options.publicUrl).host(QUrl::FullyEncoded).toLower().toStdString());
    return names;
}

//! Only now is it known which port is the desk's.
void announceAddress(Desk &desk, const Options &options, const QUrl &mainUrl)
{
    const QString url = publicUrlOf(options, mainUrl);
    if (url.isEmpty())
        qCWarning(lcApp) << "Mails about forgotten passwords carry a code and no link: say with --public-url "
                            "under which address people reach this desk";
    desk.setPublicUrl(url);
}

RequestLog::Format logFormat(const Options &options)
{
    if (options.logLevel == "warning"_L1 || options.logLevel == "error"_L1)
        return RequestLog::Format::Off;
    return options.isLogJson ? RequestLog::Format::Json : RequestLog::Format::Text;
}

//! Bodies that were being received when the program ended are of no use to anybody.
QString emptyTempDirectory(const QString &dataDir)
{
    QDir directory(dataDir + u"/tmp"_s);
    directory.removeRecursively();
    directory.mkpath(u"."_s);
    return directory.path();
}

void addWebhookGauges(Metrics &metrics, const std::shared_ptr<WebhookCounts> &counts)
{
    metrics.addGauge("webhook_deliveries_delivered", "Webhook deliveries that succeeded since the start",
                     [counts] { return double(counts->delivered); });
    metrics.addGauge("webhook_attempts_retried",
                     "Failed webhook attempts that another follows, since the start",
                     [counts] { return double(counts->retried); });
    metrics.addGauge("webhook_deliveries_dead", "Webhook deliveries given up since the start",
                     [counts] { return double(counts->dead); });
}

} // namespace

// In the order in which they depend on one another: destruction stops the server first and lets go of the
// data directory last.
struct Backend::Private
{
    Private(const Options &options, std::unique_ptr<DataDirectory> taken)
        : directory(std::move(taken))
        , limiter(clock)
        , log(logFormat(options))
    {
    }

    SystemClock clock;
    std::unique_ptr<DataDirectory> directory;
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
    Metrics metrics;
    RateLimiter limiter;
    RequestLog log;
    ErrorTexts errorTexts;
    WorkPool pool;
    MailService mail; // after what it reads, before who writes mails
    std::unique_ptr<WireThread> wire;
    std::unique_ptr<RealtimeEndpoints> realtime;
    std::unique_ptr<ApiApplication> application;
    std::unique_ptr<HttpServer> server;
    QHash<QString, QUrl> urls;
};

Backend::Backend(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Backend::~Backend()
{
    if (d->server)
        d->server->stop();
}

const QHash<QString, QUrl> &Backend::urls() const
{
    return d->urls;
}

QUrl Backend::mainUrl() const
{
    return d->urls.value(u"main"_s);
}

std::expected<std::unique_ptr<Backend>, Backend::Failure>
Backend::start(const Options &options, const BackendKeys &keys, const std::stop_token &stop)
{
    const auto stopped = [] {
        return std::unexpected(Failure{0, {.text = GUICHE_ERROR_TEXT("Stopped while starting.")}});
    };
    auto directory = DataDirectory::open(options.dataDir);
    if (!directory)
        return std::unexpected(Failure{ExitData, directory.error()});
    auto d = std::make_unique<Private>(options, std::move(*directory));

    auto store = Store::open({.file = options.databaseFile}, d->clock);
    if (!store)
        return std::unexpected(Failure{ExitData, store.error()});
    d->store = std::move(*store);
    if (stop.stop_requested())
        return stopped();
    const bool isLoopbackOnly = std::ranges::all_of(
        options.listeners, [](const ListenOption &listen) { return isLoopbackHost(listen.host); });
    auto desk = Desk::open(*d->store, d->clock,
                           {.dataDir = options.dataDir,
                            .isLoopbackOnly = isLoopbackOnly,
                            .masterKeys = keys.keys,
                            .keyStore = keys.store,
                            .environmentKey = options.apiKey});
    if (!desk)
        return std::unexpected(Failure{ExitData, desk.error()});
    d->desk = std::move(*desk);
    if (stop.stop_requested())
        return stopped();

    d->mail.start(*d->store, *d->desk, options);

    RealtimeOptions realtime;
    realtime.rateLimits = options.isRateLimited;
    realtime.allowedOrigins = options.origins;
    realtime.errorText = [texts = &d->errorTexts](const Error &error, std::string_view acceptLanguage) {
        return texts->text(error, preferredLanguage(acceptLanguage));
    };
    realtime.agentTyped = [desk = d->desk.get()](const QString &conversationId, bool isTyping) {
        if (SessionDriver *driver = desk->driver(SessionType::WhatsAppWeb))
            driver->agentTyped(conversationId, isTyping);
    };
    d->realtime = std::make_unique<RealtimeEndpoints>(*d->desk, d->pool, realtime);

    ApiOptions api;
    api.sites = {.hostNames = hostNamesOf(options), .allowedOrigins = lowerCase(options.origins)};
    api.rates.isOn = options.isRateLimited;
    d->application =
        std::make_unique<ApiApplication>(*d->desk, d->pool, d->metrics, d->limiter,
                                         std::vector<Endpoints *>{d->realtime.get()}, std::move(api));

    const QString tempDirectory = emptyTempDirectory(options.dataDir);
    d->server = std::make_unique<HttpServer>(*d->application, d->metrics, d->log);
    const auto urls = d->server->start(serverOptions(options, tempDirectory));
    if (!urls)
        return std::unexpected(Failure{ExitListener, urls.error()});
    for (const auto &[name, url] : *urls)
        d->urls.insert(QString::fromStdString(name), QUrl(QString::fromStdString(url)));
    announceAddress(*d->desk, options, d->urls.value(u"main"_s));

    d->wire = std::make_unique<WireThread>();
    d->wire->run<ApiChannelWorker>(*d->desk, ApiChannelOptions{.isLoopbackAllowed = isLoopbackOnly});
    const auto webhooks = std::make_shared<WebhookCounts>();
    addWebhookGauges(d->metrics, webhooks);
    WhatsAppWebOptions web = whatsAppWebOptions(options, tempDirectory);
    web.customerTyped = [realtime = d->realtime.get()](const CustomerTyping &notice) {
        realtime->sayTyping({.organizationId = notice.organizationId,
                             .conversationId = notice.conversationId,
                             .status = notice.status,
                             .assignedTo = notice.assignedTo,
                             .isTyping = notice.isTyping});
    };
    d->wire->run<WhatsAppWebWorker>(*d->desk, std::move(web));
    CloudOptions cloud;
    cloud.tempDirectory = tempDirectory;
    if (!options.graphUrl.isEmpty())
        cloud.graphUrl = options.graphUrl;
    d->wire->run<CloudWorker>(*d->desk, cloud);
    d->wire->run<Housekeeper>(*d->desk, HousekeeperOptions());
    d->wire->run<SecretProber>(*d->desk, SecretProberOptions());
    d->wire->run<WebhookWorker>(*d->desk, WebhookWorkerOptions{.counts = webhooks});
    return std::unique_ptr<Backend>(new Backend(std::move(d)));
}

} // namespace guiche
