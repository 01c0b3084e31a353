// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge's entry. Written so that an old Node can read it and say what is wrong; everything else is in src/.
import './src/hush.mjs';
import { writeSync } from 'node:fs';

/**
 * The last words: why the bridge cannot work. See PROTOCOL.md, "Starting it".
 * @param {string} code
 * @param {string} message a sentence that may be shown
 * @param {number} status exit status
 */
function fatal(code, message, status) {
    try {
        writeSync(1, JSON.stringify({ event: 'fatal', code, message }) + '\n');
    } catch (error) {
        // Nobody listens any more.
    }
    process.exit(status);
}

const oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
    fatal('node_too_old', `WhatsApp Web needs Node.js ${oldest} or later; this is ${process.versions.node}.`, 3);
}

import('./src/bridge.mjs')
    .then(({ run }) => run(fatal))
    .catch((error) => fatal('fault', `The bridge could not be loaded (${error && error.code ? error.code : 'unknown fault'}).`, 70));
