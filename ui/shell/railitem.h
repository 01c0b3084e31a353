// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief One screen in the rail: icon, micro label, badge.
class RailItem final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailItem)

public:
    enum class BadgeTone { Accent, Grey };

    RailItem(Theme &theme, QLatin1StringView icon, BadgeTone tone, QWidget *parent = nullptr);
    void setBadge(int count);
    void setCompact(bool isCompact);
    //! \brief Label, and the shortcut for the tool tip.
    void setLabel(const QString &name, const QString &shortcut);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    Theme &m_theme;
    QLatin1StringView m_icon;
    BadgeTone m_tone;
    QString m_shortcut;
    int m_badge = 0;
    bool m_isCompact = false;
};

} // namespace guiche
