// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QSvgRenderer>

#include "models/domain/log.h"
#include "ui/theme/highcontrast.h"
#include "ui/theme/systemscheme.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int CacheBytes = 24 * 1024 * 1024;
constexpr double ReferencePixels = 13;
constexpr double MinimumScale = 0.85;
constexpr double MaximumScale = 1.6;

struct StyleMetrics
{
    int pixels;
    int line;
    int weight;
};

StyleMetrics metrics(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
        return {28, 36, 600};
    case TextStyle::Title:
        return {20, 28, 600};
    case TextStyle::Heading:
        return {16, 24, 600};
    case TextStyle::Body:
        return {14, 20, 400};
    case TextStyle::Ui:
        return {13, 20, 400};
    case TextStyle::Small:
        return {12, 16, 400};
    case TextStyle::Micro:
        return {11, 16, 400};
    case TextStyle::Mono:
        return {12, 20, 400};
    case TextStyle::Code:
        return {24, 32, 600};
    }
    Q_UNREACHABLE();
}

QString emojiFamily()
{
#if defined(Q_OS_WIN)
    return u"Segoe UI Emoji"_s;
#elif defined(Q_OS_MACOS)
    return u"Apple Color Emoji"_s;
#else
    return u"Noto Color Emoji"_s;
#endif
}

// The first family that is installed, else the system's own.
QString installed(const QString &wanted, QFontDatabase::SystemFont fallback)
{
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(fallback).family();
}

double systemScale()
{
    const int pixels = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    // One pixel more or less than the reference is the default size of some desktops, not a wish for another
    // size.
    return std::abs(pixels - ReferencePixels) <= 1 ? 1.0 : pixels / ReferencePixels;
}

QByteArray iconSource(QLatin1StringView name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qCWarning(lcUi) << "No icon is called" << name;
    return {};
}

QByteArray strokeFor(int size)
{
    return size <= 14 ? "1.75" : size <= 16 ? "1.65" : "1.5";
}

QPixmap blank(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

int bytesOf(const QPixmap &pixmap)
{
    return std::max(1, pixmap.width() * pixmap.height() * 4);
}

} // namespace

Theme::Theme(ThemeMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_scale(std::clamp(systemScale(), MinimumScale, MaximumScale))
    , m_tokens(&lightTokens())
    , m_desktopPalette(QGuiApplication::palette())
    , m_scheme(std::make_unique<SystemScheme>())
    , m_pixmaps(CacheBytes)
{
    connect(m_scheme.get(), &SystemScheme::changed, this, &Theme::choose);
    m_scheme->ask();
    // A family that was missing may have been added.
    connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, this, &Theme::apply);
    setMode(mode);
}

Theme::~Theme() = default;

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    choose();
}

void Theme::setHighContrast(Wish wish)
{
    m_contrastWish = wish;
    choose();
}

void Theme::setReducedMotion(Wish wish)
{
    m_motionWish = wish;
}

bool Theme::isMotionReduced() const
{
    return m_motionWish == Wish::On || m_scheme->isMotionReduced();
}

void Theme::choose()
{
    const bool isDark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_scheme->isDark());
    const bool isHighContrast = m_contrastWish == Wish::On || m_scheme->isHighContrast();
    if (isDark == m_isDark && isHighContrast == m_isHighContrast)
        return;
    m_isDark = isDark;
    m_isHighContrast = isHighContrast;
    if (isHighContrast)
        m_highContrast = highContrastTokens(m_desktopPalette, isDark);
    m_tokens = isHighContrast ? &m_highContrast : isDark ? &darkTokens() : &lightTokens();
    apply();
}

void Theme::setScale(double scale)
{
    const double wanted = std::clamp(scale, MinimumScale, MaximumScale);
    if (qFuzzyCompare(wanted, m_scale))
        return;
    m_scale = wanted;
    apply();
}

void Theme::install()
{
    m_isInstalled = true;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::apply()
{
    dropCaches();
    if (m_isInstalled) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextStyle::Ui));
        qApp->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

