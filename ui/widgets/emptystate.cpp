// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

// The glyph in its soft circle, with three quiet bars behind it.
class EmptyState::Picture final : public QWidget
{
public:
    explicit Picture(Theme &theme)
        : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setIconName(QLatin1StringView name)
    {
        m_icon = name;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(96), m_theme.px(60)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        const double middle = width() / 2.0;
        const double circle = m_theme.px(56);
        const auto bar = [&](double left, double top, double length) {
            paint::roundedRect(
                painter,
                QRectF(middle + m_theme.px(left), m_theme.px(top), m_theme.px(length), m_theme.px(6)),
                m_theme.px(3), t.track);
        };
        bar(16, 12, 28);
        bar(-44, 36, 26);
        bar(12, 50, 28);
        paint::roundedRect(painter, QRectF(middle - circle / 2, 0, circle, circle), circle / 2, t.accentSoft);
        const int size = m_theme.px(26);
        paint::icon(painter, m_theme, m_icon, t.accent, {middle - size / 2.0, (circle - size) / 2}, size);
    }

private:
    Theme &m_theme;
    QLatin1StringView m_icon;
};

EmptyState::EmptyState(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new Picture(theme))
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_button(new Button(theme, ButtonKind::Secondary))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->hide();
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(22));
    column->addWidget(m_title);
    column->addSpacing(theme.px(4));
    column->addWidget(m_text);
    column->addSpacing(theme.px(18));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
    connect(&theme, &Theme::changed, this, &EmptyState::restyle);
    restyle();
}

void EmptyState::setContent(QLatin1StringView icon, const QString &title, const QString &text)
{
    m_picture->setIconName(icon);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString &text, const QString &keycap)
{
    m_button->setText(text);
    m_button->setKeycap(keycap);
    m_button->setVisible(!text.isEmpty());
}

bool EmptyState::focusAction()
{
    if (m_button->isHidden())
        return false;
    m_button->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void EmptyState::restyle()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setSpacing(0);
    column->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(24), m_theme.px(24));
    m_picture->updateGeometry();
    update();
}

} // namespace guiche
