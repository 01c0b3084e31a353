// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/auditsource.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace guiche {

class Button;
class DiffView;
class LinkButton;
class TextLabel;

//! \brief One entry of the audit log: who, when, from where, and before and after side by side.
class AuditDetail final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditDetail)

public:
    explicit AuditDetail(Theme &theme, QWidget *parent = nullptr);

    void setItem(const AuditItem &item);
    [[nodiscard]] const AuditItem &item() const { return m_item; }
    void focusFirst();
    //! \brief As JSON, for a report.
    [[nodiscard]] static QString copyText(const AuditItem &item);

Q_SIGNALS:
    void filterRequested(const guiche::AuditFilter &filter); //!< only entries like this one
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void keepOnly(const AuditFilter &filter);

    AuditItem m_item;
    TextLabel *m_action;
    TextLabel *m_code;
    TextLabel *m_facts;
    LinkButton *m_onlyActor;
    LinkButton *m_onlyAction;
    LinkButton *m_onlySubject;
    TextLabel *m_diffTitle;
    TextLabel *m_none;
    QScrollArea *m_scroller;
    DiffView *m_diff;
    TextLabel *m_hash;
    Button *m_copy;
};

} // namespace guiche
