// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <functional>
#include <map>

#include "ui/widgets/chip.h"

class QTimer;

namespace guiche {

class Banner;

//! \brief The strip above the content. Several things may be wrong at once; the worst one is shown, the
//! others wait.
class NoticeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    //! \brief What there is to say, at most once each.
    enum class Topic { Connection, Reconnected, Session, Port, Keyring };
    struct Notice
    {
        Tone tone = Tone::Info;
        QString title;
        QString text;
        QString action;             //!< empty: none
        std::function<void()> run;  //!< what the action does
        bool isDismissable = false; //!< has a second action that hides it
        QLatin1StringView icon = {};
    };

    explicit NoticeBar(Theme &theme, QWidget *parent = nullptr);

    void setNotice(Topic topic, const Notice &notice);
    //! \brief Goes away by itself.
    void setNotice(Topic topic, const Notice &notice, std::chrono::milliseconds duration);
    void clearNotice(Topic topic);
    [[nodiscard]] bool has(Topic topic) const { return m_notices.contains(topic); }
    //! \brief The title on screen; empty when there is nothing to say.
    [[nodiscard]] QString shownTitle() const;

private:
    void showWorst();

    Banner *m_banner;
    std::map<Topic, Notice> m_notices;
    std::map<Topic, QTimer *> m_timers;
};

} // namespace guiche
