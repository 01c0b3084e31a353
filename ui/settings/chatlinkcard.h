// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "ui/widgets/card.h"

namespace guiche {

class Button;
class LineEdit;
class TextLabel;

//! \brief Where customers find the chat page, and the line that puts it into a site.
class ChatLinkCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChatLinkCard)

public:
    explicit ChatLinkCard(Theme &theme, QWidget *parent = nullptr);

    void setLink(const QUrl &page, const QString &embedCode);
    void setOnline(bool isOnline);

Q_SIGNALS:
    void said(const QString &text);
    void newKeyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_linkName;
    LineEdit *m_link;
    Button *m_copyLink;
    Button *m_open;
    TextLabel *m_codeName;
    LineEdit *m_code;
    Button *m_copyCode;
    TextLabel *m_keyText;
    Button *m_newKey;
};

} // namespace guiche
