// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codeview.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include "ui/theme/painting.h"

namespace guiche {

namespace {

constexpr int SmallestGutter = 40;
constexpr int TextInset = 8;
// Beyond it a text is shown without colours: each key pressed would be felt.
constexpr qsizetype LargestColoured = 2 * 1024 * 1024;

} // namespace

class CodeView::Gutter final : public QWidget
{
public:
    explicit Gutter(CodeView &view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view.paintGutter(painter, event->rect());
    }

private:
    CodeView &m_view;
};

// The focus ring goes round numbers and text alike.
class CodeView::Ring final : public QWidget
{
public:
    explicit Ring(CodeView &view)
        : QWidget(&view)
        , m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!paint::showsFocus(&m_view))
            return;
        QPainter painter(this);
        paint::focusRing(painter, rect(), m_view.theme().px(6), m_view.theme().tokens().accent);
    }

private:
    CodeView &m_view;
};

CodeView::CodeView(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_gutter(new Gutter(*this))
    , m_ring(new Ring(*this))
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    // A reader needs the caret too: to select and scroll by keys.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true); // Tab leaves it, as it leaves every field
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::place);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &CodeView::restyle);
    restyle();
}

CodeView::~CodeView()
{
    // The highlighter changes the text's formats when it goes, and whoever listens may be gone already.
    const QSignalBlocker block(this);
    m_highlighter.reset();
}

void CodeView::setCode(const QString &code, CodeLanguage language)
{
    setFaultLine(0);
    // Colours of the old language are not worked out for the new text.
    m_highlighter.reset();
    setPlainText(code);
    m_language = CodeLanguage::Plain;
    setLanguage(code.size() > LargestColoured ? CodeLanguage::Plain : language);
    moveCursor(QTextCursor::Start);
}

void CodeView::setLanguage(CodeLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_highlighter.reset();
    if (language != CodeLanguage::Plain)
        m_highlighter = makeCodeHighlighter(m_theme, language, document());
}

void CodeView::setFaultLine(int line)
{
    if (m_faultLine == line)
        return;
    m_faultLine = line;
    m_gutter->update();
}

int CodeView::gutterWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    const QFontMetrics metrics(m_theme.font(TextStyle::Mono));
    return std::max(m_theme.px(SmallestGutter),
                    digits * metrics.horizontalAdvance(QLatin1Char('9')) + m_theme.px(20));
}

void CodeView::restyle()
{
    setFont(m_theme.font(TextStyle::Mono));
    place();
    m_gutter->update();
    viewport()->update();
}

void CodeView::place()
{
    const int gutter = gutterWidth();
    setViewportMargins(gutter + m_theme.px(TextInset), m_theme.px(4), 0, 0);
    m_gutter->setGeometry(0, 0, gutter, height());
    m_ring->setGeometry(rect());
    m_ring->raise();
}

void CodeView::paintGutter(QPainter &painter, const QRect &area) const
{
    const Tokens &t = m_theme.tokens();
    painter.fillRect(area, t.surface2);
    if (m_theme.isHighContrast())
        paint::verticalLine(painter, m_gutter->width() - 1, area.top(), area.bottom() + 1, t.border);
    const int current = textCursor().blockNumber();
    const int lineHeight = fontMetrics().height();
    const int top = viewport()->y();
    painter.setFont(font());
    // Each place is asked for: adding up heights drifts at the last line.
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const double y = blockBoundingGeometry(block).translated(contentOffset()).top() + top;
        if (y > area.bottom())
            break;
        const int number = block.blockNumber();
        painter.setPen(number + 1 == m_faultLine         ? t.danger
                       : number == current && hasFocus() ? t.text
                                                         : t.faint);
        painter.drawText(QRectF(0, y, m_gutter->width() - m_theme.px(10), lineHeight),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    place();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_ring->update();
}

void CodeView::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    m_ring->update();
    m_gutter->update();
}

void CodeView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_ring->update();
    m_gutter->update();
}

} // namespace guiche
