// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/http.h"

#include <algorithm>

#include "network/server/target.h"

namespace guiche {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool listHas(std::string_view list, std::string_view token)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        const std::string_view element = list.substr(0, end);
        if (isSame(trimmed(element.substr(0, element.find(';'))), token))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

} // namespace

std::string_view Headers::value(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(m_fields, [name](const auto &field) { return isSame(field.first, name); });
    return found == m_fields.end() ? std::string_view() : trimmed(found->second);
}

bool Headers::contains(std::string_view name) const
{
    return std::ranges::any_of(m_fields, [name](const auto &field) { return isSame(field.first, name); });
}

void Headers::add(std::string name, std::string value)
{
    m_fields.emplace_back(std::move(name), std::move(value));
}

void Headers::set(std::string_view name, std::string value)
{
    std::erase_if(m_fields, [name](const auto &field) { return isSame(field.first, name); });
    m_fields.emplace_back(std::string(name), std::move(value));
}

std::size_t Headers::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_fields, [name](const auto &field) { return isSame(field.first, name); }));
}

bool Headers::hasToken(std::string_view name, std::string_view token) const
{
    return std::ranges::any_of(m_fields, [name, token](const auto &field) {
        return isSame(field.first, name) && listHas(field.second, token);
    });
}

std::optional<QString> Request::queryValue(std::string_view name) const
{
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::optional<std::string> key = percentDecoded(pair.substr(0, equals), true);
        if (!key || *key != name)
            continue;
        // A bad escape is given as it was sent: the rule that reads the value refuses what it does not know.
        const std::string_view raw = pair.substr(std::min(equals + 1, pair.size()));
        const std::string value = percentDecoded(raw, true).value_or(std::string(raw));
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    }
    return std::nullopt;
}

} // namespace guiche
