// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "models/domain/clock.h"
#include "tests/support/fakedesk.h"

namespace guiche {

//! \brief Secrets and API keys of a made-up shop behind a fake desk: answers the calls of the vault and of
//! the keys, and keeps what they change.
class SampleVault final
{
    Q_DISABLE_COPY_MOVE(SampleVault)

public:
    SampleVault(FakeDesk &desk, TimeMs now);

    QJsonArray secrets;                //!< by key
    QHash<QString, QJsonObject> usage; //!< by id of the secret
    QHash<QString, QString> values;    //!< by id, or `id@version`
    QJsonArray keys;                   //!< newest first
    QString password = QStringLiteral("Senha-123");
    bool isTestGood = true;

    void fill(); //!< six secrets and four keys
    [[nodiscard]] QJsonObject secret(const QString &id) const;
    void put(const QJsonObject &secret); //!< somebody else changes it

private:
    void answerSecrets();
    void answerActions();
    void answerKeys();
    [[nodiscard]] FakeDesk::Reply list(const FakeDesk::Request &request, bool isUsage) const;
    [[nodiscard]] FakeDesk::Reply act(const QString &id, const QString &action,
                                      const FakeDesk::Request &request);
    void add(const QString &id, const QString &key, const QString &environment, const QString &service,
             int rotatedDaysAgo, qint64 requests, double rate = 1);
    void addKey(const QString &id, const QString &name, const QJsonArray &scopes, const QJsonValue &lastUsed,
                const QJsonValue &expires);
    [[nodiscard]] QString at(TimeMs ago) const;

    TimeMs m_now;
    FakeDesk &m_desk;
};

} // namespace guiche
