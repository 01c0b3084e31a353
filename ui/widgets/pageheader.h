// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QBoxLayout;

namespace guiche {

class TextLabel;

//! \brief The head of a page: title and a quiet line below it at the left, what one can do at the right. At
//! least 64 high.
class PageHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)

public:
    explicit PageHeader(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &text);
    //! \brief Empty: the title stands alone.
    void setSubtitle(const QString &text);
    //! \brief Beside the title: tabs.
    void addLeft(QWidget *widget);
    //! \brief At the right end, one after another.
    void addRight(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
};

} // namespace guiche
