// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/masterkey.h"

#include <mutex>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/sealedcolumns.h"
#include "models/domain/log.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int BatchRows = 50;

Result<> note(WriteTransaction &tx, const Principal &who, const QString &action, const QJsonObject &after)
{
    // It is the whole installation's: in the log of those who run it.
    GUICHE_TRY(first, OrganizationRepository::first(tx.db()));
    return Audit::record(tx, {.who = who,
                              .action = action,
                              .subjectType = u"master_key"_s,
                              .after = after,
                              .organizationId = first});
}

} // namespace

// Callbacks come from the writer and from the key store, also after the Desk is gone: they share this.
struct MasterKey::Work final : std::enable_shared_from_this<Work>
{
    Work(Writer &theWriter, const Sealer &theSealer, const MasterKeys &keys,
         std::shared_ptr<KeyStore> theKeyStore)
        : writer(theWriter)
        , sealer(theSealer)
        , keyStore(std::move(theKeyStore))
        , hasOthers(!keys.others.isEmpty())
        , state{.origin = keys.origin, .problems = keys.problems}
    {
    }

    bool begin();
    void end(const QString &problem);
    void resealMore();
    void promote();
    void promoted(const Result<> &outcome);

    Writer &writer;
    Sealer sealer; // shares its keys with the desk's
    const std::shared_ptr<KeyStore> keyStore;
    const bool hasOthers;
    SealedColumns columns; // writer thread only
    Principal who;         // set before the work begins

    std::mutex mutex; // guards state and isStopped
    MasterKeyState state;
    bool isStopped = false;
};

bool MasterKey::Work::begin()
{
    const std::lock_guard lock(mutex);
    if (state.isRotating || isStopped)
        return false;
    state.isRotating = true;
    state.resealed = 0;
    return true;
}

void MasterKey::Work::end(const QString &problem)
{
    const std::lock_guard lock(mutex);
    state.isRotating = false;
    if (problem.isEmpty())
        return;
    qCWarning(lcDesk).noquote() << problem;
    state.problems.append(problem);
}

void MasterKey::Work::resealMore()
{
    writer.submit<int>(
        [self = shared_from_this()](WriteTransaction &tx) -> Result<int> {
            {
                const std::lock_guard lock(self->mutex);
                if (self->isStopped)
                    return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The desk is stopping."));
            }
            return self->columns.resealSome(tx.db(), self->sealer, BatchRows);
        },
        [self = shared_from_this()](const Result<int> &done) {
            if (!done)
                return self->end(u"The rotation of the master key stands still and goes on at the next "
                                 "start: %1"_s.arg(done.error().english()));
            {
                const std::lock_guard lock(self->mutex);
                self->state.resealed += *done;
            }
            if (*done > 0)
                self->resealMore();
            else
                self->promote();
        });
}

void MasterKey::Work::promote()
{
    keyStore->promoteNext([self = shared_from_this()](const Result<> &outcome) { self->promoted(outcome); });
}

void MasterKey::Work::promoted(const Result<> &outcome)
{
    if (!outcome)
        return end(
            u"The new master key is in use but does not stand in the place of the old one yet: %1"_s.arg(
                outcome.error().english()));
    qint64 resealed = 0;
    {
        const std::lock_guard lock(mutex);
        resealed = state.resealed;
    }
    qCInfo(lcDesk) << "the master key was rotated;" << resealed << "values were sealed anew";
    writer.submit(
        [self = shared_from_this(), resealed](WriteTransaction &tx) {
            return note(tx, self->who, u"master_key.rotated"_s, {{u"resealed"_s, resealed}});
        },
        [self = shared_from_this()](const Result<> &) { self->end({}); });
}

MasterKey::MasterKey(Writer &writer, const Sealer &sealer, const MasterKeys &keys,
                     std::shared_ptr<KeyStore> keyStore)
    : m_work(std::make_shared<Work>(writer, sealer, keys, std::move(keyStore)))
{
    for (const QString &problem : keys.problems)
        qCWarning(lcDesk).noquote() << problem;
}

MasterKey::~MasterKey()
{
    const std::lock_guard lock(m_work->mutex);
    m_work->isStopped = true;
}

void MasterKey::resume()
{
    if (!m_work->hasOthers || !m_work->begin())
        return;
    m_work->who = Principal::system(0);
    m_work->resealMore();
}

Result<MasterKeyState> MasterKey::state(const Principal &who) const
{
    if (const Result<> allowed = access::require(who, Permission::ManageMasterKey); !allowed)
        return std::unexpected(allowed.error());
    const std::lock_guard lock(m_work->mutex);
    return m_work->state;
}

QStringList MasterKey::problems() const
{
    const std::lock_guard lock(m_work->mutex);
    return m_work->state.problems;
}

void MasterKey::rotate(const Principal &who, std::function<void(Result<>)> done)
{
    if (const Result<> allowed = access::require(who, Permission::ManageMasterKey); !allowed)
        return done(allowed);
    if (!m_work->begin())
        return done(fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The master key is being rotated already.")));
    const auto self = m_work;
    self->who = who;
    const SecretBytes next = SecretBytes::random(MasterKeys::Bytes);
    self->keyStore->keepNext(next, [self, next, done = std::move(done)](const Result<> &kept) {
        if (!kept) {
            self->end({});
            return done(kept);
        }
        self->sealer.use(next);
        self->writer.submit(
            [self](WriteTransaction &tx) {
                return note(tx, self->who, u"master_key.rotation_started"_s, {});
            },
            [self, done](Result<> noted) {
                self->resealMore();
                done(std::move(noted));
            });
    });
}

} // namespace guiche
