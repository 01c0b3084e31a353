// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationactions.h"

#include "ui/inbox/closedialog.h"
#include "ui/inbox/inboxtext.h"
#include "ui/inbox/transferdialog.h"

namespace guiche {

ConversationActions::ConversationActions(DeskClient &client, Theme &theme, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_theme(theme)
    , m_window(window)
{
}

void ConversationActions::say(const QString &text)
{
    Q_EMIT toastRequested(text, {}, {});
}

void ConversationActions::sayError(const QString &pattern, const Error &error)
{
    say(pattern.arg(DeskClient::errorText(error)));
}

void ConversationActions::takeNext()
{
    if (std::exchange(m_isTaking, true)) {
        return;
    }
    m_client.takeNext(this, [this](const Result<std::optional<Conversation>> &result) {
        m_isTaking = false;
        if (!result) {
            //: %1: why
            sayError(tr("No conversation was taken: %1"), result.error());
        } else if (*result) {
            Q_EMIT taken(**result);
        } else {
            say(tr("Nobody is waiting in the queue"));
        }
    });
}

void ConversationActions::take(const Conversation &conversation)
{
    m_client.assign(conversation.id, m_client.user().id, this, [this](const Result<Conversation> &result) {
        if (result) {
            Q_EMIT taken(*result);
        } else {
            sayError(tr("No conversation was taken: %1"), result.error());
        }
    });
}

void ConversationActions::transfer(const Conversation &conversation)
{
    auto *dialog = new TransferDialog(m_client, m_theme, InboxText::customer(conversation),
                                      conversation.assignedTo, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TransferDialog::accepted, this, [this, dialog, conversation] {
        if (dialog->agentId() != 0) {
            doTransfer(conversation, dialog->agentId(), dialog->agentName(), dialog->reason());
        }
    });
    dialog->open();
}

void ConversationActions::doTransfer(const Conversation &conversation, qint64 agentId,
                                     const QString &agentName, const QString &reason)
{
    m_client.transfer(conversation.id, agentId, reason, this,
                      [this, before = conversation, agentName](const Result<Conversation> &result) {
                          if (!result) {
                              //: %1: why
                              sayError(tr("Not transferred: %1"), result.error());
                              return;
                          }
                          Q_EMIT changed(*result);
                          //: %1: the customer, %2: the colleague who has the conversation now
                          const QString text =
                              tr("%1 is now with %2").arg(InboxText::customer(before), agentName);
                          // Only who may move other people's conversations can take this one back.
                          if (m_client.user().role >= Role::Supervisor && before.assignedTo != 0) {
                              Q_EMIT toastRequested(text, tr("Undo"), [this, before, now = *result] {
                                  doTransfer(now, before.assignedTo, before.assignedName, {});
                              });
                          } else {
                              say(text);
                          }
                      });
}

void ConversationActions::close(const Conversation &conversation)
{
    auto *dialog = new CloseDialog(m_theme, InboxText::customer(conversation), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDialog::accepted, this,
            [this, dialog, conversation] { doClose(conversation, dialog->resolution(), dialog->notes()); });
    dialog->open();
}

void ConversationActions::doClose(const Conversation &conversation, Resolution resolution,
                                  const QString &notes)
{
    m_client.close(conversation.id, resolution, notes, this,
                   [this, conversation](const Result<Conversation> &result) {
                       if (result) {
                           Q_EMIT changed(*result);
                           //: %1: the customer
                           say(tr("Conversation with %1 closed").arg(InboxText::customer(conversation)));
                       } else {
                           //: %1: why
                           sayError(tr("Not closed: %1"), result.error());
                       }
                   });
}

void ConversationActions::setTags(const Conversation &conversation, const QStringList &tags)
{
    m_client.setTags(
        conversation.id, tags, this, [this, before = conversation, tags](const Result<Conversation> &result) {
            if (!result) {
                //: %1: why
                sayError(tr("The tags were not changed: %1"), result.error());
                Q_EMIT changed(before);
                return;
            }
            Q_EMIT changed(*result);
            if (tags.size() < before.tags.size()) {
                Q_EMIT toastRequested(tr("Tag removed"), tr("Undo"),
                                      [this, now = *result, old = before.tags] { setTags(now, old); });
            }
        });
}

void ConversationActions::markRead(const Conversation &conversation)
{
    m_client.markRead(conversation.id, this, [this, read = conversation](const Result<> &result) mutable {
        // Not worth a message: it is tried again with the next look at the conversation.
        if (result) {
            read.unreadCount = 0;
            Q_EMIT changed(read);
        }
    });
}

} // namespace guiche
