// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

namespace guiche {

//! \brief One `NAME=[http://|https://]HOST:PORT`.
struct ListenOption
{
    QString name;
    QString host;
    quint16 port = 0; //!< 0 picks a free one
    bool isTls = false;
};

//! \brief What the program was asked to do: `guiche.ini` in the data directory, over it the `GUICHE_…`
//! environment variables, over those the command line.
struct Options
{
    enum class Mode { Desktop, Headless, Connect };
    enum class Database { Sqlite, PostgreSql };

    Mode mode = Mode::Desktop;
    QUrl connectUrl = {}; //!< Mode::Connect only
    QString dataDir = {}; //!< absolute
    Database database = Database::Sqlite;
    QString databaseFile = {};          //!< SQLite: absolute path
    QList<ListenOption> listeners = {}; //!< always with one named `main`
    QStringList hostNames = {};         //!< further names that a Host header may carry
    QStringList origins = {};           //!< further sites whose pages may call the API
    //! What links in mails begin with, scheme, host and port: `https://desk.example`; empty: see publicurl.h.
    QString publicUrl = {};
    QString tlsCertificate = {};
    QString tlsKey = {};
    bool isInsecureListenAllowed = false;
    unsigned apiThreads = 0; //!< 0: one for each core, at most 8
    bool isRateLimited = true;
    bool isDemo = false;
    bool isLogJson = false;
    QString logLevel = {};     //!< debug, info, warning, error
    bool isKeyringUsed = true; //!< for the master key; else the key file
    bool isAuditVerificationAsked = false;
    bool isVersionAsked = false;
    bool isHelpAsked = false;
    QString helpText = {};
    QString apiKey = {}; //!< of the environment: `API_KEY` (spec 002); empty: none
    //! A stand-in of WhatsApp's server (`ws://127.0.0.1:…`) and its root key (64 hex digits), for tests:
    //! `GUICHE_WHATSAPP_WEB_URL`, `GUICHE_WHATSAPP_WEB_ROOT`. Loopback only; empty: WhatsApp itself.
    QString whatsAppWebUrl = {};
    QString whatsAppWebRoot = {};
    //! Scheme, host and port of Meta's Graph API, `GUICHE_GRAPH_URL`; empty: Meta's own.
    QUrl graphUrl = {};
    //! The mail server, `GUICHE_SMTP_URL`: `smtp://` (STARTTLS) or `smtps://`, host and port, user and
    //! password where it wants them; empty: as the settings say.
    QUrl smtpUrl = {};
};

//! \brief Why the command line cannot be followed, for a person; the exit code is 2.
struct UsageError
{
    QString text;
};

//! \brief Reads the options. `arguments` as QCoreApplication::arguments() (the first is the program);
//! `environment` as `NAME=value` lines. Reads `guiche.ini`; touches nothing else.
[[nodiscard]] std::expected<Options, UsageError> readOptions(const QStringList &arguments,
                                                             const QStringList &environment);

//! \brief True for 127.0.0.0/8, ::1 and `localhost`.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace guiche
