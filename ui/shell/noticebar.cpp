// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include <QAbstractButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

int severity(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return 4;
    case Tone::Warn:
        return 3;
    case Tone::Success:
        return 2;
    case Tone::Info:
    case Tone::Violet:
        return 1;
    case Tone::Neutral:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme))
{
    setObjectName(u"noticeBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
}

void NoticeBar::setNotice(Topic topic, const Notice &notice)
{
    if (const auto timer = m_timers.find(topic); timer != m_timers.end())
        timer->second->stop();
    m_notices[topic] = notice;
    showWorst();
}

void NoticeBar::setNotice(Topic topic, const Notice &notice, std::chrono::milliseconds duration)
{
    setNotice(topic, notice);
    QTimer *&timer = m_timers[topic];
    if (timer == nullptr) {
        timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, topic] { clearNotice(topic); });
    }
    timer->start(duration);
}

void NoticeBar::clearNotice(Topic topic)
{
    if (m_notices.erase(topic) > 0)
        showWorst();
}

QString NoticeBar::shownTitle() const
{
    return m_notices.empty() ? QString() : m_banner->title();
}

void NoticeBar::showWorst()
{
    setVisible(!m_notices.empty());
    if (m_notices.empty())
        return;
    const auto worst = std::ranges::max_element(
        m_notices, {}, [](const auto &entry) { return severity(entry.second.tone); });
    const auto &[topic, notice] = *worst;
    m_banner->clearCommands();
    if (!notice.action.isEmpty())
        m_banner->addCommand(notice.action, this, notice.run)->setObjectName(u"noticeAction"_s);
    if (notice.isDismissable)
        m_banner->addCommand(tr("Dismiss"), this, [this, topic = topic] { clearNotice(topic); });
    m_banner->setMessage(notice.tone, notice.title, notice.text, notice.icon);
}

} // namespace guiche
