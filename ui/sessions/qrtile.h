// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A QR code on a white tile, drawn module by module in whole device pixels, with the time that is
//! left as a line round it. The ground is white in both themes: cameras want it so.
class QrTile final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrTile)

public:
    explicit QrTile(Theme &theme, QWidget *parent = nullptr);

    //! \brief Encodes `text` with medium error correction. False when it does not fit a QR code.
    bool setText(const QString &text);
    //! \brief 0…1 of the time that is left.
    void setFraction(double fraction);
    //! \brief A sentence instead of a code; `icon` above it.
    void setNotice(QLatin1StringView icon, const QString &text);
    [[nodiscard]] bool hasCode() const { return m_modules > 0; }
    [[nodiscard]] int modules() const { return m_modules; } //!< in a row, without the quiet zone
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCode(QPainter &painter, const QRect &tile) const;
    void paintRing(QPainter &painter) const;
    void paintNotice(QPainter &painter, const QRect &tile) const;

    Theme &m_theme;
    std::vector<bool> m_dark; // row by row
    int m_modules = 0;
    double m_fraction = 0;
    QString m_notice;
    QLatin1StringView m_icon;
};

} // namespace guiche
