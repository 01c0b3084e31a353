// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief The organization's settings as the desk holds them, one nested object.
struct DeskSettings
{
    QJsonObject values = {};
    QByteArray tag = {}; //!< what a change is based on
};

//! \brief Where the installation's master key is kept, and whether it is being changed.
struct MasterKeyInfo
{
    QString storage = {}; //!< `keyring`, `file`, `environment`
    bool isRotating = false;
    qint64 resealed = 0;       //!< values, in this rotation or the last one
    QStringList problems = {}; //!< for people
};

//! \brief The calls of the settings. Main thread; callbacks as of `DeskClient`. For administrators, the
//! master key for the super_admin.
class SettingsCalls final
{
    Q_DISABLE_COPY_MOVE(SettingsCalls)

public:
    explicit SettingsCalls(RestClient &rest);
    ~SettingsCalls();

    void read(QObject *context, Done<DeskSettings> done);
    //! \brief `changes` is a merge patch (RFC 7396) of what was read with `tag`. Errors: PreconditionFailed
    //! (somebody else changed them since), Validation with the dotted `field`.
    void change(const QJsonObject &changes, const QByteArray &tag, QObject *context, Done<DeskSettings> done);

    //! \brief The mail server: `host`, `port`, `security`, `user`, `from`, `has_password`.
    void mail(QObject *context, Done<QJsonObject> done);
    //! \brief Errors: Validation with `smtp.<member>` as the field.
    void changeMail(const QJsonObject &changes, QObject *context, Done<QJsonObject> done);
    //! \brief Sends one mail now and answers what became of it. Errors: Upstream with what the server said.
    void sendTestMail(const QString &address, QObject *context, Done<> done);

    void masterKey(QObject *context, Done<MasterKeyInfo> done);
    void rotateMasterKey(QObject *context, Done<MasterKeyInfo> done);

private:
    RestClient &m_rest;
};

} // namespace guiche
