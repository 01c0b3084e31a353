// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/labels.h"

namespace guiche {

namespace {

constexpr int Height = 64;
constexpr int Side = 24;

} // namespace

PageHeader::PageHeader(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::Title))
    , m_subtitle(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch(1);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch(1);
    m_left->addLayout(titles);
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    m_subtitle->hide();
    connect(&theme, &Theme::changed, this, &PageHeader::restyle);
    restyle();
}

void PageHeader::restyle()
{
    setMinimumHeight(m_theme.px(Height));
    layout()->setContentsMargins(m_theme.px(Side), 0, m_theme.px(Side), 1);
    m_left->setSpacing(m_theme.px(24));
    m_right->setSpacing(m_theme.px(8));
    update();
}

void PageHeader::setTitle(const QString &text)
{
    m_title->setText(text);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageHeader::addLeft(QWidget *widget)
{
    m_left->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    paint::horizontalLine(painter, 0, width(), height() - 1, m_theme.tokens().border);
}

} // namespace guiche
