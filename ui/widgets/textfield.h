// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

#include "ui/theme/theme.h"

class QLabel;

namespace guiche {

class IconButton;

//! \brief A line edit that paints its own frame. `TextField` puts a label and an error text round it.
class LineEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineEdit)

public:
    enum class Look {
        Field,
        Search,
        GhostSearch
    }; //!< bordered; bordered with a magnifier; filled without a border

    explicit LineEdit(Theme &theme, Look look = Look::Field, QWidget *parent = nullptr);

    //! \brief 28, 32, 36, 40 (through `px` here).
    void setFieldHeight(int height);
    void setKeycap(const QString &text);
    void setHasError(bool hasError);
    //! \brief Keeps this many logical pixels free at the right, for a button laid over the field.
    void setRightRoom(int room);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateMargins();

    Theme &m_theme;
    Look m_look;
    QString m_keycap;
    int m_height = 32;
    int m_rightRoom = 0;
    bool m_hasError = false;
};

//! \brief Label above, field, error or hint below. A password field has a button that shows what was typed.
class TextField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)

public:
    enum class Kind { Text, Password };

    explicit TextField(Theme &theme, Kind kind = Kind::Text, QWidget *parent = nullptr);

    [[nodiscard]] LineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setLabel(const QString &text);
    //! \brief Empty: no error. The field is framed in `danger`, and the text is read out with it.
    void setError(const QString &text);
    [[nodiscard]] QString error() const { return m_errorText; }
    //! \brief A quiet line below, hidden while there is an error.
    void setHint(const QString &text);
    void setFieldHeight(int height);

Q_SIGNALS:
    void textEdited(const QString &text);
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void retranslate();
    void placeEye();
    void updateBelow();

    Theme &m_theme;
    QLabel *m_label;
    LineEdit *m_edit;
    QLabel *m_below;
    IconButton *m_eye = nullptr;
    QString m_errorText;
    QString m_hintText;
};

} // namespace guiche
