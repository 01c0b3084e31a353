// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>

#include "models/domain/clock.h"
#include "network/client/contactcalls.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace guiche {

class Banner;
class Button;
class Card;
class ComboBox;
class ContactActions;
class ContactListModel;
class ContactPanel;
class DataTable;
class EmptyState;
class IconButton;
class ImportWatch;
class LineEdit;
class PageHeader;

//! \brief Contacts: finds, shows, makes, changes, merges, imports and exports customers. Main thread.
class ContactsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactsPage)

public:
    ContactsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ContactsPage() override;

    bool focusPane(int step) override;
    void focusStart() override;
    //! \brief Shows the contact's details, whatever the list shows.
    void openContact(const QString &id);

Q_SIGNALS:
    void conversationOpened(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Merge
    {
        QString id;
        QString title; //!< of the contact that went up
    };

    [[nodiscard]] QWidget *buildContent();
    void buildHeader();
    void connectParts();
    void connectActions();
    void addShortcuts();
    void retranslate();
    void readLists();
    void fillTags();
    void applyFilter();
    void clearFilter();
    void showState();
    void showCount();
    void showChosen();
    void choose(const QModelIndex &index);
    void openContact(const DeskContact &contact);
    void closePanel();
    //! Esc: what was searched for, then the details; false: neither is there.
    [[nodiscard]] bool hasLayer() const;
    void closeLayer();
    void updateActions();
    void updateColumns();
    void showMenu(const QModelIndex &index, const QPoint &position);
    void onTableKey(QKeyEvent *event);
    [[nodiscard]] const DeskContact *current() const;
    void openImport();
    void openExport();
    void showImport();
    void say(const QString &text);

    DeskClient &m_client;
    Theme &m_theme;
    const Clock &m_clock;
    ContactListModel *m_model;
    ContactActions *m_actions;
    ImportWatch *m_watch;
    QString m_openId;
    bool m_isFocusOwed = false; //!< somebody came to the page before the list was there
    QStringList m_tags;
    QHash<QString, Merge> m_merges; //!< of this sign-in, by the contact that stayed

    PageHeader *m_header;
    LineEdit *m_search;
    ComboBox *m_tag;
    IconButton *m_import;
    IconButton *m_export;
    Button *m_new;
    Banner *m_strip;
    Card *m_card;
    QStackedWidget *m_content;
    DataTable *m_table;
    EmptyState *m_empty;
    ContactPanel *m_panel;
    QTimer m_pause;   // while somebody types
    QTimer m_refresh; // others change contacts too
};

} // namespace guiche
