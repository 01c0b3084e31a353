// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The files that will go with the next message: name, size, a button that takes each out. Hidden when
//! empty.
class AttachmentStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttachmentStrip)

public:
    explicit AttachmentStrip(Theme &theme, QWidget *parent);

    //! \brief Adds a local file; a second time is no other file.
    void add(const QString &path);
    void clear();
    [[nodiscard]] QStringList paths() const { return m_paths; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Card
    {
        QRect rect;
        QRect remove;
    };
    [[nodiscard]] QList<Card> cards() const;
    void remove(int index);
    void refresh();

    Theme &m_theme;
    QStringList m_paths;
    QList<qint64> m_sizes;
};

} // namespace guiche
