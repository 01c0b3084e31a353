// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/secretcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class Banner;
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
    //! \brief Of what the dialog is based on; empty: not known yet.
    [[nodiscard]] QByteArray etag() const { return m_etag; }
    //! \brief The secret as it is now: fields that nobody touched follow, what was typed stays.
    void takeIn(const TaggedSecret &now);
    //! \brief Says what the desk refused, at the field that is to blame. After PreconditionFailed there is a
    //! button that asks for `reloadRequested`.
    void refuse(const Error &error);

Q_SIGNALS:
    void submitted();
    void reloadRequested();

private:
    void submit();
    [[nodiscard]] TextField *fieldNamed(const QString &name) const;

    std::optional<Secret> m_present;
    QByteArray m_etag;
    Banner *m_conflict;
    TextField *m_key;
    ComboBox *m_environment;
    TextField *m_service;
    TextField *m_value;
    TextField *m_testUrl;
};

} // namespace guiche
