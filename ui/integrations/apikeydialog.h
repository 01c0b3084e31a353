// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/apikeycalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class CheckBox;
class ComboBox;
class TextField;
class TextLabel;

//! \brief What a new API key is called, what it may do, and how long it lives.
class ApiKeyDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyDialog)

public:
    ApiKeyDialog(Theme &theme, QWidget *parent);
    [[nodiscard]] ApiKeyDraft draft(TimeMs now) const;
    //! \brief Says what the desk refused, at the field that is to blame.
    void refuse(const Error &error);

Q_SIGNALS:
    void submitted();

private:
    void addScopes(Theme &theme);
    void followAdmin();
    void submit();
    [[nodiscard]] Scopes scopes() const;

    TextField *m_name;
    QList<std::pair<Scope, CheckBox *>> m_scopes;
    TextLabel *m_scopeError;
    ComboBox *m_life;
};

} // namespace guiche
