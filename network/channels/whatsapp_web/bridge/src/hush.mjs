// SPDX-License-Identifier: GPL-3.0-or-later
// The first module to be loaded. The Signal library prints whole sessions, private keys included, with console.*;
// that would leak keys and break the protocol on standard output. So nothing but the bridge's own lines is printed.
const nothing = () => {};
for (const name of Object.keys(console)) {
    if (typeof console[name] === 'function') console[name] = nothing;
}
// Warnings of Node and of packages go to standard error; they may quote values.
process.removeAllListeners('warning');
process.on('warning', nothing);
