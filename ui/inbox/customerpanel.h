// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/inbox/conversationheader.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

class Button;
class IconButton;
class KeyValueRow;
class PanelHead;
class TagEditor;
class TextLabel;

//! \brief Who the customer is, what is known of them, earlier conversations and notes, and the two actions
//! that end an agent's part.
class CustomerPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomerPanel)

public:
    struct Note
    {
        QString text;
        QString author;
        TimeMs time = 0;

        friend bool operator==(const Note &, const Note &) = default;
    };

    //! \brief The references must outlive the panel.
    CustomerPanel(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation, const ConversationHeader::Actions &actions);
    //! \brief Notes of the open conversation, newest first.
    void setNotes(const QList<Note> &notes);
    //! \brief While it floats over the transcript it has an edge of its own and a close button.
    void setOverlay(bool isOverlay);

Q_SIGNALS:
    void transferRequested();
    void closeRequested();
    void noteRequested();
    void contactEditRequested(const QString &contactId);
    void tagsEdited(const QStringList &tags);
    void historyOpened(const QString &conversationId);
    void hideRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addSection(QVBoxLayout &column, TextLabel *title, QWidget *button = nullptr);
    void build();
    void retranslate();
    void showFacts();
    void loadHistory();
    void showHistory(const QList<Conversation> &conversations);
    [[nodiscard]] QString historyTitle(const Conversation &conversation) const;
    [[nodiscard]] QString historyFacts(const Conversation &conversation) const;

    DeskClient &m_client;
    Theme &m_theme;
    const Clock &m_clock;
    Conversation m_conversation;
    ConversationHeader::Actions m_actions;
    QList<Conversation> m_history;
    QList<Note> m_notes;
    bool m_isOverlay = false;

    PanelHead *m_head;
    IconButton *m_hide;
    TextLabel *m_contactTitle;
    IconButton *m_editContact;
    KeyValueRow *m_since;
    KeyValueRow *m_phone;
    KeyValueRow *m_code;
    TagEditor *m_tags;
    TextLabel *m_channelTitle;
    KeyValueRow *m_channel;
    KeyValueRow *m_started;
    KeyValueRow *m_agent;
    KeyValueRow *m_priority;
    QWidget *m_historySection;
    TextLabel *m_historyTitle;
    QVBoxLayout *m_historyRows;
    TextLabel *m_notesTitle;
    IconButton *m_addNote;
    QVBoxLayout *m_noteCards;
    QWidget *m_actionBar;
    Button *m_transfer;
    Button *m_close;
};

} // namespace guiche
