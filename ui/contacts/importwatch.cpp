// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/importwatch.h"

#include <chrono>

namespace guiche {

using namespace std::chrono_literals;

namespace {

constexpr auto AskEvery = 700ms;

} // namespace

ImportWatch::ImportWatch(ContactCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(AskEvery);
    connect(&m_poll, &QTimer::timeout, this, &ImportWatch::ask);
}

void ImportWatch::start(const QString &filePath)
{
    if (isBusy())
        return;
    m_state.reset();
    m_error.reset();
    m_upload = 0.0;
    m_uploading = std::make_unique<QObject>();
    Q_EMIT changed();
    m_calls.importFile(
        filePath, m_uploading.get(),
        [this](double fraction) {
            m_upload = fraction;
            Q_EMIT changed();
        },
        [this](const Result<ContactImportState> &state) {
            m_upload.reset();
            take(state);
        });
}

void ImportWatch::look()
{
    if (isBusy())
        return;
    m_calls.lastImport(this, [this](const Result<std::optional<ContactImportState>> &last) {
        if (!last || !*last || !(*last)->isOpen() || isBusy())
            return;
        take(**last);
    });
}

void ImportWatch::cancel()
{
    if (m_upload) {
        m_uploading.reset(); // the transfer stops with it
        m_upload.reset();
        Q_EMIT changed();
    } else if (m_state && m_state->isOpen()) {
        m_calls.cancelImport(m_state->id, this, [this](const Result<ContactImportState> &state) {
            // It had ended already: the next answer says how.
            if (!state && state.error().code == ErrorCode::Conflict)
                return ask();
            take(state);
        });
    }
}

void ImportWatch::dismiss()
{
    if (isBusy())
        return;
    m_state.reset();
    m_error.reset();
    Q_EMIT changed();
}

void ImportWatch::ask()
{
    if (!m_state)
        return;
    m_calls.importState(m_state->id, this, [this, id = m_state->id](const Result<ContactImportState> &state) {
        if (m_state && m_state->id == id) // else it was dismissed meanwhile
            take(state);
    });
}

void ImportWatch::take(const Result<ContactImportState> &state)
{
    const bool wasOpen = !m_state || m_state->isOpen();
    if (!state) {
        m_error = state.error();
        if (state.error().code == ErrorCode::NotFound)
            m_state.reset(); // the desk has forgotten it: there is nothing to wait for
        // It goes on at the desk, whether it can be seen from here or not.
        if (m_state && m_state->isOpen())
            m_poll.start();
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    m_state = *state;
    const bool isOpen = m_state->isOpen();
    if (isOpen)
        m_poll.start();
    else
        m_poll.stop();
    Q_EMIT changed();
    if (!isOpen && wasOpen)
        Q_EMIT finished();
}

double ImportWatch::fraction() const
{
    if (m_upload)
        return *m_upload;
    if (!m_state || m_state->total < 0)
        return -1;
    return m_state->total == 0 ? 1.0 : double(m_state->done) / double(m_state->total);
}

} // namespace guiche
