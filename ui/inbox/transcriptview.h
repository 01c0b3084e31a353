// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

#include "models/items/transcriptmodel.h"
#include "ui/inbox/messagedelegate.h"
#include "ui/theme/theme.h"

namespace guiche {

class DayPill;
class JumpButton;
class Thumbnails;

//! \brief The messages of a conversation. Follows the end while it stands there; otherwise the message at the
//! top keeps its place through everything that changes heights: older pages, pictures that arrive, another
//! width.
class TranscriptView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptView)

public:
    //! \brief The references must outlive the view.
    TranscriptView(Theme &theme, TranscriptModel &model, Thumbnails &thumbnails, QWidget *parent = nullptr);

    [[nodiscard]] MessageDelegate &delegate() { return *m_delegate; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void scrollToEnd();
    //! \brief Shows a row in the middle and makes it the current one.
    void showRow(int row);
    //! \brief Makes the newest message the current one and takes the focus.
    void selectLast();
    void doItemsLayout() override;

Q_SIGNALS:
    void triggered(const QModelIndex &index, const guiche::MessageDelegate::Hit &hit);
    void menuRequested(const QModelIndex &index, const guiche::MessageDelegate::Hit &hit,
                       const QPoint &position);
    void copyRequested(const QModelIndex &index);
    void replyRequested(const QModelIndex &index);
    void retryRequested(const QModelIndex &index);
    void composerRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void connectModel();
    void connectOverlays();
    void rememberPlace();
    void restorePlace();
    void scrolled();
    void openedFirst();
    void loadOlderIfNear();
    void placeOverlays();
    void updateDayPill();
    [[nodiscard]] MessageDelegate::Hit hitAt(const QPoint &position, QModelIndex *index) const;
    [[nodiscard]] QModelIndex firstVisible() const;
    bool handleLetter(const QKeyEvent &event);

    Theme &m_theme;
    TranscriptModel &m_model;
    MessageDelegate *m_delegate;
    DayPill *m_dayPill;
    JumpButton *m_jump;
    QTimer m_dayPillTimer;
    QString m_anchorKey;
    int m_anchorOffset = 0;
    bool m_isFollowing = true;
    bool m_isLayingOut = false;
    bool m_isFirstLayout = true;
};

} // namespace guiche
