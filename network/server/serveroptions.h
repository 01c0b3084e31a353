// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace guiche {

//! \brief One address on which the server listens.
struct ListenerOptions
{
    std::string name = "main"; //!< `main` or the family of a compatibility listener
    std::string host = "127.0.0.1";
    std::uint16_t port = 8000;             //!< 0 picks a free one
    std::filesystem::path certificateFile; //!< PEM chain; TLS when set, together with `keyFile`
    std::filesystem::path keyFile;         //!< PEM
};

//! \brief What one client may take. The defaults are the limits that the program keeps; tests shorten them.
struct ServerLimits
{
    std::uint32_t headerBytes = 16 * 1024; //!< request line and fields; beyond: 431
    std::size_t connections = 4096;        //!< of all listeners together; beyond: 503 and close
    std::size_t webSocketMessageBytes = 256 * 1024;
    std::size_t webSocketQueue = 1000;      //!< frames that wait for a slow client; beyond: closed with 1013
    std::chrono::milliseconds idle{60'000}; //!< no request, or no progress of a body or a reply: closed
    std::chrono::milliseconds header{10'000};    //!< from the first byte of a head to its end; beyond: 408
    std::chrono::milliseconds handshake{10'000}; //!< of TLS
    std::chrono::milliseconds ping{30'000};      //!< between WebSocket pings; two missed pongs close
    std::chrono::milliseconds closing{5'000};    //!< for a WebSocket's closing handshake
    std::chrono::milliseconds linger{
        2'000};                             //!< reading on after an early refusal, so that the client sees it
    std::chrono::milliseconds stop{10'000}; //!< for open requests when the server stops
};

struct ServerOptions
{
    std::vector<ListenerOptions> listeners;
    unsigned threads = 0;                //!< api threads; 0: one for each core, at most 8
    bool insecureListen = false;         //!< allow an address that is not loopback without TLS
    std::filesystem::path tempDirectory; //!< for bodies that are streamed to disk; must exist
    ServerLimits limits;
};

} // namespace guiche
