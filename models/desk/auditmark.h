// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "models/desk/auditchain.h"
#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/store/store.h"

namespace guiche {

//! \brief How far the audit log has been, kept outside of the database: the file `audit.mark` beside it, so
//! that a whole older copy of the database is found out when it is put in the place of the newer one. It is
//! sealed under a key of its own (row `audit.mark` of `vault`), which the rotation of the master key does not
//! change.
//!
//! The mark is read from what is committed, on a thread and a connection of its own, every some seconds and
//! at the end: it may lag behind the log, never be ahead of it, so that no crash makes a false alarm. While
//! the log does not reach the mark, the mark stays as it is. Whoever has put an older copy back on purpose
//! deletes the file while the desk stands; the next start notes that it was missing in the audit log
//! (`audit.mark_missing`). Who has the master key, or an older copy of the file too, can deceive it.
class AuditMark final
{
public:
    enum class State {
        Fits,
        Missing, //!< there is no file
        Ahead,   //!< the log ends before the mark, or has another entry there
        Foreign, //!< not of this database's key, or damaged
    };
    struct Finding
    {
        State state = State::Missing;
        qint64 marked = 0; //!< the entry that the mark names; 0: none
        qint64 last = 0;   //!< the entry with which the log ends
    };
    static constexpr std::chrono::seconds Interval{10};

    //! \param key 32 bytes, of the row `audit.mark`
    AuditMark(Store &store, const QString &dataDir, const Sealer &sealer, const QByteArray &key);
    ~AuditMark(); //!< writes the mark once more
    AuditMark(const AuditMark &) = delete;
    AuditMark &operator=(const AuditMark &) = delete;

    //! \brief Looks at the file, notes what it found, and keeps the mark from here on. Once, before anybody
    //! else writes. Errors: the store's. A file that cannot be written is a warning.
    [[nodiscard]] Result<> start(std::chrono::milliseconds interval = Interval);
    //! \brief English sentences for `/health`; none of them counts.
    [[nodiscard]] QStringList problems() const { return m_problems; }

    //! \brief What `audit.mark` in that folder says of the log. Errors: the store's.
    [[nodiscard]] static Result<Finding> look(ReadConnection &db, const Sealer &sealer,
                                              const QString &dataDir);
    //! \brief English, for people; empty when it fits.
    [[nodiscard]] static QString sentence(const Finding &finding);

private:
    [[nodiscard]] Result<> noteMissing();
    void keep(std::chrono::milliseconds interval);
    void write(ReadConnection &db);

    Store &m_store;
    QString m_dataDir;
    Sealer m_sealer;     // of the database
    Sealer m_markSealer; // of the file
    QStringList m_problems;
    AuditChain::Head m_written; // the mark; the thread's, once it runs
    std::mutex m_mutex;         // guards m_isStopping
    std::condition_variable m_wakeUp;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace guiche
