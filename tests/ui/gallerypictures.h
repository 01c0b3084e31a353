// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QSize>
#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief Where a gallery puts its pictures, and the looks in which it takes each: light and dark, large and
//! as small as the window may be.
class GalleryPictures
{
public:
    GalleryPictures(const QString &folder, const QString &language)
        : m_folder(folder)
        , m_language(language)
    {
        QDir().mkpath(folder);
    }

protected:
    //! \brief Calls `take(mode, size)` for every look.
    template <class Take> void inEveryLook(Take take)
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                m_suffix = QString::fromLatin1(mode == ThemeMode::Dark ? "-dark" : "-light") +
                           QString::fromLatin1(size.width() < 1100 ? "-small" : "");
                take(mode, size);
            }
        }
    }
    void keep(QWidget *widget, const QString &name) const
    {
        widget->grab().save(QDir(m_folder).filePath(name + m_suffix + QString::fromLatin1(".png")));
    }
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_folder;
    QString m_language;
    QString m_suffix;
};

} // namespace guiche
