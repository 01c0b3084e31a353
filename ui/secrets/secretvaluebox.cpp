// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretvaluebox.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 40;
constexpr int MostLines = 6;
constexpr int Dots = 16;

} // namespace

SecretValueBox::SecretValueBox(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget)
    , m_dots(new TextLabel(theme, TextStyle::Mono, Ink::Muted))
    , m_text(new QPlainTextEdit)
    , m_eye(new IconButton(theme, "eye"_L1))
    , m_copy(new IconButton(theme, "copy"_L1))
{
    m_dots->setText(QString(Dots, QChar(0x2022)));
    m_dots->setObjectName(u"hiddenValue"_s);
    m_text->setObjectName(u"shownValue"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_eye->setObjectName(u"showValue"_s);
    m_copy->setObjectName(u"copyValue"_s);
    m_eye->setExtent(28, 16);
    m_copy->setExtent(28, 16);
    m_stack->addWidget(m_dots);
    m_stack->addWidget(m_text);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_stack, 1);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_eye, &QAbstractButton::clicked, this, [this] {
        if (m_isShown)
            Q_EMIT hideRequested();
        else
            Q_EMIT showRequested();
    });
    connect(m_copy, &QAbstractButton::clicked, this, &SecretValueBox::copyRequested);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SecretValueBox::fit);
    connect(&theme, &Theme::changed, this, &SecretValueBox::restyle);
    restyle();
    retranslate();
}

void SecretValueBox::showValue(const QString &value)
{
    m_isShown = true;
    m_text->setPlainText(value);
    m_stack->setCurrentWidget(m_text);
    retranslate();
    fit();
    update();
}

void SecretValueBox::hideValue()
{
    if (!m_isShown)
        return;
    m_isShown = false;
    m_text->clear(); // with what could be undone
    m_stack->setCurrentWidget(m_dots);
    retranslate();
    fit();
    update();
}

QString SecretValueBox::value() const
{
    return m_isShown ? m_text->toPlainText() : QString();
}

void SecretValueBox::setAvailable(bool isAvailable, const QString &why)
{
    m_isAvailable = isAvailable;
    m_why = why;
    retranslate();
}

void SecretValueBox::focusFirst()
{
    m_eye->setFocus(Qt::ShortcutFocusReason);
}

void SecretValueBox::retranslate()
{
    m_dots->setAccessibleName(tr("Value: hidden"));
    m_text->setAccessibleName(tr("Value"));
    m_eye->setIconName(m_isShown ? "eyeoff"_L1 : "eye"_L1);
    m_eye->setEnabled(m_isAvailable || m_isShown);
    m_copy->setEnabled(m_isAvailable || m_isShown);
    m_eye->setLabel(m_isShown ? tr("Hide value") : tr("Show value"));
    m_copy->setLabel(tr("Copy value"), u"Ctrl+C"_s);
    if (!m_eye->isEnabled()) {
        m_eye->setToolTip(m_why);
        m_copy->setToolTip(m_why);
    }
}

void SecretValueBox::restyle()
{
    m_text->setFont(m_theme.font(TextStyle::Mono));
    const int inset = (m_theme.px(Height) - m_theme.px(28)) / 2;
    layout()->setContentsMargins(m_theme.px(12), inset, m_theme.px(6), inset);
    layout()->setSpacing(0);
    fit();
    update();
}

// As high as the value needs it, up to a few lines; the rest scrolls.
void SecretValueBox::fit()
{
    const int line = QFontMetrics(m_text->font()).lineSpacing();
    const int lines =
        m_isShown
            ? std::clamp(int(m_text->document()->documentLayout()->documentSize().height()), 1, MostLines)
            : 1;
    const int least = m_theme.px(Height);
    const int margins = least - m_theme.px(28);
    const int height = lines == 1 ? least : std::max(least, lines * line + margins + m_theme.px(8));
    // In one line the text stands in the middle of the box, as the dots do.
    const int above = lines == 1 ? std::max(0, (height - margins - line) / 2) : m_theme.px(4);
    m_text->setContentsMargins(0, above, 0, 0);
    m_text->setVerticalScrollBarPolicy(lines == MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void SecretValueBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    paint::roundedRect(painter, rect(), m_theme.px(8), t.surface2, t.border);
    if (paint::showsFocus(m_text))
        paint::focusRing(painter, rect(), m_theme.px(8), t.accent);
}

void SecretValueBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SecretValueBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
