// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

#include "app/options.h"
#include "models/desk/keyfile.h"
#include "models/desk/keystore.h"
#include "ui/signin/keyring.h"

namespace guiche {

struct LoadedKeys
{
    MasterKeys keys = {};
    std::shared_ptr<KeyStore> store = {};
};

struct KeyLoaderOptions
{
    QString dataDir = {};
    QString databaseFile = {};    //!< there is none: a new desk, whose key may be made
    bool isKeyringAllowed = true; //!< false: the key file only
    bool isLookingOnly = false;   //!< makes, moves and removes nothing
    std::chrono::milliseconds patience = std::chrono::seconds(10); //!< for the keyring; it may ask the person
};

//! \brief For the desk that the program was asked for.
[[nodiscard]] KeyLoaderOptions keyLoaderOptions(const Options &options);

//! \brief Finds the installation's master key before the desk opens: what `GUICHE_MASTER_KEY` gives, else the
//! system's keyring (service `guiche`, account: the installation's id), else the key file.
//!
//! A key is made for a new desk only. A key file moves into the keyring once it was written there and read
//! back, and only then is the file removed. While a rotation is under way both keys are kept in the same
//! place. A desk whose key is nowhere does not start: a new key could not open anything. Main thread.
class KeyLoader final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<LoadedKeys>)>;

    //! `keyring` must outlive this object and every store that it gave out.
    KeyLoader(Keyring &keyring, const KeyLoaderOptions &options, QObject *parent = nullptr);
    ~KeyLoader() override;

    //! \brief `done` comes once, on this thread, maybe at once. The object must live as long as the store is
    //! used: what the store keeps goes through it. Errors: Unavailable.
    void load(Done done);

private:
    void readAnswered(const Result<QString> &answer);
    void nextAnswered(const SecretBytes &current, const Result<QString> &answer);
    void notInKeyring();
    void moveFile(const MasterKeys &kept);
    void makeInKeyring();
    void useFile(const QString &problem);
    void useKeyring(MasterKeys keys);
    void finish(Result<LoadedKeys> result);
    void fail(const char *text, const QStringList &args = {});
    [[nodiscard]] bool isNewDesk() const;

    Keyring &m_keyring;
    KeyLoaderOptions m_options;
    KeyFile m_file;
    QString m_account;
    QTimer m_limit;
    std::unique_ptr<QLockFile> m_lock; // one start at a time makes or moves a key
    std::shared_ptr<KeyStore> m_store;
    Done m_done;
};

} // namespace guiche
