// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace guiche {

// Lives on the owner's thread and goes with it.
class Mailbox::Bell final : public QObject
{
public:
    Bell(Mailbox &mailbox, QObject *owner)
        : QObject(owner)
        , m_mailbox(mailbox)
    {
    }

protected:
    // Nothing is read from the event: it comes from another thread.
    void customEvent(QEvent *) override { m_mailbox.empty(); }

private:
    Mailbox &m_mailbox; // outlives the owner or was closed, and then nothing is rung
};

Mailbox::Mailbox(QObject *owner)
    : m_bell(new Bell(*this, owner))
{
}

Mailbox::~Mailbox() = default;

void Mailbox::close()
{
    decltype(m_waiting) dropped; // destroyed after the lock is free: what it holds may post
    const std::scoped_lock lock(m_mutex);
    if (m_bell)
        QCoreApplication::removePostedEvents(m_bell);
    m_bell = nullptr;
    dropped.swap(m_waiting);
}

void Mailbox::post(std::move_only_function<void()> function)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_bell)
        return;
    m_waiting.push_back(std::move(function));
    ring();
}

void Mailbox::ring()
{
    if (!std::exchange(m_isRung, true))
        QCoreApplication::postEvent(m_bell, new QEvent(QEvent::User));
}

void Mailbox::empty()
{
    const std::shared_ptr<Mailbox> self = shared_from_this(); // a function may let go of the owner
    std::unique_lock lock(m_mutex);
    m_isRung = false;
    // What is posted meanwhile waits for its turn behind the thread's other events.
    for (std::size_t left = m_waiting.size(); left > 0 && m_bell && !m_waiting.empty(); --left) {
        auto function = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        function();
        function = nullptr; // what it holds may post
        lock.lock();
    }
    if (m_bell && !m_waiting.empty())
        ring();
}

} // namespace guiche
