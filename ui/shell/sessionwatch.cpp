// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionwatch.h"

#include "models/items/sessionlistmodel.h"
#include "ui/sessions/sessiontext.h"
#include "ui/shell/noticebar.h"

namespace guiche {

using namespace Qt::StringLiterals;

SessionWatch::SessionWatch(const SessionListModel &model, NoticeBar &notices, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_notices(notices)
{
    connect(&model, &SessionListModel::sessionChanged, this, [this] { look(false); });
    connect(&model, &SessionListModel::stateChanged, this, [this] { look(false); });
}

void SessionWatch::retranslate()
{
    if (m_notices.has(NoticeBar::Topic::Session))
        look(true);
}

void SessionWatch::look(bool isForced)
{
    QStringList about;
    const Session *worst = nullptr;
    bool isLost = false; // nobody tries any more: somebody must act
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Session &session = m_model.at(row)->session;
        const SessionMood mood = SessionText::mood(session);
        if (mood != SessionMood::Unstable && mood != SessionMood::Dropped)
            continue;
        about += session.id + u' ' + toName(session.status);
        if (worst == nullptr || (mood == SessionMood::Dropped && !isLost))
            worst = &session;
        isLost = isLost || mood == SessionMood::Dropped;
    }
    if (about == m_said && !isForced)
        return;
    m_said = about;
    if (worst == nullptr)
        return m_notices.clearNotice(NoticeBar::Topic::Session);
    const QString cause = SessionText::cause(worst->cause, worst->status);
    QString title;
    if (about.size() > 1)
        title = tr("%n session(s) dropped.", nullptr, int(about.size()));
    else if (isLost)
        //: %1: the session's name
        title = tr("Session %1 dropped.").arg(worst->name);
    else
        //: %1: the session's name
        title = tr("Session %1 is unstable.").arg(worst->name);
    m_notices.setNotice(NoticeBar::Topic::Session,
                        {.tone = isLost ? Tone::Danger : Tone::Warn,
                         .title = title,
                         //: After the name of a session that dropped. %1: why, like "removed on the phone"
                         .text = tr("Reason: %1.").arg(cause),
                         .action = tr("View session"),
                         .run = [this, id = worst->id] { Q_EMIT openRequested(id); },
                         .isDismissable = true,
                         .icon = isLost ? "alert"_L1 : "offline"_L1});
}

} // namespace guiche