void Theme::dropCaches()
{
    m_pixmaps.clear();
    m_fonts.clear();
}

QFont Theme::font(TextStyle style, int weight) const
{
    constexpr int Weights = 1024;
    const int key = static_cast<int>(style) * Weights + std::clamp(weight, 0, Weights - 1);
    auto known = m_fonts.constFind(key);
    if (known == m_fonts.cend())
        known = m_fonts.insert(key, makeFont(style, weight));
    return *known;
}

QFont Theme::makeFont(TextStyle style, int weight) const
{
    const StyleMetrics style_ = metrics(style);
    const int pixels = px(style_.pixels);
    const bool isMono = style == TextStyle::Mono || style == TextStyle::Code;
    QFont font;
    if (isMono)
        font.setFamilies({installed(u"JetBrains Mono"_s, QFontDatabase::FixedFont), emojiFamily()});
    else
        font.setFamilies(
            {installed(pixels >= 28 ? u"Inter Display"_s : u"Inter"_s, QFontDatabase::GeneralFont),
             emojiFamily()});
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight > 0 ? weight : style_.weight));
    font.setHintingPreference(pixels < 16 ? QFont::PreferVerticalHinting : QFont::PreferNoHinting);
    if (style == TextStyle::Title)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3 * m_scale);
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return px(metrics(style).line);
}

QPixmap Theme::icon(QLatin1StringView name, const QColor &color, int size, qreal ratio) const
{
    // Looked up by the caller's own bytes: nothing is copied for an icon that is known.
    PixmapKey key{.name = QByteArray::fromRawData(name.data(), name.size()),
                  .look = color.rgba(),
                  .size = size,
                  .ratio = qRound(ratio * 1000)};
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    QByteArray source = iconSource(name);
    if (source.isEmpty())
        return {};
    // QtSvg does not inherit a colour from outside, so it is written into the drawing.
    source.replace("#000000", color.name(QColor::HexRgb).toLatin1());
    source.replace("stroke-width='1.5'", "stroke-width='" + strokeFor(qRound(size / m_scale)) + "'");
    QSvgRenderer renderer(source);
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    key.name.detach();
    m_pixmaps.insert(key, new QPixmap(pixmap), bytesOf(pixmap));
    return pixmap;
}

QIcon Theme::actionIcon(QLatin1StringView name) const
{
    const int size = px(16);
    const qreal ratio = qApp->devicePixelRatio();
    QIcon icon;
    icon.addPixmap(this->icon(name, m_tokens->muted, size, ratio), QIcon::Normal);
    icon.addPixmap(this->icon(name, m_tokens->text, size, ratio), QIcon::Active);
    icon.addPixmap(this->icon(name, m_tokens->text, size, ratio), QIcon::Selected);
    icon.addPixmap(this->icon(name, m_tokens->disabled, size, ratio), QIcon::Disabled);
    return icon;
}

QPixmap Theme::logo(int size, qreal ratio) const
{
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens->accentFill);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.25, size * 0.25);
    // Drawn in white; in high contrast the fill may be white as well.
    QByteArray source = iconSource("logo"_L1);
    source.replace("#FFFFFF", m_tokens->onAccent.name().toLatin1());
    QSvgRenderer renderer(source);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QPixmap Theme::avatar(const QString &key, const QString &initials, int size, qreal ratio) const
{
    const int index = initials.isEmpty() ? 7 : avatarIndex(key);
    const PixmapKey cacheKey{.name = "avatar " + initials.toUtf8(),
                             .look = static_cast<quint32>(index),
                             .size = size,
                             .ratio = qRound(ratio * 1000)};
    if (const QPixmap *known = m_pixmaps.object(cacheKey))
        return *known;
    const Tokens::Pair &pair = m_tokens->avatars.at(static_cast<std::size_t>(index));
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.background);
    painter.drawEllipse(QRectF(0, 0, size, size));
    if (initials.isEmpty()) {
        const int glyph = qRound(size * 0.5);
        const double offset = (size - glyph) / 2.0;
        painter.drawPixmap(QPointF(offset, offset), icon("user"_L1, pair.ink, glyph, ratio));
    } else {
        QFont font = this->font(TextStyle::Ui, 600);
        font.setPixelSize(std::max(8, qRound(size * 0.375)));
        painter.setFont(font);
        painter.setPen(pair.ink);
        painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, initials);
    }
    painter.end();
    m_pixmaps.insert(cacheKey, new QPixmap(pixmap), bytesOf(pixmap));
    return pixmap;
}

