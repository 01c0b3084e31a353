// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composeredit.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>

#include "ui/inbox/cannedtext.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestHeight = 44;
constexpr int LargestHeight = 180;

QStringList localFiles(const QMimeData &source)
{
    QStringList paths;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths += url.toLocalFile();
        }
    }
    return paths;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ComposerEdit::ComposerEdit(Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"composerEdit"_s);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::fit);
    connect(&theme, &Theme::changed, this, &ComposerEdit::restyle);
    restyle();
}

void ComposerEdit::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    setFont(m_theme.font(TextStyle::Body));
    QPalette colors = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        colors.setColor(group, QPalette::Base, Qt::transparent);
        colors.setColor(group, QPalette::Text, m_isNote ? tokens.noteBody : tokens.text);
        colors.setColor(group, QPalette::PlaceholderText, m_isNote ? tokens.noteText : tokens.faint);
        colors.setColor(group, QPalette::Highlight, tokens.selection);
        colors.setColor(group, QPalette::HighlightedText, tokens.text);
    }
    setPalette(colors);
    fit();
}

void ComposerEdit::setNoteLook(bool isNote)
{
    m_isNote = isNote;
    restyle();
}

int ComposerEdit::wantedHeight() const
{
    const int text = qCeil(document()->size().height()) + m_theme.px(12);
    return std::clamp(text, m_theme.px(SmallestHeight), m_theme.px(LargestHeight));
}

void ComposerEdit::fit()
{
    const int wanted = wantedHeight();
    setVerticalScrollBarPolicy(wanted < m_theme.px(LargestHeight) ? Qt::ScrollBarAlwaysOff
                                                                  : Qt::ScrollBarAsNeeded);
    if (height() != wanted || minimumHeight() != wanted) {
        setFixedHeight(wanted);
    }
}

QSize ComposerEdit::sizeHint() const
{
    return {m_theme.px(300), wantedHeight()};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(SmallestHeight)};
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

bool ComposerEdit::selectNextSlot()
{
    QTextCursor cursor = textCursor();
    const FilledText::Slot slot = nextSlot(text(), cursor.selectionEnd());
    if (slot.length == 0) {
        return false;
    }
    cursor.setPosition(slot.start);
    cursor.setPosition(slot.start + slot.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

bool ComposerEdit::takePopupKey(const QKeyEvent &event)
{
    if (!m_isPopupOpen) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        Q_EMIT popupKey(event.key());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ShiftModifier)) {
            return false;
        }
        Q_EMIT popupKey(Qt::Key_Return);
        return true;
    default:
        return false;
    }
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    if (takePopupKey(*event)) {
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter(*event) && isPlain) {
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Up && isPlain && document()->isEmpty()) {
        Q_EMIT upInEmpty();
        return;
    }
    if (event->key() == Qt::Key_Tab && isPlain && selectNextSlot()) {
        return;
    }
    QTextEdit::keyPressEvent(event);
}

// Tab belongs to the popup and to unfilled variables before it moves the focus.
bool ComposerEdit::focusNextPrevChild(bool isNext)
{
    const bool takesTab = isNext && (m_isPopupOpen || nextSlot(text(), 0).length > 0);
    return !takesTab && QTextEdit::focusNextPrevChild(isNext);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList paths = localFiles(*source);
    if (!paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
    } else if (source->hasImage() && !source->hasText()) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    } else {
        QTextEdit::insertFromMimeData(source);
    }
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

} // namespace guiche
