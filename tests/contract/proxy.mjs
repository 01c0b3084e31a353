// SPDX-License-Identifier: GPL-3.0-or-later
// Prism as a program of its own between a client and the desk: `prism proxy` compares every answer with the published
// document and writes what it finds into a header of the answer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const prism = pathOf('node_modules/@stoplight/prism-cli/dist/index.js');
export const document = pathOf('../../resources/openapi/guiche.json');

/** What an answer was found to break; what a request broke is the business of tests that mean to. */
export function violationsOf(headers) {
    const found = headers.get('sl-violations');
    if (!found) return [];
    if (!found.startsWith('[')) return [found];
    return JSON.parse(found).filter(({ location }) => location[0] === 'response');
}

/**
 * A proxy in front of `upstream` on a free port of this computer.
 * @param {string} upstream
 * @param {string} [compared] the file of the document, where it is not the published one
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function validatingProxy(upstream, compared = document) {
    const child = spawn(process.execPath, [prism, 'proxy', compared, upstream, '--port', '0', '--cors', 'false'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    // A test that fails early leaves nobody behind.
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    const lines = createInterface(child.stdout);
    const url = await new Promise((resolve, reject) => {
        lines.on('line', (line) => {
            const [, address] = line.match(/Prism is listening on (http:\S+)/) ?? [];
            if (address) resolve(address);
        });
        child.once('exit', (code) => reject(new Error(`the proxy ended with ${code}`)));
    });
    const close = async () => {
        process.off('exit', kill);
        kill();
        await ended;
    };
    return { url, close };
}
