// SPDX-License-Identifier: GPL-3.0-or-later
// The proxy finds what it is there to find: it keeps silent about schemas whose dialect it does not know, and a proxy
// that never says anything would be no test.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { document, validatingProxy, violationsOf } from './proxy.mjs';

/** A server that answers the same to everything, behind the proxy. */
async function answering(t, status, body, other) {
    const server = createServer((_, answer) => answer.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = await validatingProxy(`http://127.0.0.1:${server.address().port}`, other);
    t.after(async () => {
        await proxy.close();
        server.closeAllConnections();
        server.close();
    });
    return async (path, method = 'GET') => {
        const headers = { 'X-API-Key': 'key', 'Content-Type': 'application/json' };
        const answer = await fetch(proxy.url + path, { method, headers, body: method === 'POST' ? '{}' : undefined });
        return violationsOf(answer.headers).map(({ message }) => message);
    };
}

const created = { success: true, session_id: 'a'.repeat(64), created_at: '2025-01-06T12:00:00', expires_at: '2025-01-07T12:00:00' };

test('an answer as the document has it is let through', async (t) => {
    const ask = await answering(t, 200, created);
    assert.deepEqual(await ask('/sessions', 'POST'), []);
});

test('a member that is missing, and one that nobody knows, are found', async (t) => {
    const { expires_at: removed, ...rest } = created;
    const ask = await answering(t, 200, { ...rest, surprise: removed });
    const found = await ask('/sessions', 'POST');
    assert.ok(found.some((message) => message.includes('expires_at')), found.join('; '));
    assert.ok(found.some((message) => message.includes('surprise')), found.join('; '));
});

test('references are followed', async (t) => {
    const ask = await answering(t, 200, { api_keys: [{ id: 'no uuid' }], next_cursor: null });
    assert.ok((await ask('/api/v1/api-keys')).length > 0);
});

test('a status that the document does not have is found', async (t) => {
    const ask = await answering(t, 299, created);
    assert.ok((await ask('/sessions', 'POST')).length > 0);
});

test('another document finds other faults', async (t) => {
    const other = JSON.parse(readFileSync(document, 'utf8'));
    other.components.schemas.CreatedUserSession.properties.session_id = { type: 'integer' };
    const folder = mkdtempSync(join(tmpdir(), 'guiche-proxy-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'other.json');
    writeFileSync(file, JSON.stringify(other));
    const ask = await answering(t, 200, created, file);
    assert.ok((await ask('/sessions', 'POST')).some((message) => message.includes('session_id')));
});
