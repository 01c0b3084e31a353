// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "network/client/consolecalls.h"
#include "ui/theme/theme.h"

namespace guiche {

class ComboBox;

//! \brief Chooses as whom the console calls: the own sign-in, an API key that is asked for, or nobody.
class CallerBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallerBox)

public:
    explicit CallerBox(Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] ConsoleCaller caller() const { return m_caller; }
    [[nodiscard]] const QString &apiKey() const { return m_apiKey; }
    void askForKey();

Q_SIGNALS:
    void callerChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onActivated(int index);
    void setCaller(ConsoleCaller caller);

    Theme &m_theme;
    ComboBox *m_box;
    ConsoleCaller m_caller = ConsoleCaller::SignIn;
    QString m_apiKey;
};

} // namespace guiche
