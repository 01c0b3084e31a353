// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { account, bed, eventually, filesBelow, maria } from './bed.mjs';

const limit = { timeout: 60_000 };

test('a desk that ends, or is killed, resumes without a new QR code', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        await desk.end(signal);
        await standIn.post('/customer/send', { from: maria, to: account, text: `enquanto ${signal}` });
        await desk.start();
        const begun = Date.now();
        await desk.connected(id);
        t.diagnostic(`start → connected with saved credentials: ${Date.now() - begun} ms`);
        await desk.conversationWith(`enquanto ${signal}`);
    }
});

test('a killed bridge is started again and the sessions resume', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    const first = desk.bridge();
    assert.ok(first > 0);
    process.kill(first, 'SIGKILL');
    await desk.until(id, 'seen as lost or back', ({ cause }) => cause === 'bridge_failed' || desk.bridge() !== first);
    await eventually('another bridge', () => desk.bridge() > 0 && desk.bridge() !== first);
    await desk.connected(id);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'ainda aí?' });
    const conversation = await desk.conversationWith('ainda aí?');
    const { entries = [], history = entries } = await desk.get(`/sessions/${id}/history`);
    assert.ok(history.some(({ cause }) => cause === 'bridge_failed'));
    assert.ok(conversation);
});

test('a dropped connection comes back by itself', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    await standIn.post('/server/drop', { phone: account });
    await standIn.post('/customer/send', { from: maria, to: account, text: 'caiu?' });
    await desk.conversationWith('caiu?');
    await desk.connected(id);
});

test('no key material lies in the clear', limit, async (t) => {
    const { desk, standIn, folder } = await bed(t);
    await desk.link();
    await standIn.post('/customer/send', { from: maria, to: account, text: 'segredo' });
    await desk.conversationWith('segredo');
    const words = ['advSecretKey', 'noiseKey', 'signedIdentityKey', 'pairingEphemeralKeyPair', 'registrationId', 'currentRatchet', 'rootKey', 'chainKey', 'mediaKey'];
    const files = filesBelow(join(folder, 'data'));
    assert.ok(files.some((file) => file.endsWith('.db') || file.includes('guiche')));
    for (const file of files) {
        const bytes = readFileSync(file);
        for (const word of words) assert.equal(bytes.indexOf(word), -1, `${word} in ${file}`);
    }
    for (const word of words) assert.ok(!desk.log.includes(word), `${word} in the log`);
});
