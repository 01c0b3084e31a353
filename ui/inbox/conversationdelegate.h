// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

#include "models/domain/clock.h"
#include "models/domain/types.h"
#include "ui/inbox/conversationrowlayout.h"
#include "ui/theme/theme.h"

namespace guiche {

class ConversationListModel;

//! \brief Draws the rows and the group headers of the conversation list. Texts and geometry of a row are kept
//! until its width or one of its values changes, so that scrolling only draws.
class ConversationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationDelegate)

public:
    //! \brief The references must outlive the delegate.
    ConversationDelegate(Theme &theme, const ConversationListModel &model, const Clock &clock,
                         QObject *parent = nullptr);

    //! \brief The conversation that the transcript shows: drawn as selected also without the focus.
    void setOpenId(const QString &id) { m_openId = id; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! \brief Of the waiting pill in a row, for the clock that repaints nothing else; null without one.
    [[nodiscard]] QRect waitRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void dropCache() { m_rows.clear(); }

private:
    //! What a row's texts and geometry depend on, and what came of it.
    struct Row
    {
        QRect rect = {};
        QString name = {};
        QString preview = {};
        QString time = {};
        QString wait = {};
        int unread = 0;
        bool hasFlag = false;
        bool hasGlyph = false;
        ConversationRowLayout layout = {};
        QString elidedName = {};
        QString elidedPreview = {};

        [[nodiscard]] bool isSameInput(const Row &other) const;
    };

    [[nodiscard]] const Row &row(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void measure(Row &row, const QStyleOptionViewItem &option) const;
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSecondLine(QPainter &painter, const Row &row, const Conversation &conversation,
                         bool isTyping) const;
    [[nodiscard]] QColor background(const QStyleOptionViewItem &option, bool isOpen) const;

    Theme &m_theme;
    const ConversationListModel &m_model;
    const Clock &m_clock;
    QString m_openId;
    mutable QHash<QString, Row> m_rows;
};

} // namespace guiche
