// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "models/domain/clock.h"
#include "network/client/contactcalls.h"
#include "ui/widgets/tablepage.h"

class QModelIndex;

namespace guiche {

class Banner;
class Button;
class Card;
class ComboBox;
class ContactActions;
class ContactListModel;
class ContactPanel;
class DataTable;
class IconButton;
class ImportWatch;
class LineEdit;
class PageHeader;

//! \brief Contacts: finds, shows, makes, changes, merges, imports and exports customers. Main thread.
class ContactsPage final : public TablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactsPage)

public:
    ContactsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ContactsPage() override;

    //! \brief Shows the contact's details, whatever the list shows.
    void openContact(const QString &id);

Q_SIGNALS:
    void conversationOpened(const QString &id);

protected:
    [[nodiscard]] NoRows noRows() const override;
    [[nodiscard]] QString failedTitle() const override;
    void noRowsAction() override;
    [[nodiscard]] QList<Pane> panes() override;
    void applyFilter() override;
    void retranslate() override;
    void stateShown() override;
    void connectionShown() override;
    void refreshNow() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
    void readLists();
    void fillTags();
    void clearFilter();
    void showCount();
    void showChosen();
    void choose(const QModelIndex &index);
    void openContact(const DeskContact &contact);
    void closePanel();
    //! Esc: what was searched for, then the details; false: neither is there.
    [[nodiscard]] bool hasLayer() const;
    void closeLayer();
    void updateColumns();
    void showMenu(const QModelIndex &index, const QPoint &position);
    void onTableKey(QKeyEvent *event);
    [[nodiscard]] const DeskContact *current() const;
    void openImport();
    void openExport();
    void showImport();
    void followFeed();
    void takeOut(const QString &id);

    const Clock &m_clock;
    ContactListModel *m_model;
    ContactActions *m_actions;
    ImportWatch *m_watch;
    QString m_openId;
    QStringList m_tags;
    QTimer m_news;                  //!< of contacts that are not in the list: new ones come in groups
    QHash<QString, Merge> m_merges; //!< of this sign-in, by the contact that stayed

    PageHeader *m_header;
    LineEdit *m_search;
    ComboBox *m_tag;
    IconButton *m_import;
    IconButton *m_export;
    Button *m_new;
    Banner *m_strip;
    Card *m_card;
    DataTable *m_table;
    ContactPanel *m_panel;
};

} // namespace guiche
