// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that compares every answer with the published document: the engine of Prism's `prism proxy`, in this process.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { createLogger } = require('@stoplight/prism-core');
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const { createServer } = require('@stoplight/prism-http-server');

export const document = fileURLToPath(new URL('../../resources/openapi/guiche.json', import.meta.url));

/** What an answer was found to break; what a request broke is the business of tests that mean to. */
export function violationsOf(headers) {
    const found = headers.get('sl-violations');
    if (!found) return [];
    if (!found.startsWith('[')) return [found];
    return JSON.parse(found).filter(({ location }) => location[0] === 'response');
}

let operations;

/**
 * A proxy in front of `upstream` on a free port of this computer.
 * @param {string} upstream
 * @param {object} [other] a document to compare with instead of the published one
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function validatingProxy(upstream, other) {
    operations ??= getHttpOperationsFromSpec(document);
    const server = createServer(await (other ? getHttpOperationsFromSpec(other) : operations), {
        cors: false,
        config: {
            isProxy: true,
            upstream: new URL(upstream),
            validateRequest: true,
            validateResponse: true,
            checkSecurity: true,
            errors: false,
            mock: { dynamic: false },
        },
        components: { logger: createLogger('proxy', { level: 'silent' }) },
    });
    const url = await server.listen(0, '127.0.0.1');
    return { url, close: () => server.close() };
}
