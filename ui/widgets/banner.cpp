// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// A word at the right of a banner, in the banner's own ink.
class BannerAction final : public QAbstractButton
{
public:
    BannerAction(Theme &theme, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setInk(const QColor &ink) { m_ink = ink; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const double width = QFontMetricsF(m_theme.font(TextStyle::Ui, 600)).horizontalAdvance(text());
        return {qCeil(width) + 2 * m_theme.px(8), m_theme.px(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font = m_theme.font(TextStyle::Ui, 600);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(m_ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (paint::showsFocus(this))
            paint::focusRing(painter, rect(), m_theme.px(6), m_theme.tokens().accent);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    Theme &m_theme;
    QColor m_ink;
};

constexpr int TextLeft = 42;
constexpr int InsetTextLeft = 44;

} // namespace

Banner::Banner(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"banner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, theme.px(12), 0);
    m_row->setSpacing(theme.px(12));
    m_row->addStretch(1);
    connect(&theme, &Theme::changed, this, [this] { setMessage(m_tone, m_title, m_text, m_icon); });
}

Banner::Look Banner::look() const
{
    const Tokens &t = m_theme.tokens();
    switch (m_tone) {
    case Tone::Neutral:
        return {t.neutralSoft, t.muted, "info"_L1};
    case Tone::Info:
    case Tone::Violet:
        return {t.accentSoft, t.accentSoftText, "info"_L1};
    case Tone::Success:
        return {t.successSoft, t.success, "check"_L1};
    case Tone::Warn:
        return {t.warnSoft, t.warn, "alert"_L1};
    case Tone::Danger:
        return {t.dangerSoft, t.danger, "alert"_L1};
    }
    Q_UNREACHABLE();
}

void Banner::setMessage(Tone tone, const QString &title, const QString &text, QLatin1StringView icon)
{
    m_tone = tone;
    m_title = title;
    m_text = text;
    m_icon = icon;
    //: What is read out of a banner: its title and its text
    setAccessibleName(text.isEmpty() ? title : tr("%1 %2").arg(title, text));
    for (QAbstractButton *action : std::as_const(m_actions))
        static_cast<BannerAction *>(action)->setInk(look().ink);
    updateHeight();
    update();
    if (isVisible())
        guiche::announce(this, accessibleName());
}

void Banner::setInset(bool isInset)
{
    m_isInset = isInset;
    updateHeight();
}

void Banner::clearCommands()
{
    for (QAbstractButton *action : std::as_const(m_actions)) {
        action->hide();
        action->deleteLater();
    }
    m_actions.clear();
    updateHeight();
}

QAbstractButton *Banner::addCommand(const QString &text, QObject *context, std::function<void()> run)
{
    auto *action = new BannerAction(m_theme, text, this);
    action->setInk(look().ink);
    connect(action, &QAbstractButton::clicked, context, std::move(run));
    m_row->addWidget(action);
    m_actions.append(action);
    updateHeight();
    return action;
}

// At the end of an inset banner; its text keeps clear of them.
int Banner::commandsWidth() const
{
    int width = 0;
    for (const QAbstractButton *action : m_actions)
        width += action->sizeHint().width() + m_theme.px(12);
    return width;
}

int Banner::heightForWidth(int width) const
{
    if (!m_isInset)
        return m_theme.px(40);
    const int room = width - m_theme.px(InsetTextLeft) - m_theme.px(16) - commandsWidth();
    const QFontMetricsF metrics(m_theme.font(TextStyle::Ui, 500));
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, room, 10000), Qt::TextWordWrap, accessibleName());
    return qCeil(bounds.height()) + 2 * m_theme.px(13);
}

QSize Banner::sizeHint() const
{
    return {m_theme.px(320), m_isInset ? heightForWidth(std::max(width(), m_theme.px(320))) : m_theme.px(40)};
}

// A fixed height rather than height-for-width: that one is lost on the way through nested layouts with
// alignments.
void Banner::updateHeight()
{
    // Before it is laid out its width says nothing.
    setFixedHeight(heightForWidth(isVisible() ? width() : std::max(width(), m_theme.px(320))));
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateHeight();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look l = look();
    const QLatin1StringView glyph = m_icon.isEmpty() ? l.icon : m_icon;
    const int size = m_theme.px(18);
    if (m_isInset) {
        paint::roundedRect(painter, rect(), m_theme.px(8), l.background,
                           m_theme.isHighContrast() ? l.ink : QColor(), m_theme.tokens().line);
        paint::icon(painter, m_theme, glyph, l.ink,
                    {static_cast<double>(m_theme.px(14)), (height() - size) / 2.0}, size);
        painter.setFont(m_theme.font(TextStyle::Ui, 500));
        painter.setPen(l.ink);
        const int left = m_theme.px(InsetTextLeft);
        painter.drawText(QRect(left, 0, width() - left - m_theme.px(12) - commandsWidth(), height()),
                         Qt::AlignVCenter | Qt::TextWordWrap, accessibleName());
        return;
    }
    painter.fillRect(rect(), l.background);
    paint::horizontalLine(painter, 0, width(), height() - 1, m_theme.tokens().border);
    paint::icon(painter, m_theme, glyph, l.ink,
                {static_cast<double>(m_theme.px(16)), (height() - size) / 2.0}, size);

    const int end = m_actions.isEmpty() ? width() - m_theme.px(16) : m_actions.front()->x() - m_theme.px(8);
    int x = m_theme.px(TextLeft);
    const QFont titleFont = m_theme.font(TextStyle::Ui, 600);
    const QFontMetricsF titleMetrics(titleFont);
    painter.setFont(titleFont);
    painter.setPen(l.ink);
    const QString title = titleMetrics.elidedText(m_title, Qt::ElideRight, std::max(0, end - x));
    painter.drawText(QRect(x, 0, std::max(0, end - x), height() - 1), Qt::AlignVCenter, title);
    x += qCeil(titleMetrics.horizontalAdvance(title)) + m_theme.px(8);
    const QFont textFont = m_theme.font(TextStyle::Ui);
    painter.setFont(textFont);
    painter.setPen(m_theme.tokens().text);
    painter.drawText(QRect(x, 0, std::max(0, end - x), height() - 1), Qt::AlignVCenter,
                     QFontMetricsF(textFont).elidedText(m_text, Qt::ElideRight, std::max(0, end - x)));
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    guiche::announce(this, accessibleName());
}

} // namespace guiche
