// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

class IconButton;
class LineEdit;
class TagChip;

//! \brief The tags of a conversation: a click takes one away, the plus adds one.
class TagEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagEditor)

public:
    TagEditor(Theme &theme, QWidget *parent);

    void setTags(const QStringList &tags, bool isEditable);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! \brief The person wants these tags.
    void tagsEdited(const QStringList &tags);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int arrange(int width, bool isMoving) const;
    void startAdding();
    void finishAdding(bool isKept);
    void retranslate();

    Theme &m_theme;
    QStringList m_tags;
    bool m_isEditable = false;
    QList<TagChip *> m_chips;
    IconButton *m_add;
    LineEdit *m_edit;
};

} // namespace guiche
