// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <utility>

#include "models/domain/mailbox.h"
#include "models/items/apidocument.h"
#include "network/client/deskclient.h"

namespace guiche {

class RestClient;

//! \brief As whom a call of the console goes out.
enum class ConsoleCaller { SignIn, ApiKey, Nobody };

using HeaderPair = std::pair<QByteArray, QByteArray>;

//! \brief A call as it goes over the wire, except for the credentials, which the client adds.
struct ConsoleRequest
{
    QByteArray method = "GET";
    QString path = {};              //!< from `/`, percent-encoded, with the query
    QList<HeaderPair> headers = {}; //!< in this order, beside `Accept-Language`
    QByteArray body = {};           //!< exactly what is sent
    QByteArray contentType = {};    //!< of the body; empty: there is none
    QByteArray fileField = {};      //!< a form with one file instead of a body: the name of its field
    QString filePath = {};          //!< and the file
    ConsoleCaller caller = ConsoleCaller::SignIn;
    QByteArray apiKey = {};

    friend bool operator==(const ConsoleRequest &, const ConsoleRequest &) = default;
};

//! \brief What came back, whatever its status.
struct ConsoleAnswer
{
    int status = 0;
    QString reason = {};
    QList<HeaderPair> headers = {};
    QByteArray body = {};
    qint64 milliseconds = 0; //!< from sending to the last byte

    [[nodiscard]] QByteArray header(QByteArrayView name) const; //!< empty when it is not there
};

//! \brief The API console's way to the desk: any call, and the answer as it is. Main thread.
class ConsoleCalls final
{
public:
    explicit ConsoleCalls(RestClient &rest);
    ~ConsoleCalls();
    Q_DISABLE_COPY_MOVE(ConsoleCalls)

    //! \brief The desk's own description of its API; read into operations off the main thread.
    void document(QObject *context, Done<ApiDocument> done);
    //! \brief Sends it; ends with an answer of any status, or with an error when none came. Destroying
    //! `context` cancels. A sign-in that has run out is renewed, and the call repeated, as with every call.
    //! Validation: the path leads elsewhere, or the file cannot be read.
    void send(const ConsoleRequest &request, QObject *context, Done<ConsoleAnswer> done);

private:
    RestClient &m_rest;
    std::shared_ptr<Mailbox> m_mailbox; // of the threads that read documents
};

} // namespace guiche
