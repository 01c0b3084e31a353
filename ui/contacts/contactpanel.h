// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "network/client/contactcalls.h"
#include "network/client/deskclient.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace guiche {

class Button;
class ContactActions;
class FactRow;
class IconButton;
class LinkButton;
class PanelHead;
class TagEditor;
class TextLabel;

//! \brief Who a contact is, its tags and conversations, and what can be done with it.
class ContactPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactPanel)

public:
    ContactPanel(DeskClient &client, ContactActions &actions, Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);

    //! \brief Shows what a list knows of it, and reads the rest.
    void setContact(const DeskContact &contact);
    [[nodiscard]] const DeskContact &contact() const { return m_contact; }
    [[nodiscard]] bool hasConversations() const { return !m_history.isEmpty(); }
    void setFields(const QList<OwnField> &fields);
    //! \brief Another contact went up in this one and can be taken out again; an empty id: none.
    void setMerged(const QString &mergeId, const QString &title);
    //! \brief What the role and the connection allow.
    void updateActions();
    void focusFirst();

Q_SIGNALS:
    void conversationOpened(const QString &id);
    //! \brief It was read whole.
    void contactRead(const guiche::DeskContact &contact);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showFacts();
    void showFields();
    void readWhole();
    void readHistory();
    void showHistory();

    DeskClient &m_client;
    ContactActions &m_actions;
    const Clock &m_clock;
    DeskContact m_contact;
    QList<OwnField> m_fields;
    QList<Conversation> m_history;
    QString m_mergeId;
    QString m_mergedTitle;
    int m_reading = 0; //!< number of the newest question: earlier answers are another contact's

    PanelHead *m_head;
    IconButton *m_close;
    QWidget *m_merged;
    TextLabel *m_mergedText;
    LinkButton *m_undo;
    FactRow *m_number;
    FactRow *m_email;
    FactRow *m_code;
    FactRow *m_since;
    FactRow *m_changedAt;
    QVBoxLayout *m_fieldRows;
    TextLabel *m_tagsTitle;
    TagEditor *m_tags;
    TextLabel *m_historyTitle;
    TextLabel *m_historyNone;
    QVBoxLayout *m_historyRows;
    Button *m_edit;
    Button *m_merge;
    IconButton *m_delete;
};

} // namespace guiche
