// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

class Button;
class TextLabel;

//! \brief The strip at the bottom of the settings while something is not saved: how much, Discard, Save.
class SaveBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveBar)

public:
    explicit SaveBar(Theme &theme, QWidget *parent = nullptr);

    void setChangeCount(int count);
    //! \brief Stands in the place of the count; empty: none.
    void setError(const QString &text);
    //! \brief Changed meanwhile by somebody else: a "Reload" button, too.
    void setConflict(bool isConflict);
    void setBusy(bool isBusy);
    //! \brief Nothing can be saved, and why; empty: it can.
    void setObstacle(const QString &reason);

Q_SIGNALS:
    void saveRequested();
    void discardRequested();
    void reloadRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show();

    Theme &m_theme;
    TextLabel *m_text;
    Button *m_reload;
    Button *m_discard;
    Button *m_save;
    QString m_error;
    QString m_obstacle;
    int m_count = 0;
    bool m_isConflict = false;
};

} // namespace guiche
