// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include "ui/shell/languages.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

class BrandPanel;
class ComboBox;
class TextLabel;

//! \brief What sign-in and first run have in common: brand panel (hidden below 1000), language chooser, a
//! form of 400 in the middle, one quiet line at the bottom.
class EntryFrame : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryFrame)

public:
    EntryFrame(Theme &theme, Languages &languages, QWidget *parent = nullptr);

    //! \brief "Secure connection to desk.example · version 2.0".
    void setDesk(const QUrl &desk);
    [[nodiscard]] const QUrl &desk() const { return m_desk; }
    //! \brief Host, and port where it is not the usual one.
    [[nodiscard]] static QString hostOf(const QUrl &desk);

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    [[nodiscard]] QWidget *languageChooser() const;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateFrame();
    void restyle();

    Theme &m_theme;
    Languages &m_languages;
    BrandPanel *m_brand;
    ComboBox *m_language;
    QWidget *m_formBox;
    QVBoxLayout *m_form;
    TextLabel *m_footer;
    QUrl m_desk;
};

} // namespace guiche