QString Theme::initials(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetter() || word.front().isSurrogate())
            words.append(word);
    }
    if (words.isEmpty())
        return {};
    const auto first = [](const QString &word) {
        return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? first(words.front()) : first(words.front()) + first(words.back());
}

int Theme::avatarIndex(const QString &key)
{
    // FNV-1a: qHash is seeded per process, and a customer should keep the colour.
    quint32 hash = 2166136261U;
    for (const char byte : key.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<int>(hash % 8);
}

QPalette Theme::palette() const
{
    const Tokens &t = *m_tokens;
    QPalette palette;
    // All three groups: else Fusion changes the selection when the window loses the focus.
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool isDisabled = group == QPalette::Disabled;
        const QColor text = isDisabled ? t.disabled : t.text;
        palette.setColor(group, QPalette::Window, t.surface);
        palette.setColor(group, QPalette::WindowText, text);
        palette.setColor(group, QPalette::Base, isDisabled ? t.surface2 : t.field);
        palette.setColor(group, QPalette::AlternateBase, t.surface2);
        palette.setColor(group, QPalette::Text, text);
        palette.setColor(group, QPalette::PlaceholderText, t.faint);
        palette.setColor(group, QPalette::Button, t.surface);
        palette.setColor(group, QPalette::ButtonText, text);
        palette.setColor(group, QPalette::BrightText, t.danger);
        palette.setColor(group, QPalette::Highlight, t.selection);
        palette.setColor(group, QPalette::HighlightedText, text);
        palette.setColor(group, QPalette::Link, t.accent);
        palette.setColor(group, QPalette::LinkVisited, t.accent);
        palette.setColor(group, QPalette::ToolTipBase, t.raised);
        palette.setColor(group, QPalette::ToolTipText, t.text);
        palette.setColor(group, QPalette::Light, t.surface);
        palette.setColor(group, QPalette::Midlight, t.surface2);
        palette.setColor(group, QPalette::Mid, t.border);
        palette.setColor(group, QPalette::Dark, t.borderButton);
        palette.setColor(group, QPalette::Shadow, t.borderStrong);
    }
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(R"(
QLineEdit, QPlainTextEdit, QTextEdit { background: transparent; border: none; padding: 0; }
QScrollBar:vertical { background: transparent; width: @bar; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: @bar; margin: 2px; }
QScrollBar::handle { background: @borderButton; border-radius: @radius; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid @border; color: @muted;
    padding: 0 8px; font-size: @small; font-weight: 600; }
QToolTip { background: @raised; color: @text; border: @line solid @borderButton; padding: 4px 6px; }
QSplitter::handle { background: transparent; }
)");
    // Longest names first, so that @border does not eat the start of @borderStrong.
    const std::pair<QString, QString> values[] = {
        {u"@borderButton"_s, m_tokens->borderButton.name()},
        {u"@borderStrong"_s, m_tokens->borderStrong.name()},
        {u"@border"_s, m_tokens->border.name()},
        {u"@radius"_s, u"3px"_s},
        {u"@raised"_s, m_tokens->raised.name()},
        {u"@muted"_s, m_tokens->muted.name()},
        {u"@small"_s, u"%1px"_s.arg(px(12))},
        {u"@text"_s, m_tokens->text.name()},
        {u"@line"_s, u"%1px"_s.arg(m_tokens->line)},
        {u"@bar"_s, u"10px"_s},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace guiche
