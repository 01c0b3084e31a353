// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace guiche {

//! \brief Which addresses besides those of the public internet the desk may call.
struct AddressRule
{
    bool isLoopbackAllowed = false; //!< only on an installation that listens on loopback alone
    //! Private networks (RFC 1918, RFC 4193), shared addresses (RFC 6598) and loopback; never link-local
    //! ones, where clouds keep their metadata.
    bool arePrivateAllowed = false;
};

//! \brief True for addresses of the public internet: not private, loopback, link-local, shared (RFC 6598),
//! multicast or reserved (RFC 6890), also when hidden in an IPv4-mapped, NAT64 or 6to4 address.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);
[[nodiscard]] bool isAllowedAddress(const QHostAddress &address, AddressRule rule);

//! \brief The first of a name's addresses that may be called; a null address when none may.
[[nodiscard]] QHostAddress allowedAddress(const QList<QHostAddress> &addresses, AddressRule rule);

} // namespace guiche
