// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/hairsplitter.h"

#include <QPainter>

namespace guiche {

namespace {

class Line final : public QSplitterHandle
{
public:
    Line(Theme &theme, QSplitter *splitter)
        : QSplitterHandle(Qt::Horizontal, splitter)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().border);
    }

private:
    Theme &m_theme;
};

} // namespace

HairSplitter::HairSplitter(Theme &theme, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_theme(theme)
{
    // Qt widens the grab area of a one pixel handle by itself.
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *HairSplitter::createHandle()
{
    return new Line(m_theme, this);
}

} // namespace guiche
