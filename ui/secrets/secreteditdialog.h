// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/secretcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ComboBox;
class TextField;

//! \brief Makes a secret, or changes one. Its present value is not shown: a new one can be typed.
class SecretEditDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEditDialog)

public:
    //! \param present nullopt: a new one, in `environment`
    SecretEditDialog(Theme &theme, const std::optional<Secret> &present, SecretEnvironment environment,
                     QWidget *parent);
    //! \brief What is different from `present`.
    [[nodiscard]] SecretDraft draft() const;
    //! \brief Says what the desk refused, at the field that is to blame.
    void refuse(const Error &error);

Q_SIGNALS:
    void submitted();

private:
    void submit();
    [[nodiscard]] TextField *fieldNamed(const QString &name) const;

    std::optional<Secret> m_present;
    TextField *m_key;
    ComboBox *m_environment;
    TextField *m_service;
    TextField *m_value;
    TextField *m_testUrl;
};

} // namespace guiche
