// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

#include "network/client/deskclient.h"
#include "network/client/secretcalls.h"
#include "ui/theme/theme.h"

namespace guiche {

class DialogFrame;
class SecretClipboard;
class SecretEditDialog;
class SecretTableModel;

//! \brief What a person does to secrets: asks where it must be asked, calls the desk, tells how it went. Main
//! thread.
class SecretActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretActions)

public:
    //! \brief Dialogs open over `page`. \param hold how long a copied value stays in the clipboard
    SecretActions(DeskClient &client, SecretTableModel &model, Theme &theme, std::chrono::milliseconds hold,
                  QWidget *page);

    void create(SecretEnvironment environment);
    void edit(const Secret &secret);
    void rotate(const Secret &secret);
    void setActive(const Secret &secret, bool isActive); //!< at once, with undo
    void test(const Secret &secret);                     //!< at its address, where it has one
    void remove(const Secret &secret);                   //!< asks for the key
    void reveal(const Secret &secret, int version);      //!< asks for the password
    void copy(const Secret &secret, int version);        //!< asks for the password
    //! \brief A value that is on the screen already.
    void copyShown(const QString &value);

Q_SIGNALS:
    void created(const QString &id);
    void revealed(const QString &id, int version, const QString &value);
    void testing(const QString &id);
    //! \brief nullopt: it could not be tried, and `said` told why.
    void tested(const QString &id, const std::optional<guiche::SecretCheck> &check);
    void said(const QString &text, const QString &action, std::function<void()> undo);

private:
    using ValueUse = std::function<void(const QString &)>;
    struct Ask
    {
        QString title;
        QString action; //!< on the button
    };

    void say(const QString &text);
    void readUsage(const QString &id);
    void readInto(SecretEditDialog *dialog, const QString &id);
    void save(SecretEditDialog *dialog, const QString &id);
    //! Asks for the password, then reads the value and hands it on.
    void withValue(const Secret &secret, int version, const Ask &ask, ValueUse use);
    static void setWaiting(DialogFrame &dialog, bool isWaiting);

    SecretCalls &m_calls;
    SecretTableModel &m_model;
    Theme &m_theme;
    SecretClipboard *m_clipboard;
    std::chrono::milliseconds m_hold;
    QWidget *m_page;
};

} // namespace guiche
