// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

LineEdit::LineEdit(Theme &theme, Look look, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_look(look)
{
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &LineEdit::updateMargins);
    updateMargins();
}

void LineEdit::setFieldHeight(int height)
{
    m_height = height;
    updateMargins();
}

void LineEdit::setKeycap(const QString &text)
{
    m_keycap = text;
    updateMargins();
}

void LineEdit::setHasError(bool hasError)
{
    m_hasError = hasError;
    update();
}

void LineEdit::setRightRoom(int room)
{
    m_rightRoom = room;
    updateMargins();
}

QSize LineEdit::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(m_height)};
}

void LineEdit::updateMargins()
{
    setFont(m_theme.font(TextStyle::Ui));
    setFixedHeight(m_theme.px(m_height));
    const int left = m_look == Look::Field ? m_theme.px(10) : m_theme.px(32);
    const int cap = m_keycap.isEmpty() ? 0 : paint::keycapWidth(m_theme, m_keycap) + m_theme.px(4);
    setTextMargins(left, 0, std::max(m_theme.px(10), m_rightRoom) + cap, 0);
    update();
}

bool LineEdit::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut || type == QEvent::WindowActivate ||
        type == QEvent::WindowDeactivate)
        update();
    return QLineEdit::event(event);
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    const double radius = m_theme.px(8);
    {
        QPainter painter(this);
        const bool isGhost = m_look == Look::GhostSearch;
        const QColor fill = !isEnabled() ? t.surface2 : isGhost ? t.fieldGhost : t.field;
        const QColor border = !isEnabled() ? t.border
                              : m_hasError ? t.danger
                              : isGhost    ? (m_theme.isHighContrast() ? t.border : QColor())
                                           : t.borderStrong;
        paint::roundedRect(painter, rect(), radius, fill, hasFocus() ? QColor() : border, t.line);
        if (hasFocus())
            paint::focusRing(painter, rect(), radius, m_hasError ? t.danger : t.accent);
        if (m_look != Look::Field) {
            const int size = m_theme.px(16);
            paint::icon(painter, m_theme, "search"_L1, isEnabled() ? t.muted : t.disabled,
                        {static_cast<double>(m_theme.px(10)), (height() - size) / 2.0}, size);
        }
        if (!m_keycap.isEmpty())
            paint::keycap(painter, m_theme, m_keycap,
                          width() - m_theme.px(8) - paint::keycapWidth(m_theme, m_keycap), height() / 2.0);
    }
    QLineEdit::paintEvent(event);
}

TextField::TextField(Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, TextStyle::Small, Ink::Muted, 500))
    , m_edit(new LineEdit(theme))
    , m_below(new TextLabel(theme, TextStyle::Small, Ink::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_below);
    m_label->setBuddy(m_edit);
    m_label->hide();
    m_below->setWordWrap(true);
    m_below->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::textEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &TextField::returnPressed);

    if (kind == Kind::Password) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        m_eye = new IconButton(theme, "eye"_L1, this);
        m_eye->setObjectName(u"showPassword"_s);
        m_eye->setCheckable(true);
        m_eye->setExtent(28, 18);
        m_edit->installEventFilter(this);
        connect(m_eye, &QAbstractButton::toggled, this, [this](bool isShown) {
            m_edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
            m_eye->setIconName(isShown ? "eyeoff"_L1 : "eye"_L1);
            retranslate();
        });
    }
    connect(&theme, &Theme::changed, this, &TextField::restyle);
    retranslate();
    restyle();
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
}

void TextField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    m_edit->setAccessibleName(text);
}

void TextField::setError(const QString &text)
{
    m_errorText = text;
    m_edit->setHasError(!text.isEmpty());
    updateBelow();
    if (!text.isEmpty())
        announce(m_edit, text);
}

void TextField::setHint(const QString &text)
{
    m_hintText = text;
    updateBelow();
}

void TextField::updateBelow()
{
    const bool hasError = !m_errorText.isEmpty();
    static_cast<TextLabel *>(m_below)->setInk(hasError ? Ink::Danger : Ink::Muted);
    m_below->setText(hasError ? m_errorText : m_hintText);
    m_below->setVisible(!m_below->text().isEmpty());
    m_edit->setAccessibleDescription(m_below->text());
}

void TextField::setFieldHeight(int height)
{
    m_edit->setFieldHeight(height);
    placeEye();
}

void TextField::restyle()
{
    layout()->setSpacing(m_theme.px(4));
    if (m_eye != nullptr)
        m_edit->setRightRoom(m_theme.px(40));
    placeEye();
}

void TextField::retranslate()
{
    if (m_eye != nullptr)
        m_eye->setLabel(m_eye->isChecked() ? tr("Hide password") : tr("Show password"));
}

void TextField::placeEye()
{
    if (m_eye == nullptr)
        return;
    const QSize size = m_eye->sizeHint();
    const QRect field = m_edit->geometry();
    m_eye->setGeometry(field.right() - size.width() - m_theme.px(5),
                       field.top() + (field.height() - size.height()) / 2, size.width(), size.height());
    m_eye->raise();
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEye();
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        placeEye();
    return QWidget::eventFilter(watched, event);
}

} // namespace guiche
