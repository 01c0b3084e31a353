// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, bed, eventually } from './bed.mjs';

const limit = { timeout: 60_000 };

test('a phone is linked by a pairing code', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const { id } = await desk.post('/sessions/create', { name: 'Loja' });
    await desk.post(`/sessions/${id}/connect`);
    const { pairingCode, expiresIn } = await desk.post(`/sessions/${id}/pair`, { phoneNumber: `+${account}` });
    assert.match(pairingCode, /^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    assert.ok(expiresIn > 0);
    await standIn.post('/pair/type', { phone: account, code: pairingCode.replace('-', '') });
    assert.equal((await desk.connected(id)).phoneNumber, `+${account}`);
});

test('a logout here removes the device, and the next connection starts over', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    await desk.post(`/sessions/${id}/logout`);
    await desk.until(id, 'logged out', ({ status, cause }) => status === 'disconnected' && cause === 'logged_out_here');
    await eventually('the phone to forget the device', async () => (await standIn.get('/state')).accounts[0].devices.every(({ removed }) => removed));
    await desk.post(`/sessions/${id}/connect`);
    await standIn.post('/scan', { qr: await desk.scanPicture(id), phone: account });
    await desk.connected(id);
});

test('a device that is removed on the phone is logged out here', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    await standIn.post('/server/remove-device', { phone: account });
    const session = await desk.until(id, 'logged out', ({ cause }) => cause === 'logged_out');
    assert.equal(session.status, 'disconnected');
    assert.equal(session.hasCredentials, false);
});

test('a session that another client took over does not fight', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    await standIn.post('/server/fail', { phone: account, code: 'replaced' });
    const session = await desk.until(id, 'replaced', ({ cause }) => cause === 'replaced');
    assert.equal(session.status, 'disconnected');
    assert.equal(session.hasCredentials, true);
});

test('a disconnected session keeps its device', limit, async (t) => {
    const { desk } = await bed(t);
    const id = await desk.link();
    await desk.post(`/sessions/${id}/disconnect`);
    await desk.until(id, 'disconnected', ({ status }) => status === 'disconnected');
    await desk.post(`/sessions/${id}/connect`);
    await desk.connected(id);
});

for (const certificate of ['forged', 'forged_leaf', 'stolen']) {
    test(`a server with a ${certificate} certificate is refused`, limit, async (t) => {
        const { desk, standIn } = await bed(t);
        await standIn.post('/settings', { certificate });
        const { id } = await desk.post('/sessions/create', { name: 'Loja' });
        await desk.post(`/sessions/${id}/connect`);
        const session = await desk.until(id, 'refused', ({ cause }) => cause === 'refused');
        assert.equal(session.status, 'disconnected');
        assert.equal(session.hasCredentials, false);
        assert.equal((await standIn.get('/state')).accounts.length, 0);
    });
}

test('a forged account signature is refused', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    await standIn.post('/settings', { forgeAccountSignature: true });
    const { id } = await desk.post('/sessions/create', { name: 'Loja' });
    await desk.post(`/sessions/${id}/connect`);
    await standIn.post('/scan', { qr: await desk.scanPicture(id), phone: account }).catch(() => {});
    const session = await desk.until(id, 'refused', ({ cause }) => cause === 'refused');
    assert.equal(session.hasCredentials, false);
});
