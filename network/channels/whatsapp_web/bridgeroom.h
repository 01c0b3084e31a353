// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "models/desk/desk.h"
#include "network/channels/whatsapp_web/bridgeprocess.h"
#include "models/domain/mailbox.h"

namespace guiche {

//! \brief What the parts of the WhatsApp Web channel share. All of them live on the wire thread.
struct BridgeRoom
{
    Desk &desk;
    ReadConnection &reader;
    BridgeProcess &process;
    std::shared_ptr<Mailbox> mailbox;

    //! \brief A job for the writer; `done` runs back on this thread, after the commit (or never, when the
    //! channel is gone).
    template <class T>
    void write(std::function<Result<T>(WriteTransaction &)> job, std::function<void(Result<T>)> done) const
    {
        desk.store().writer().submit<T>(
            std::move(job), [mailbox = mailbox, done = std::move(done)](Result<T> outcome) mutable {
                mailbox->post([done = std::move(done), outcome = std::move(outcome)]() mutable {
                    done(std::move(outcome));
                });
            });
    }
    void write(std::function<Result<>(WriteTransaction &)> job, std::function<void(Result<>)> done) const
    {
        desk.store().writer().submit(
            std::move(job), [mailbox = mailbox, done = std::move(done)](Result<> outcome) mutable {
                mailbox->post([done = std::move(done), outcome = std::move(outcome)]() mutable {
                    done(std::move(outcome));
                });
            });
    }
};

} // namespace guiche
