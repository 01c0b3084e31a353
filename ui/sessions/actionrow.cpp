// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/actionrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

class ActionRow::Tile final : public QWidget
{
public:
    Tile(Theme &theme, QLatin1StringView icon, bool isDangerous, int extent)
        : m_theme(theme)
        , m_icon(icon)
        , m_isDangerous(isDangerous)
        , m_extent(extent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(m_extent), m_theme.px(m_extent)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        // The large one stands on a tile, the small one before its hint does not.
        const bool isTile = m_extent >= 32;
        if (isTile)
            paint::roundedRect(painter, rect(), m_theme.px(8), m_isDangerous ? t.dangerSoft : t.neutralSoft);
        const int size = m_theme.px(isTile ? 18 : 14);
        paint::icon(painter, m_theme, m_icon, m_isDangerous ? t.danger : t.muted,
                    {(width() - size) / 2.0, (height() - size) / 2.0}, size);
    }

private:
    Theme &m_theme;
    QLatin1StringView m_icon;
    bool m_isDangerous;
    int m_extent;
};

ActionRow::ActionRow(Theme &theme, QLatin1StringView icon, bool isDangerous, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_hint(new TextLabel(theme, TextStyle::Small, isDangerous ? Ink::Danger : Ink::Muted, 500))
    , m_button(new Button(theme, isDangerous ? ButtonKind::Danger : ButtonKind::Secondary))
{
    m_button->setIconName(icon);
    m_button->setMinimumWidth(theme.px(176));
    m_text->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(theme.px(6));
    hint->addWidget(new Tile(theme, isDangerous ? "alert"_L1 : "info"_L1, isDangerous, 16), 0, Qt::AlignTop);
    hint->addWidget(m_hint, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(10), 0, theme.px(10));
    row->setSpacing(theme.px(16));
    row->addWidget(new Tile(theme, icon, isDangerous, 40), 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
}

void ActionRow::setTexts(const QString &title, const QString &text, const QString &hint,
                         const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_hint->setText(hint);
    m_button->setText(button);
    m_button->setAccessibleDescription(text + u' ' + hint);
}

} // namespace guiche
