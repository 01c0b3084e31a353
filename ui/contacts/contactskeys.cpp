// SPDX-License-Identifier: GPL-3.0-or-later
// Of ContactsPage: keys, focus and the menu of a row.
#include <QKeyEvent>

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactactions.h"
#include "ui/contacts/contactpanel.h"
#include "ui/contacts/contactspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

void ContactsPage::addShortcuts()
{
    addShortcut(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] { m_actions->create(); });
    addShortcut(QKeySequence(Qt::Key_F2), Qt::WidgetWithChildrenShortcut, [this] {
        if (const DeskContact *contact = current())
            m_actions->edit(*contact);
    });
}

void ContactsPage::showMenu(const QModelIndex &index, const QPoint &position)
{
    choose(index);
    const DeskContact *contact = current();
    if (contact == nullptr)
        return;
    auto *menu = new Menu(theme(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QLatin1StringView icon, const QString &text, bool isPossible, auto run,
                         const QKeySequence &keys = {}) {
        QAction *action = menu->addEntry(icon, text, keys);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, [this, run] {
            if (const DeskContact *chosen = current())
                run(*chosen);
        });
    };
    const QString number = ContactListModel::number(*contact);
    add(
        "copy"_L1, tr("Copy the number"), !number.isEmpty() && !ContactListModel::isGroup(*contact),
        [this](const DeskContact &chosen) {
            m_actions->copy(ContactListModel::number(chosen), tr("Number copied."));
        },
        QKeySequence::Copy);
    add("copy"_L1, tr("Copy the e-mail"), !contact->email.isEmpty(),
        [this](const DeskContact &chosen) { m_actions->copy(chosen.email, tr("E-mail copied.")); });
    if (m_actions->canWrite()) {
        menu->addSeparator();
        add(
            "edit"_L1, tr("Edit"), isOnline(), [this](const DeskContact &chosen) { m_actions->edit(chosen); },
            QKeySequence(Qt::Key_F2));
        add("team"_L1, tr("Merge with another contact…"), isOnline(),
            [this](const DeskContact &chosen) { m_actions->merge(chosen); });
        menu->addSeparator();
        add(
            "trash"_L1, tr("Delete…"), isOnline(),
            [this](const DeskContact &chosen) { m_actions->remove(chosen, m_panel->hasConversations()); },
            QKeySequence::Delete);
    }
    menu->popup(position);
}

void ContactsPage::onTableKey(QKeyEvent *event)
{
    const DeskContact *contact = current();
    if (event->key() == Qt::Key_Escape && hasLayer()) {
        closeLayer();
    } else if (event->matches(QKeySequence::Copy) && contact != nullptr) {
        m_actions->copy(ContactListModel::number(*contact), tr("Number copied."));
    } else if (event->matches(QKeySequence::Delete) && contact != nullptr) {
        m_actions->remove(*contact, m_panel->hasConversations());
    } else {
        return;
    }
    event->accept();
}

bool ContactsPage::hasLayer() const
{
    return !m_search->text().isEmpty() || !m_panel->isHidden();
}

void ContactsPage::closeLayer()
{
    if (m_search->hasFocus() && !m_search->text().isEmpty()) {
        m_search->clear();
        lookNow();
    } else if (!m_panel->isHidden()) {
        closePanel();
    } else {
        m_search->clear();
        lookNow();
    }
}

bool ContactsPage::event(QEvent *event)
{
    // Esc is the window's, unless there is something to close here.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && hasLayer())
        event->accept();
    return TablePage::event(event);
}

void ContactsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasLayer())
        closeLayer();
    else
        TablePage::keyPressEvent(event);
}

QList<TablePage::Pane> ContactsPage::panes()
{
    QList<Pane> all{{this, [this] { focusStart(); }}};
    if (m_panel->isVisible())
        all.append({m_panel, [this] { m_panel->focusFirst(); }});
    return all;
}

} // namespace guiche
