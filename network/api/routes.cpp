// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/routes.h"

#include <algorithm>

namespace guiche {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    std::size_t start = 1;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        segments.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return segments;
}

bool isVariable(std::string_view segment)
{
    return segment.starts_with('{');
}

bool fits(const std::vector<std::string_view> &pattern, const std::vector<std::string_view> &segments,
          PathValues &values)
{
    values.count = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (!isVariable(pattern[i])) {
            if (pattern[i] != segments[i])
                return false;
            continue;
        }
        if (segments[i].empty())
            return false;
        values.values[values.count++] = segments[i];
    }
    return true;
}

//! Whole segments: `/sessions` is not that of `/sessionsx`.
bool isBelow(std::string_view path, std::span<const std::string_view> prefixes)
{
    return std::ranges::any_of(prefixes, [path](std::string_view prefix) {
        return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
    });
}

bool serves(const Family &family, const Route &route)
{
    return (family.only.empty() || isBelow(route.path, family.only)) && !isBelow(route.path, family.except);
}

} // namespace

Router::Router(std::vector<Family> families)
    : m_families(std::move(families))
{
    const auto nodeOf = [this](const Family &family, std::string_view path) -> Node & {
        const std::vector<std::string_view> segments = segmentsOf(path);
        const auto known = std::ranges::find(m_nodes, segments, &Node::segments);
        if (known != m_nodes.end())
            return *known;
        return m_nodes.emplace_back(segments, &family);
    };
    // Some specifications write a slash at the end; requests may or may not.
    const auto plain = [](std::string_view path) {
        return path.size() > 1 && path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
    };
    for (const Family &family : m_families) {
        for (const Route &route : family.routes) {
            if (serves(family, route))
                nodeOf(family, plain(route.path)).routes.emplace_back(&family, &route);
        }
    }
    for (const Node &node : m_nodes) {
        if (std::ranges::any_of(node.segments, isVariable))
            m_bySegmentCount[node.segments.size()].push_back(&node);
        else
            m_exact.emplace(plain(node.routes.front().second->path), &node);
    }
}

const Router::Node *Router::find(std::string_view path, PathValues &values) const
{
    if (const auto exact = m_exact.find(path); exact != m_exact.end())
        return exact->second;
    const std::vector<std::string_view> segments = segmentsOf(path);
    const auto candidates = m_bySegmentCount.find(segments.size());
    if (candidates == m_bySegmentCount.end())
        return nullptr;
    for (const Node *node : candidates->second) {
        if (fits(node->segments, segments, values))
            return node;
    }
    return nullptr;
}

const Family &Router::familyOf(std::string_view path) const
{
    const auto found = std::ranges::find_if(
        m_families, [path](const Family &family) { return isBelow(path, family.prefixes); });
    return found == m_families.end() ? m_families.front() : *found;
}

RouteMatch Router::match(Method method, std::string_view path) const
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    RouteMatch match;
    const Node *node = find(path, match.values);
    if (!node) {
        match.family = &familyOf(path);
        return match;
    }
    match.family = node->family;
    const Method wanted = method == Method::Head ? Method::Get : method;
    for (const auto &[family, route] : node->routes) {
        if (route->method != wanted)
            continue;
        match.family = family;
        match.route = route;
        return match;
    }
    for (const auto &[family, route] : node->routes) {
        match.allowed += std::string(methodName(route->method)) + ", ";
        if (route->method == Method::Get)
            match.allowed += "HEAD, ";
    }
    match.allowed += "OPTIONS";
    return match;
}

std::string_view methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    case Method::Other:
        return "OTHER";
    }
    return "OTHER";
}

} // namespace guiche
