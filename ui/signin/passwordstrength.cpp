// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passwordstrength.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/theme/painting.h"

namespace guiche {

namespace {

// "aaaa" and "1234" are one guess, not four.
int countedLength(const QString &text)
{
    int counted = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isRun = at > 0 && std::abs(text.at(at).unicode() - text.at(at - 1).unicode()) <= 1;
        counted += isRun ? 0 : 1;
    }
    return counted;
}

int varietyOf(const QString &text)
{
    bool hasLower = false;
    bool hasUpper = false;
    bool hasDigit = false;
    bool hasOther = false;
    for (const QChar c : text) {
        hasLower = hasLower || c.isLower();
        hasUpper = hasUpper || c.isUpper();
        hasDigit = hasDigit || c.isDigit();
        hasOther = hasOther || !c.isLetterOrNumber();
    }
    return (hasLower ? 26 : 0) + (hasUpper ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 32 : 0);
}

QString withoutPersonalWords(QString password, const QStringList &personal)
{
    for (const QString &word : personal) {
        if (word.size() >= 4)
            password.replace(word, QString(), Qt::CaseInsensitive);
    }
    return password;
}

} // namespace

std::optional<PasswordRule> brokenRule(const QString &password)
{
    const auto has = [&password](auto &&matches) { return std::ranges::any_of(password, matches); };
    if (password.size() < MinimumPasswordLength)
        return PasswordRule::Length;
    if (!has([](QChar c) { return c.isUpper(); }))
        return PasswordRule::UpperCase;
    if (!has([](QChar c) { return c.isDigit(); }))
        return PasswordRule::Digit;
    if (!has([](QChar c) { return !c.isLetterOrNumber(); }))
        return PasswordRule::Special;
    return std::nullopt;
}

int passwordStrength(const QString &password, const QStringList &personal)
{
    if (password.isEmpty())
        return 0;
    const QString rest = withoutPersonalWords(password, personal);
    const double bits = countedLength(rest) * std::log2(std::max(2, varietyOf(rest)));
    if (brokenRule(password) || bits < 28)
        return 1;
    return bits < 46 ? 2 : bits < 66 ? 3 : 4;
}

PasswordStrengthBar::PasswordStrengthBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void PasswordStrengthBar::setPassword(const QString &password, const QStringList &personal)
{
    m_strength = passwordStrength(password, personal);
    m_broken = brokenRule(password);
    m_length = static_cast<int>(password.size());
    setAccessibleName(sentence());
    update();
}

QString PasswordStrengthBar::sentence() const
{
    if (m_strength == 0)
        return tr("At least %n characters, with an upper-case letter, a digit and a sign.", nullptr,
                  MinimumPasswordLength);
    if (m_broken == PasswordRule::Length)
        return tr("Too short: %n more characters.", nullptr, MinimumPasswordLength - m_length);
    if (m_broken == PasswordRule::UpperCase)
        return tr("Still missing: an upper-case letter.");
    if (m_broken == PasswordRule::Digit)
        return tr("Still missing: a digit.");
    if (m_broken == PasswordRule::Special)
        return tr("Still missing: a sign, such as ! or #.");
    if (m_strength == 1)
        return tr("Weak: easy to guess. Use words that do not belong together.");
    if (m_strength == 2)
        return tr("Fair. A longer one is harder to guess.");
    if (m_strength == 3)
        return tr("Good. A few more characters make it strong.");
    return tr("Strong.");
}

QSize PasswordStrengthBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(8) + m_theme.px(20)};
}

QColor PasswordStrengthBar::ink() const
{
    const Tokens &t = m_theme.tokens();
    return m_strength == 0 ? t.muted : m_strength == 1 ? t.danger : m_strength == 2 ? t.warn : t.success;
}

void PasswordStrengthBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    const int length = m_theme.px(48);
    const int thickness = m_theme.px(4);
    for (int bar = 0; bar < 4; ++bar)
        paint::roundedRect(painter, QRectF(bar * (length + m_theme.px(4)), m_theme.px(2), length, thickness),
                           thickness / 2.0, bar < m_strength ? ink() : t.track);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(ink());
    painter.drawText(QRect(0, m_theme.px(10), width(), m_theme.px(18)), Qt::AlignVCenter, sentence());
}

} // namespace guiche
