// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief One fact of the customer panel: icon, what it is (at 40), its value (at 128). 28 high.
class KeyValueRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyValueRow)

public:
    KeyValueRow(Theme &theme, QLatin1StringView icon, QWidget *parent);
    void setKey(const QString &key);
    //! \brief An empty value hides the row: nothing is shown that is not known.
    void setValue(const QString &value);
    void setIcon(QLatin1StringView icon, const QColor &ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect valueRect() const;

    Theme &m_theme;
    QLatin1StringView m_icon;
    QColor m_ink;
    QString m_key;
    QString m_value;
};

//! \brief An earlier conversation: what it was about, when and how it ended. 44 high; opens it.
class HistoryRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryRow)

public:
    HistoryRow(Theme &theme, const QString &title, const QString &facts, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_facts;
};

//! \brief An internal note in its own colour, wrapped.
class NoteCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteCard)

public:
    NoteCard(Theme &theme, const QString &text, const QString &facts, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_text;
    QString m_facts;
};

//! \brief Avatar, name and phone at the top of the panel.
class PanelHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelHead)

public:
    PanelHead(Theme &theme, QWidget *parent);
    void setCustomer(const QString &key, const QString &name, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_key;
    QString m_name;
    QString m_line;
};

} // namespace guiche
