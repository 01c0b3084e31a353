// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/items/transcriptmodel.h"
#include "network/client/deskclient.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationheader.h"
#include "ui/inbox/messagedelegate.h"
#include "ui/theme/theme.h"

class QStackedLayout;

namespace guiche {

class EmptyState;
class FileActions;
class OutgoingQueue;
class Skeleton;
class Thumbnails;
class TranscriptSearch;
class TranscriptView;
class TypingLine;

//! \brief The middle of the inbox: header, transcript and composer of the open conversation, in all their
//! states.
class ConversationPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationPane)

public:
    //! \brief The references must outlive the pane. `folder` takes pasted pictures.
    ConversationPane(DeskClient &client, OutgoingQueue &outgoing, Theme &theme, const Clock &clock,
                     Drafts &drafts, const QString &folder, QWidget *parent = nullptr);
    ~ConversationPane() override;

    //! \brief Shows another conversation, or what has changed about the open one.
    void setConversation(const Conversation &conversation);
    //! \brief Shows nothing.
    void clear();
    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    //! \brief Shows a message once it is loaded.
    void showMessage(const QString &messageId);
    [[nodiscard]] ConversationHeader &header() { return *m_header; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] TranscriptView &view() { return *m_view; }
    [[nodiscard]] TranscriptModel &model() { return m_model; }
    void openSearch();
    //! \brief Popup, then search bar; false when neither is open.
    bool closeTopLayer();
    void focusTranscript();
    void retryFailed();
    [[nodiscard]] ConversationHeader::Actions actions() const;

Q_SIGNALS:
    void toastRequested(const QString &text);
    //! \brief The newest message has been seen.
    void readReached();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectTranscript();
    void connectComposer();
    void showState();
    void updateTyping();
    void handleHit(const QModelIndex &index, const MessageDelegate::Hit &hit);
    void showMenu(const QModelIndex &index, const MessageDelegate::Hit &hit, const QPoint &position);
    void copy(const QModelIndex &index);
    void reply(const QModelIndex &index);
    void retry(const QModelIndex &index);
    void announceIncoming(const Message &message);
    void loadResponses();
    [[nodiscard]] Composer::Access access() const;
    [[nodiscard]] QHash<QString, QString> variables() const;

    DeskClient &m_client;
    OutgoingQueue &m_outgoing;
    Theme &m_theme;
    const Clock &m_clock;
    Thumbnails *m_thumbnails;
    TranscriptModel m_model;
    FileActions *m_files;
    ConversationHeader *m_header;
    TranscriptView *m_view;
    TranscriptSearch *m_search;
    TypingLine *m_typing;
    Composer *m_composer;
    QStackedLayout *m_stack;
    QWidget *m_open;
    QStackedLayout *m_messages;
    Skeleton *m_skeleton;
    EmptyState *m_failed;
    EmptyState *m_nothing;
    Conversation m_conversation;
    QString m_wantedMessage;
    QTimer m_announceTimer;
};

} // namespace guiche
