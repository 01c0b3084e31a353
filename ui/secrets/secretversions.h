// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/domain/secret.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

//! \brief The versions before the newest that can still be read: a line for each, with what can be done.
class SecretVersions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretVersions)

public:
    SecretVersions(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setVersions(const QList<SecretVersion> &versions);
    void setOnline(bool isOnline);

Q_SIGNALS:
    void showRequested(int version);
    void copyRequested(int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    Theme &m_theme;
    const Clock &m_clock;
    QList<SecretVersion> m_versions; // newest first
    QVBoxLayout *m_column;
    bool m_isOnline = true;
};

} // namespace guiche
