// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conversationrows.h"

#include <algorithm>
#include <limits>

#include "models/items/conversationtext.h"

namespace guiche {

void refresh(ConversationItem &item)
{
    item.name = displayName(item.conversation);
    item.preview = previewText(item.conversation);
}

void ConversationRows::clear(Layout layout)
{
    m_layout = layout;
    m_items.clear();
    for (Section &section : m_sections) {
        section.items.clear();
        section.hasHeader = false;
        section.shownCount = 0;
    }
    m_sections[0].group = layout == Layout::Grouped ? Group::Waiting : Group::None;
    m_sections[1].group = Group::InProgress;
    if (layout != Layout::Grouped)
        m_sections[0].isCollapsed = false;
}

int ConversationRows::sectionOf(Group group) const
{
    for (int i = 0; i < sectionCount(); ++i) {
        if (m_sections[i].group == group)
            return i;
    }
    return -1;
}

int ConversationRows::sectionOf(const Conversation &conversation) const
{
    return m_layout == Layout::Grouped && conversation.waitingSince == 0 ? 1 : 0;
}

ConversationItem *ConversationRows::find(const QString &id)
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

const ConversationItem *ConversationRows::find(const QString &id) const
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

ConversationItem *ConversationRows::add(const Conversation &conversation)
{
    ConversationItem &item = m_items[conversation.id];
    item.conversation = conversation;
    item.section = sectionOf(conversation);
    refresh(item);
    return &item;
}

void ConversationRows::forget(const ConversationItem *item)
{
    m_items.erase(m_items.find(item->conversation.id));
}

int ConversationRows::rowCount() const
{
    return firstRow(sectionCount());
}

int ConversationRows::firstRow(int section) const
{
    int row = 0;
    for (int i = 0; i < section; ++i)
        row +=
            int(m_sections[i].hasHeader) + (m_sections[i].isCollapsed ? 0 : int(m_sections[i].items.size()));
    return row;
}

int ConversationRows::rowAt(int section, int position) const
{
    return firstRow(section) + int(m_sections[section].hasHeader) + position;
}

ConversationRows::Slot ConversationRows::at(int row) const
{
    int section = 0;
    while (section + 1 < sectionCount() && row >= firstRow(section + 1))
        ++section;
    const int position = row - rowAt(section, 0);
    return {section, position < 0 ? nullptr : m_sections[section].items[position]};
}

int ConversationRows::rowOf(const ConversationItem &item) const
{
    if (m_sections[item.section].isCollapsed)
        return -1;
    return rowAt(item.section, position(item.section, item.conversation));
}

int ConversationRows::position(int section, const Conversation &conversation) const
{
    const auto &items = m_sections[section].items;
    const auto at = std::lower_bound(items.begin(), items.end(), conversation,
                                     [&](const ConversationItem *item, const Conversation &other) {
                                         return precedes(section, item->conversation, other);
                                     });
    return int(at - items.begin());
}

bool ConversationRows::precedes(int section, const Conversation &a, const Conversation &b) const
{
    if (m_layout == Layout::TakeOrder) {
        if (a.priority != b.priority)
            return a.priority > b.priority;
        if (a.queuedAt != b.queuedAt)
            return a.queuedAt < b.queuedAt;
        return a.id < b.id;
    }
    if (m_layout == Layout::Grouped && section == 0) {
        if (a.waitingSince != b.waitingSince)
            return a.waitingSince < b.waitingSince;
        return a.id < b.id;
    }
    if (a.lastMessageAt != b.lastMessageAt)
        return a.lastMessageAt > b.lastMessageAt;
    return a.id > b.id;
}

} // namespace guiche
