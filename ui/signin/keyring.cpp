// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/keyring.h"

#include <qt6keychain/keychain.h>

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

Result<> outcome(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound,
                    GUICHE_ERROR_TEXT("Nothing is kept in the keyring of this computer."));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The keyring of this computer is locked."));
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    // The text is the keyring's own and holds no secret.
    qCInfo(lcUi) << "The keyring cannot be used:" << job.errorString();
    return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("This computer has no keyring that can be used."));
}

template <class Job> Job *prepared(const QString &service, const QString &account, QObject *context)
{
    auto *job = new Job(service, context);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(account);
    return job;
}

} // namespace

SystemKeyring::SystemKeyring(const QString &service)
    : m_service(service)
{
}

QString Keyring::account(const QUrl &desk, const QString &email)
{
    return u"%1 %2"_s.arg(desk.toString(QUrl::StripTrailingSlash | QUrl::RemoveUserInfo), email.toLower());
}

void SystemKeyring::read(const QString &account, QObject *context, std::function<void(Result<QString>)> done)
{
    auto *job = prepared<QKeychain::ReadPasswordJob>(m_service, account, context);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (const Result<> result = outcome(*job); !result)
            done(std::unexpected(result.error()));
        else
            done(job->textData());
    });
    job->start();
}

void SystemKeyring::write(const QString &account, const QString &secret, QObject *context,
                          std::function<void(Result<>)> done)
{
    auto *job = prepared<QKeychain::WritePasswordJob>(m_service, account, context);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(outcome(*job)); });
    job->start();
}

void SystemKeyring::remove(const QString &account, QObject *context, std::function<void(Result<>)> done)
{
    auto *job = prepared<QKeychain::DeletePasswordJob>(m_service, account, context);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const Result<> result = outcome(*job);
        const bool wasAbsent = !result && result.error().code == ErrorCode::NotFound;
        done(wasAbsent ? Result<>{} : result);
    });
    job->start();
}

} // namespace guiche
