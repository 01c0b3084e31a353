// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

#include "models/domain/jobthread.h"
#include "ui/theme/theme.h"

namespace guiche {

class Button;
class Mailbox;
class TextLabel;

//! \brief The recovery codes, shown once: to read, to copy, to save in a file.
class RecoveryCodes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryCodes)

public:
    explicit RecoveryCodes(Theme &theme, QWidget *parent = nullptr);
    ~RecoveryCodes() override;

    //! \param account whose they are, for the file
    void setCodes(const QStringList &codes, const QString &account);
    [[nodiscard]] QStringList codes() const { return m_codes; }
    //! \brief What is copied and saved.
    [[nodiscard]] QString text() const;
    //! \brief Writes them, on a thread of its own, into a file that only this person may read; says below the
    //! codes what became of it.
    void saveTo(const QString &path);
    [[nodiscard]] QString result() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askWhere();
    void say(const QString &result);

    Theme &m_theme;
    QStringList m_codes;
    QString m_account;
    TextLabel *m_list;
    TextLabel *m_result;
    Button *m_copy;
    Button *m_save;
    std::shared_ptr<Mailbox> m_mailbox;
    JobThread m_files{"recovery-codes"};
};

} // namespace guiche
