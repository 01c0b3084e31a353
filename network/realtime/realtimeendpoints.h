// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "network/realtime/chatpage.h"
#include "network/realtime/hub.h"
#include "network/realtime/realtimeoptions.h"
#include "network/realtime/visitorfiles.h"
#include "network/server/endpoints.h"
#include "network/server/workpool.h"

namespace guiche {

//! \brief Everything live: `/ws/chat`, `/ws/visitor`, and the chat page with its widget and files under
//! `/chat/`.
//!
//! One object for all api threads. It must outlive the server, and be destroyed before the desk.
class RealtimeEndpoints final : public Endpoints
{
public:
    RealtimeEndpoints(Desk &desk, WorkPool &work, const RealtimeOptions &options);

    [[nodiscard]] std::unique_ptr<ThreadState> startThread(boost::asio::io_context &context) override;
    [[nodiscard]] bool matches(const Request &request) const override;
    [[nodiscard]] BodyPolicy bodyPolicy(const Request &head) const override;
    [[nodiscard]] Task<Reply> handle(Request &request, ThreadState *thread) override;
    [[nodiscard]] Task<Upgrade> upgrade(Request &request, ThreadState *thread) override;

    //! \brief To everybody who listens to that conversation. Thread-safe; nothing is stored.
    void sayTyping(const TypingChange &notice) { m_hub.sayTyping(notice); }

private:
    [[nodiscard]] Upgrade upgradeChat(Request &request, const std::shared_ptr<HubThread> &thread);
    [[nodiscard]] Upgrade upgradeVisitor(Request &request, const std::shared_ptr<HubThread> &thread);

    RealtimeHub m_hub;
    ChatPage m_page;
    VisitorFiles m_files;
};

} // namespace guiche
