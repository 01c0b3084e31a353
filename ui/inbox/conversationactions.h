// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "network/client/deskclient.h"
#include "ui/theme/theme.h"

class QWidget;

namespace guiche {

//! \brief Everything an agent does with a conversation besides writing: take, transfer, close, tag, mark as
//! read. Asks where it must, tells what came of it. Main thread.
class ConversationActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationActions)

public:
    //! \brief The references must outlive this; dialogs open over `window`.
    ConversationActions(DeskClient &client, Theme &theme, QWidget *window);

    void takeNext();
    void take(const Conversation &conversation);
    void transfer(const Conversation &conversation);
    void close(const Conversation &conversation);
    void setTags(const Conversation &conversation, const QStringList &tags);
    void markRead(const Conversation &conversation);

Q_SIGNALS:
    //! \brief The desk's answer: how the conversation stands now.
    void changed(const guiche::Conversation &conversation);
    //! \brief It is the person's now: show it.
    void taken(const guiche::Conversation &conversation);
    void toastRequested(const QString &text, const QString &action, std::function<void()> undo);

private:
    void say(const QString &text);
    void sayError(const QString &pattern, const Error &error);
    void doTransfer(const Conversation &conversation, qint64 agentId, const QString &agentName,
                    const QString &reason);
    void doClose(const Conversation &conversation, Resolution resolution, const QString &notes);

    DeskClient &m_client;
    Theme &m_theme;
    QWidget *m_window;
    bool m_isTaking = false;
};

} // namespace guiche
