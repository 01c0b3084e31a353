// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/inboxfixture.h"

#include <QDateTime>
#include <QTest>

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TimeMs sampleMorning()
{
    return QDateTime(QDate::currentDate(), QTime(10, 14)).toMSecsSinceEpoch();
}

InboxFixture::InboxFixture(ThemeMode mode)
    : clock(sampleMorning())
    , theme(mode)
    , client(desk.url(), DeskClientTimings{.firstBackoff = 50ms, .longestBackoff = 200ms})
{
}

bool InboxFixture::open(const QSize &size)
{
    m_size = size;
    bool isSignedIn = false;
    client.signIn(u"ana@example.com"_s, u"Senha-123"_s, &client,
                  [&](const Result<User> &user) { isSignedIn = user.has_value(); });
    if (!QTest::qWaitFor([&] { return isSignedIn && client.state() == DeskClient::State::Online; }, 5000)) {
        return false;
    }
    makePage();
    return QTest::qWaitForWindowExposed(page.get());
}

void InboxFixture::makePage()
{
    outgoing = std::make_unique<OutgoingQueue>(client, clock, folder.filePath(u"outbox"_s));
    page = std::make_unique<InboxPage>(InboxServices{client, *outgoing, theme, clock, folder.path()});
    QObject::connect(
        page.get(), &InboxPage::toastRequested, page.get(),
        [this](const QString &text, const QString &, const std::function<void()> &) { toasts += text; });
    page->resize(m_size);
    page->show();
    page->activateWindow();
}

void InboxFixture::reopen()
{
    page.reset();
    outgoing.reset();
    makePage();
}

} // namespace guiche
