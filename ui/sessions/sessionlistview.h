// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

#include "models/domain/clock.h"
#include "ui/theme/theme.h"

namespace guiche {

class SessionDelegate;
class SessionListModel;

//! \brief The list of sessions. Up and Down choose and show at once, Enter goes into the session.
class SessionListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionListView)

public:
    SessionListView(Theme &theme, SessionListModel &model, const Clock &clock, QWidget *parent = nullptr);
    void setOpenId(const QString &id);

Q_SIGNALS:
    void openRequested(const QString &id);
    void enterRequested();
    void renameRequested();
    void newCodeRequested();
    void copyRequested();
    void menuRequested(const QPoint &position);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SessionListModel &m_model;
    SessionDelegate *m_delegate;
    QTimer m_clock; // "6 min ago" grows by itself
};

} // namespace guiche
