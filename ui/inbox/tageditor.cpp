// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/tageditor.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTag = 40;

} // namespace

//! A tag; the pointer or the focus on it shows that it can be taken away.
class TagChip final : public QAbstractButton
{
public:
    TagChip(Theme &theme, const QString &tag, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(tag);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = m_theme.px(24);
        return {paint::pillWidth(m_theme, text(), pillLook(m_theme, tagTone(text())), height), height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::PillLook look = pillLook(m_theme, tagTone(text()));
        paint::pill(painter, m_theme, text(), look, rect());
        if (isEnabled() && (underMouse() || hasFocus())) {
            const int size = m_theme.px(12);
            const QRectF cross(width() - m_theme.px(18), (height() - m_theme.px(18)) / 2.0, m_theme.px(18),
                               m_theme.px(18));
            paint::roundedRect(painter, cross, cross.height() / 2, look.background);
            paint::icon(painter, m_theme, "close"_L1, look.ink,
                        cross.center() - QPointF(size / 2.0, size / 2.0), size);
        }
        if (paint::showsFocus(this)) {
            paint::focusRing(painter, rect(), height() / 2.0, m_theme.tokens().accent);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    Theme &m_theme;
};

TagEditor::TagEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_add(new IconButton(theme, "plus"_L1, this))
    , m_edit(new LineEdit(theme, LineEdit::Look::Field, this))
{
    setObjectName(u"tagEditor"_s);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(u"addTag"_s);
    m_add->setExtent(24, 14);
    m_edit->setObjectName(u"newTag"_s);
    m_edit->setFieldHeight(28);
    m_edit->setMaxLength(LongestTag);
    m_edit->installEventFilter(this);
    m_edit->hide();
    connect(m_add, &IconButton::clicked, this, &TagEditor::startAdding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange(width(), true);
    });
    retranslate();
}

void TagEditor::setTags(const QStringList &tags, bool isEditable)
{
    if (tags == m_tags && isEditable == m_isEditable) {
        return;
    }
    m_tags = tags;
    m_isEditable = isEditable;
    for (TagChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // the click that led here may still be on its way through it
    }
    m_chips.clear();
    for (const QString &tag : tags) {
        auto *chip = new TagChip(m_theme, tag, this);
        chip->setEnabled(isEditable);
        chip->show();
        m_chips += chip;
        connect(chip, &QAbstractButton::clicked, this, [this, tag] {
            QStringList rest = m_tags;
            rest.removeAll(tag);
            Q_EMIT tagsEdited(rest);
        });
    }
    m_add->setVisible(isEditable && !m_edit->isVisible());
    retranslate();
    updateGeometry();
    arrange(width(), true);
}

int TagEditor::arrange(int width, bool isMoving) const
{
    const int gap = m_theme.px(8);
    const int rowHeight = m_theme.px(28);
    int x = 0;
    int y = 0;
    const auto place = [&](QWidget *widget, const QSize &size) {
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight;
        }
        if (isMoving) {
            const int left = layoutDirection() == Qt::LeftToRight ? x : width - x - size.width();
            widget->setGeometry(QRect(QPoint(left, y + (rowHeight - size.height()) / 2), size));
        }
        x += size.width() + gap;
    };
    for (TagChip *chip : m_chips) {
        place(chip, chip->sizeHint().boundedTo(QSize(width, rowHeight)));
    }
    if (m_edit->isVisibleTo(this)) {
        place(m_edit, QSize(std::min(m_theme.px(140), width), rowHeight));
    } else if (m_isEditable) {
        place(m_add, m_add->sizeHint());
    }
    return m_chips.isEmpty() && !m_isEditable ? 0 : y + rowHeight;
}

int TagEditor::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize TagEditor::sizeHint() const
{
    // Before the first layout the width means nothing: the panel is at least 280 wide.
    return {m_theme.px(200), arrange(std::max(width(), m_theme.px(248)), false)};
}

void TagEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void TagEditor::paintEvent(QPaintEvent *)
{
    if (m_add->isVisible()) {
        QPainter painter(this);
        const QRect ring = m_add->geometry();
        paint::roundedRect(painter, ring, ring.height() / 2.0, {}, m_theme.tokens().borderStrong);
    }
}

void TagEditor::startAdding()
{
    m_add->hide();
    m_edit->clear();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    arrange(width(), true);
}

void TagEditor::finishAdding(bool isKept)
{
    if (!m_edit->isVisible()) {
        return;
    }
    const QString tag = m_edit->text().simplified().toLower();
    m_edit->hide();
    m_add->setVisible(m_isEditable);
    updateGeometry();
    arrange(width(), true);
    if (isKept && !tag.isEmpty() && !m_tags.contains(tag)) {
        Q_EMIT tagsEdited(m_tags + QStringList{tag});
    }
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        finishAdding(true);
    } else if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        // Neither key is for a dialog round it.
        if (isEnter || key == Qt::Key_Escape) {
            finishAdding(isEnter);
            m_add->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TagEditor::retranslate()
{
    m_add->setLabel(tr("Add a tag"));
    m_edit->setPlaceholderText(tr("New tag"));
    m_edit->setAccessibleName(tr("New tag"));
    for (TagChip *chip : std::as_const(m_chips)) {
        chip->setToolTip(m_isEditable ? tr("Click to remove this tag") : QString());
        //: %1: a tag
        chip->setAccessibleName(m_isEditable ? tr("Tag %1, remove").arg(chip->text()) : chip->text());
    }
}

} // namespace guiche
