// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/theme/theme.h"

namespace guiche {

class CallDelegate;

//! \brief The list of calls, or the history. Up and Down move, Enter, Space or a click opens.
class CallList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallList)

public:
    CallList(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
    void setOpenId(const QString &id);

Q_SIGNALS:
    //! \brief Enter, Space, a click.
    void openRequested(const QModelIndex &index);
    //! \brief The key `/`.
    void searchRequested();
    //! \brief Left (true) or Right on a group or one of its calls.
    void foldRequested(const QModelIndex &index, bool isFolding);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    CallDelegate *m_delegate;
};

} // namespace guiche
