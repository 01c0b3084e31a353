// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace guiche {

//! \brief True for addresses of the public internet: not private, loopback, link-local, shared (RFC 6598),
//! multicast or reserved (RFC 6890), also when hidden in an IPv4-mapped, NAT64 or 6to4 address.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

//! \brief The first of a name's addresses that may be called; a null address when none may. Loopback only on
//! an installation that listens on loopback alone.
[[nodiscard]] QHostAddress allowedAddress(const QList<QHostAddress> &addresses, bool isLoopbackAllowed);

} // namespace guiche
