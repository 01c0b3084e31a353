// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/savebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

SaveBar::SaveBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Text, 500))
    , m_reload(new Button(theme, ButtonKind::Secondary))
    , m_discard(new Button(theme, ButtonKind::Ghost))
    , m_save(new Button(theme, ButtonKind::Primary))
{
    setObjectName(u"saveBar"_s);
    m_text->setObjectName(u"saveText"_s);
    m_reload->setObjectName(u"reloadSettings"_s);
    m_discard->setObjectName(u"discardSettings"_s);
    m_save->setObjectName(u"saveSettings"_s);
    m_save->setKeycap(u"Ctrl+S"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12));
    row->setSpacing(theme.px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_reload);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_reload, &QAbstractButton::clicked, this, &SaveBar::reloadRequested);
    connect(m_discard, &QAbstractButton::clicked, this, &SaveBar::discardRequested);
    connect(m_save, &QAbstractButton::clicked, this, &SaveBar::saveRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    show();
}

void SaveBar::setChangeCount(int count)
{
    m_count = count;
    show();
}

void SaveBar::setError(const QString &text)
{
    m_error = text;
    m_isConflict = false;
    show();
    if (!text.isEmpty())
        announce(m_text, text);
}

void SaveBar::setConflict(bool isConflict)
{
    m_isConflict = isConflict;
    show();
    if (isConflict)
        announce(m_text, m_text->text());
}

void SaveBar::setBusy(bool isBusy)
{
    m_save->setBusy(isBusy);
    m_discard->setEnabled(!isBusy);
}

void SaveBar::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    show();
}

void SaveBar::show()
{
    m_reload->setText(tr("Reload"));
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save"));
    m_reload->setVisible(m_isConflict);
    m_save->setVisible(!m_isConflict);
    m_reload->setEnabled(m_obstacle.isEmpty());
    m_save->setEnabled(m_obstacle.isEmpty());
    m_save->setToolTip(m_obstacle);
    m_text->setInk(m_error.isEmpty() && !m_isConflict ? Ink::Text : Ink::Danger);
    if (m_isConflict)
        m_text->setText(tr("Somebody else changed this meanwhile. Reload to see it; what you typed stays."));
    else
        m_text->setText(m_error.isEmpty() ? tr("%n change(s) not saved", nullptr, m_count) : m_error);
}

void SaveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    paint::horizontalLine(painter, 0, width(), 0, m_theme.tokens().border);
}

void SaveBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace guiche
