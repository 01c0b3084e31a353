// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "network/client/auditcalls.h"
#include "ui/theme/theme.h"

namespace guiche {

class ComboBox;
class LinkButton;

//! \brief Who, what, to which and when: chooses the entries of the audit log.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditFilterBar)

public:
    AuditFilterBar(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setPeople(const QList<AuditActor> &people);
    [[nodiscard]] AuditFilter filter() const;
    //! \brief Sets what `filter` names beside what is chosen; `name` is what its actor or thing is called.
    void narrow(const AuditFilter &filter, const QString &name);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Period { AnyTime, Today, Week, Month, Chosen };
    void retranslate();
    void fillPeople();
    void onPeriod();
    void tell();
    static void choose(ComboBox &box, const QString &value, const QString &name);

    Theme &m_theme;
    const Clock &m_clock;
    QList<AuditActor> m_people;
    ComboBox *m_actor;
    ComboBox *m_action;
    ComboBox *m_subject;
    ComboBox *m_period;
    LinkButton *m_clear;
    int m_shownPeriod = AnyTime; //!< to go back to when the dialog is left
    QDate m_first;               //!< of the chosen period
    QDate m_last;
};

} // namespace guiche
