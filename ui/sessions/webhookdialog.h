// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class CheckBox;
class TextField;

//! \brief Where a session's events go, and which of the 14.
class WebhookDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhookDialog)

public:
    WebhookDialog(Theme &theme, const Session &session, QWidget *parent);
    [[nodiscard]] QString url() const;        //!< empty: no webhook any more
    [[nodiscard]] QStringList events() const; //!< in the specification's order

Q_SIGNALS:
    void submitted();

private:
    void submit();
    //! \brief What an event tells, in plain words.
    [[nodiscard]] static QString meaning(const QString &event);

    TextField *m_url;
    QList<std::pair<QString, CheckBox *>> m_events;
};

} // namespace guiche
