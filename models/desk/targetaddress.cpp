// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/targetaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(std::initializer_list<QLatin1StringView> texts)
{
    QList<Subnet> list;
    for (const QLatin1StringView text : texts)
        list.append(QHostAddress::parseSubnet(text));
    return list;
}

const QList<Subnet> &specialV4()
{
    static const QList<Subnet> list = subnets(
        {"0.0.0.0/8"_L1, "10.0.0.0/8"_L1, "100.64.0.0/10"_L1, "127.0.0.0/8"_L1, "169.254.0.0/16"_L1,
         "172.16.0.0/12"_L1, "192.0.0.0/24"_L1, "192.0.2.0/24"_L1, "192.88.99.0/24"_L1, "192.168.0.0/16"_L1,
         "198.18.0.0/15"_L1, "198.51.100.0/24"_L1, "203.0.113.0/24"_L1, "224.0.0.0/4"_L1, "240.0.0.0/4"_L1});
    return list;
}

const QList<Subnet> &specialV6()
{
    static const QList<Subnet> list = subnets({"::/96"_L1, "64:ff9b:1::/48"_L1, "100::/64"_L1, "2001::/23"_L1,
                                               "2001:db8::/32"_L1, "3fff::/20"_L1, "5f00::/16"_L1,
                                               "fc00::/7"_L1, "fe80::/10"_L1, "fec0::/10"_L1, "ff00::/8"_L1});
    return list;
}

//! What `arePrivateAllowed` opens.
const QList<Subnet> &privateNetworks()
{
    static const QList<Subnet> list =
        subnets({"10.0.0.0/8"_L1, "100.64.0.0/10"_L1, "127.0.0.0/8"_L1, "172.16.0.0/12"_L1,
                 "192.168.0.0/16"_L1, "::1/128"_L1, "fc00::/7"_L1});
    return list;
}

bool isIn(const QHostAddress &address, const QList<Subnet> &list)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

//! The IPv4 address inside a mapped, NAT64 or 6to4 address; null when there is none.
QHostAddress embeddedV4(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(mapped);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto word = [&bytes](int at) {
        return (quint32(bytes[at]) << 24) | (quint32(bytes[at + 1]) << 16) | (quint32(bytes[at + 2]) << 8) |
               bytes[at + 3];
    };
    static const QList<Subnet> nat64 = subnets({"64:ff9b::/96"_L1});
    static const QList<Subnet> sixToFour = subnets({"2002::/16"_L1});
    if (isIn(address, nat64))
        return QHostAddress(word(12));
    if (isIn(address, sixToFour))
        return QHostAddress(word(2));
    return {};
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.isNull())
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return !isIn(address, specialV4());
    const QHostAddress inner = embeddedV4(address);
    if (!inner.isNull())
        return !isIn(inner, specialV4());
    return !isIn(address, specialV6());
}

bool isAllowedAddress(const QHostAddress &address, AddressRule rule)
{
    if (isPublicAddress(address))
        return true;
    if (rule.isLoopbackAllowed && address.isLoopback())
        return true;
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const QHostAddress inner = isV4 ? QHostAddress() : embeddedV4(address);
    return rule.arePrivateAllowed && isIn(inner.isNull() ? address : inner, privateNetworks());
}

QHostAddress allowedAddress(const QList<QHostAddress> &addresses, AddressRule rule)
{
    const auto found = std::ranges::find_if(
        addresses, [rule](const QHostAddress &address) { return isAllowedAddress(address, rule); });
    return found == addresses.end() ? QHostAddress() : *found;
}

} // namespace guiche
