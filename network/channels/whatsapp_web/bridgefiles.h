// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSize>

#include <functional>

#include "models/domain/jobthread.h"
#include "network/channels/whatsapp_web/bridgeroom.h"

namespace guiche {

//! \brief A file as the bridge can send it.
struct BridgeFile
{
    Attachment file = {};      //!< with the kind that it really has
    QString path = {};         //!< absolute
    bool isTemporary = false;  //!< to be removed once it was sent
    QByteArray thumbnail = {}; //!< JPEG, of pictures
    QSize pixels = {};         //!< of pictures, as they are shown; empty: not known
};

//! \brief Makes files of messages ready: what the desk only knows by its address is fetched (with the guards
//! of callbacks: GuardedFetch), pictures get the small picture that WhatsApp shows before it has the large
//! one. Lives on the wire thread; pictures are read in the work pool.
class BridgeFiles final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<BridgeFile> &)>;

    //! \brief `folder`: where fetched files lie until they were sent.
    BridgeFiles(BridgeRoom room, QString folder, QObject *parent = nullptr);

    //! \brief For a message with an attachment. `done` comes later, on this thread. Errors, with texts for
    //! people: Validation (trying again would change nothing), Unavailable.
    void prepare(const Message &message, Done done);

private:
    void fetch(const Message &message, const Done &done);
    void examine(const BridgeFile &file, MessageType type, const Done &done);

    BridgeRoom m_room;
    QString m_folder;
    QNetworkAccessManager m_network;
    JobThread m_reading{"bridge-files"};
};

} // namespace guiche
