// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "ui/widgets/chip.h"

class QAbstractButton;
class QHBoxLayout;

namespace guiche {

//! \brief A 40 px strip across the content: glyph, bold start, text, and actions at the right. With
//! `setInset(true)` a rounded box inside a form.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    //! \brief `icon` empty: the tone's own glyph. Announced to assistive technology when it becomes visible.
    void setMessage(Tone tone, const QString &title, const QString &text, QLatin1StringView icon = {});
    void setInset(bool isInset);
    //! \brief Removes the actions.
    void clearCommands();
    //! \brief A word at the right that acts.
    QAbstractButton *addCommand(const QString &text, QObject *context, std::function<void()> run);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    //! \brief 40 for a strip; for an inset banner what its text needs at that width.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Look
    {
        QColor background, ink;
        QLatin1StringView icon;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] int commandsWidth() const;
    void updateHeight();

    Theme &m_theme;
    QHBoxLayout *m_row;
    QList<QAbstractButton *> m_actions;
    Tone m_tone = Tone::Info;
    QString m_title;
    QString m_text;
    QLatin1StringView m_icon;
    bool m_isInset = false;
};

} // namespace guiche
