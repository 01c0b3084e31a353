// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

#include "models/domain/clock.h"
#include "models/items/conversationlistmodel.h"
#include "ui/theme/theme.h"

namespace guiche {

class ConversationDelegate;

//! \brief The list of conversations: opens the current one, folds groups, keeps the clocks going. Enter also
//! asks for the composer.
class ConversationListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationListView)

public:
    ConversationListView(Theme &theme, ConversationListModel &model, const Clock &clock,
                         QWidget *parent = nullptr);

    //! \brief The conversation that the transcript shows; selects its row without opening it again.
    void setOpenId(const QString &id);
    [[nodiscard]] QString openId() const { return m_openId; }
    //! \brief Opens the next (1) or previous (-1) conversation with unread messages, round the ends.
    void openUnread(int step);
    //! \brief Typing in the list searches the desk instead of the loaded rows.
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }

Q_SIGNALS:
    void typed(const QString &text);
    void openRequested(const QString &conversationId);
    void composerRequested();
    void menuRequested(const QString &conversationId, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void toggle(const QModelIndex &header);
    void repaintClocks();
    void follow();

    Theme &m_theme;
    ConversationListModel &m_model;
    ConversationDelegate *m_delegate;
    QTimer m_clockTimer;
    QString m_openId;
};

} // namespace guiche
