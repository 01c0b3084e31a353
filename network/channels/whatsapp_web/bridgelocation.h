// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace guiche {

//! \brief What runs the bridge, or why nothing does.
struct BridgeLocation
{
    QString node = {};    //!< absolute path of Node.js
    QString entry = {};   //!< absolute path of `main.mjs`
    QString problem = {}; //!< an English sentence; empty when both are there

    //! \brief Looks in the order of bridge/PROTOCOL.md, "Starting it". `programFolder`: where `guiche` lies;
    //! `compiledEntry`: the path that was compiled in. Looks at files only.
    [[nodiscard]] static BridgeLocation find(const QProcessEnvironment &environment,
                                             const QString &programFolder, const QString &compiledEntry);
};

} // namespace guiche
