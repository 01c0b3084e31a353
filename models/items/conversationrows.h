// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <unordered_map>
#include <vector>

#include "models/items/conversationlistmodel.h"

namespace guiche {

//! \brief A loaded conversation with what a row of it needs at once.
struct ConversationItem
{
    Conversation conversation;
    QString name = {};
    QString preview = {};
    QString lastMessageId = {}; //!< empty when only a page told of the newest message
    TimeMs typingUntil = 0;
    bool isTyping = false; //!< as the row shows it
    int section = 0;
};

//! \brief Where every loaded conversation stands: sections of sorted items, each with or without a header
//! row. Knows nothing of models and signals; row numbers are those of the model. Lookups are O(log n).
class ConversationRows
{
public:
    using Group = ConversationListModel::Group;
    enum class Layout {
        NewestFirst, //!< one section: last message, newest first
        TakeOrder,   //!< one section: priority, then longest in the queue
        Grouped      //!< two with headers: waiting (longest wait first), in progress (newest first)
    };

    struct Section
    {
        Group group = Group::None;
        bool isCollapsed = false;
        bool hasHeader = false;
        int shownCount =
            0; //!< what the header says: rows around a change must stay what they were until it is over
        std::vector<ConversationItem *> items = {};
    };

    //! \brief What stands at a row: `item` is nullptr for a header.
    struct Slot
    {
        int section = 0;
        ConversationItem *item = nullptr;
    };

    void clear(Layout layout); //!< forgets every item; groups stay collapsed as they were

    [[nodiscard]] Layout layout() const { return m_layout; }
    [[nodiscard]] int sectionCount() const { return m_layout == Layout::Grouped ? 2 : 1; }
    [[nodiscard]] Section &section(int index) { return m_sections[index]; }
    [[nodiscard]] const Section &section(int index) const { return m_sections[index]; }
    [[nodiscard]] int sectionOf(Group group) const; //!< -1 when this layout has no such group
    [[nodiscard]] int sectionOf(const Conversation &conversation) const;

    [[nodiscard]] ConversationItem *find(const QString &id);
    [[nodiscard]] const ConversationItem *find(const QString &id) const;
    ConversationItem *add(const Conversation &conversation); //!< not yet in a section
    void forget(const ConversationItem *item);               //!< already out of its section
    [[nodiscard]] int itemCount() const { return int(m_items.size()); }
    [[nodiscard]] auto begin() { return m_items.begin(); }
    [[nodiscard]] auto end() { return m_items.end(); }

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] Slot at(int row) const;                        //!< `row` must exist
    [[nodiscard]] int firstRow(int section) const;               //!< of its header, where it has one
    [[nodiscard]] int rowAt(int section, int position) const;    //!< as if the section were expanded
    [[nodiscard]] int rowOf(const ConversationItem &item) const; //!< -1 in a collapsed section
    //! \brief Where `conversation` stands or would stand in a section.
    [[nodiscard]] int position(int section, const Conversation &conversation) const;
    [[nodiscard]] bool precedes(int section, const Conversation &a, const Conversation &b) const;

private:
    Layout m_layout = Layout::NewestFirst;
    std::array<Section, 2> m_sections;
    std::unordered_map<QString, ConversationItem> m_items;
};

//! \brief Fills what is derived from the conversation.
void refresh(ConversationItem &item);

} // namespace guiche
