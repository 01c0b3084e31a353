// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "network/server/connection.h"

namespace guiche {

class ApiThread;

//! What a connection holds while it lives: its place in the server's count and in its thread's.
struct ConnectionSlots
{
    ConnectionSlot server;
    ConnectionSlot thread;
};

//! \brief Serves the socket until it closes: HTTP/1.1, plain or under TLS, and the WebSocket it may become.
//! On the thread itself.
void startHttpConnection(ApiThread &thread, Socket socket, std::shared_ptr<const ListenerInfo> listener,
                         ConnectionSlots places);

} // namespace guiche
