// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/teamcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ComboBox;
class TextField;
class TextLabel;

//! \brief Name, e-mail, role and limit of somebody: of a new colleague, of one that is changed, or just to
//! look at. Says at the field what the desk refuses.
class MemberDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberDialog)

public:
    enum class Purpose { Invite, Edit, Look };

    //! \param own the role of whoever sits here: nobody gives one above it
    //! \param isSelf whose role this is: nobody changes their own
    MemberDialog(Theme &theme, Purpose purpose, Role own, bool isSelf, QWidget *parent);

    //! \brief The state that the fields start from. A second call keeps what was typed meanwhile.
    void setMember(const TaggedMember &member);
    //! \brief What differs from that state; of a new one, everything.
    [[nodiscard]] PersonDraft draft() const;
    [[nodiscard]] QByteArray etag() const { return m_base.etag; }
    //! \brief At the field that it is about, or below. After PreconditionFailed there is a button that reads
    //! the newest state (`reloadRequested`).
    void showError(const Error &error);

Q_SIGNALS:
    void submitted();
    void reloadRequested();

private:
    void fillRoles(Role own);
    [[nodiscard]] Role role() const;
    [[nodiscard]] bool validate();
    void submit();

    Purpose m_purpose;
    TaggedMember m_base;
    bool m_isSet = false;
    TextField *m_name;
    TextField *m_email;
    TextLabel *m_roleLabel;
    ComboBox *m_role;
    TextLabel *m_roleHint;
    TextField *m_limit;
    Button *m_reload = nullptr;
};

} // namespace guiche
