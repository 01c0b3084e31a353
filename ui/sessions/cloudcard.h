// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessionsources.h"
#include "network/client/sessioncalls.h"
#include "ui/widgets/card.h"

namespace guiche {

class Banner;
class Button;
class LineEdit;
class LinkButton;
class TextField;
class TextLabel;

//! \brief The access of a Cloud API session: what to copy from Meta, what to paste there, and a test.
class CloudCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudCard)

public:
    //! \brief `webhookAddress`: what is pasted at Meta.
    CloudCard(Theme &theme, const QString &webhookAddress, QWidget *parent = nullptr);
    void setSession(const Session &session);
    //! \brief A test has begun, or the desk refused the values.
    void setTesting(bool isTesting);
    void setError(const QString &text);

Q_SIGNALS:
    //! \brief Save, then try the connection.
    void testRequested(const guiche::CloudAccess &access);
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void showResult(const Session &session);

    TextLabel *m_title;
    TextLabel *m_text;
    Banner *m_result;
    TextField *m_number;
    TextField *m_account;
    TextField *m_token;
    TextField *m_appSecret;
    TextField *m_verify;
    TextField *m_address;
    LinkButton *m_copy;
    Button *m_test;
    QString m_id;
    bool m_hasToken = false;
    bool m_isTesting = false;
};

} // namespace guiche
