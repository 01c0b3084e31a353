// SPDX-License-Identifier: GPL-3.0-or-later
// Of ContactsPage: keys, focus and the menu of a row.
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

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
    const auto add = [this](const QKeySequence &keys, Qt::ShortcutContext context, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    // Also from the rail, where the focus is after a click; a page that is not shown hears nothing.
    add(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] { m_actions->create(); });
    add(QKeySequence(Qt::Key_F2), Qt::WidgetWithChildrenShortcut, [this] {
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
    auto *menu = new Menu(m_theme, this);
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
        const bool isOnline = m_actions->isOnline();
        menu->addSeparator();
        add(
            "edit"_L1, tr("Edit"), isOnline, [this](const DeskContact &chosen) { m_actions->edit(chosen); },
            QKeySequence(Qt::Key_F2));
        add("team"_L1, tr("Merge with another contact…"), isOnline,
            [this](const DeskContact &chosen) { m_actions->merge(chosen); });
        menu->addSeparator();
        add(
            "trash"_L1, tr("Delete…"), isOnline,
            [this](const DeskContact &chosen) { m_actions->remove(chosen, m_panel->hasConversations()); },
            QKeySequence::Delete);
    }
    menu->popup(position);
}

void ContactsPage::onTableKey(QKeyEvent *event)
{
    const DeskContact *contact = current();
    if (event->key() == Qt::Key_Slash) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape && hasLayer()) {
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

bool ContactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            applyFilter();
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool ContactsPage::hasLayer() const
{
    return !m_search->text().isEmpty() || !m_panel->isHidden();
}

void ContactsPage::closeLayer()
{
    if (m_search->hasFocus() && !m_search->text().isEmpty()) {
        m_search->clear();
        applyFilter();
    } else if (!m_panel->isHidden()) {
        closePanel();
    } else {
        m_search->clear();
        applyFilter();
    }
}

bool ContactsPage::event(QEvent *event)
{
    // Esc is the window's, unless there is something to close here.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && hasLayer())
        event->accept();
    return Page::event(event);
}

void ContactsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasLayer())
        closeLayer();
    else
        Page::keyPressEvent(event);
}

bool ContactsPage::focusPane(int step)
{
    const QWidget *focus = focusWidget();
    const bool isHere = focus != nullptr && focus->hasFocus();
    const bool isInPanel = isHere && m_panel->isAncestorOf(focus);
    const bool isInList = isHere && !isInPanel;
    const bool hasPanel = m_panel->isVisible();
    if ((isInPanel && step > 0) || (isInList && (step < 0 || !hasPanel)))
        return false;
    if (hasPanel && (isInList || (!isHere && step < 0)))
        m_panel->focusFirst();
    else
        focusStart();
    return true;
}

void ContactsPage::focusStart()
{
    m_isFocusOwed = m_model->state() == ListState::Loading;
    if (m_content->currentIndex() == 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else if (!m_isFocusOwed)
        m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace guiche
