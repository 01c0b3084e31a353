// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of spec 001, "Session Node", with a stand-in of WhatsApp's server behind the desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StandIn } from '../../../support/whatsapp/testbed.mjs';
import { Desk, assertAnswer, eventually } from './support.mjs';

const listener = 'quepasa';
const bases = ['https://quepasa.example.com'];
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const scanned = { qrcode: /^data:image\/png;base64,iVBORw0KGgo/, token: String, timestamp: instant, expiresIn: (left) => left > 0 && left <= 60 };
const account = '5511999999999';

/** A desk whose administrator is `admin`, and the stand-in that its WhatsApp sessions talk to. */
async function start(t) {
    const standIn = await StandIn.startProcess();
    t.after(() => standIn.stop());
    await standIn.post('/settings', { fewKeys: true });
    const desk = await Desk.start(t, {
        listeners: [listener],
        environment: { GUICHE_WHATSAPP_WEB_URL: standIn.ws, GUICHE_WHATSAPP_WEB_ROOT: standIn.root },
    });
    const admin = await desk.register('admin@empresa.com');
    return { desk, standIn, admin };
}

/** The phone scans the code of the newest session: its text is what the other session API tells. */
async function scan({ desk, standIn, admin }) {
    const headers = { Authorization: `Bearer ${admin.token}` };
    const sessions = (await desk.fetch('/sessions/list', { headers })).body;
    const { id } = sessions[0];
    const { qrCode } = (await desk.fetch(`/sessions/${id}/qr`, { headers })).body;
    await standIn.post('/scan', { qr: qrCode, phone: account, name: 'João Silva' });
}

const info = (desk, token, path = '/info') =>
    desk.shell(
        `curl --location 'https://quepasa.example.com${path}' \\
  --header 'Accept: application/json' \\
  --header 'X-QUEPASA-TOKEN: ${token}'`,
        { listener, bases },
    );

const scanAs = (desk, user, token, path = '/scan') =>
    desk.shell(
        `curl --location 'https://quepasa.example.com${path}' \\
  --header 'Accept: application/json' \\
  --header 'X-QUEPASA-USER${user ? `: ${user}` : ';'}' \\
  --header 'X-QUEPASA-TOKEN: ${token}' \\
  --header 'Content-Type: application/json' \\
  --data '{}'`,
        { listener, bases },
    );

const logout = (desk, token, path = '/logout') =>
    desk.shell(
        `curl --location --request POST 'https://quepasa.example.com${path}' \\
  --header 'Accept: application/json' \\
  --header 'X-QUEPASA-TOKEN: ${token}' \\
  --header 'Content-Type: application/json' \\
  --data '{}'`,
        { listener, bases },
    );

test('a whole life: code, status, account, conflict, logout', async (t) => {
    const bed = await start(t);
    const { desk } = bed;
    const first = await desk.shell(
        `curl --location 'https://quepasa.example.com/scan' \\
  --header 'Accept: application/json' \\
  --header 'X-QUEPASA-USER: admin' \\
  --header 'X-QUEPASA-TOKEN: ' \\
  --header 'Content-Type: application/json' \\
  --data '{}'`,
        { listener, bases },
    );
    assertAnswer(first, 200, scanned);
    const { token } = first.body;
    assert.ok(token.length >= 12, token);

    const waiting = await info(desk, token);
    assertAnswer(waiting, 200, { connected: false, user: 'admin', version: 'v4', groups: Boolean, broadcasts: Boolean, timestamp: instant });

    await scan(bed);
    const connected = await eventually('the connection', async () => {
        const answer = await info(desk, token);
        return answer.body.connected && answer.body.pushname && answer;
    });
    const account = { connected: true, phone: '5511999999999', user: 'admin', version: 'v4', pushname: 'João Silva', platform: String, groups: Boolean, broadcasts: Boolean, timestamp: instant };
    assertAnswer(connected, 200, account);
    for (const version of ['v2', 'v3', 'v4']) assertAnswer(await info(desk, token, `/${version}/info`), 200, { ...account, version });

    const again = await scanAs(desk, 'admin', token);
    assertAnswer(again, 409, { error: true, message: 'Session already connected', code: 'SESSION_ALREADY_ACTIVE' });

    assertAnswer(await logout(desk, token), 200, { success: true, message: 'Session disconnected successfully', timestamp: instant });
    assertAnswer(await logout(desk, token), 404, {
        error: true,
        message: 'Session not found or already disconnected',
        code: 'SESSION_NOT_FOUND',
    });
    assert.equal((await info(desk, token)).body.connected, false);
});

test('every version scans; a token of the caller is kept', async (t) => {
    const { desk } = await start(t);
    for (const [at, path] of ['/scan', '/v2/scan', '/v3/scan', '/v4/scan'].entries()) {
        const answer = await scanAs(desk, 'admin', `abc123xyz78${at}`, path);
        assertAnswer(answer, 200, scanned);
        assert.equal(answer.body.token, `abc123xyz78${at}`);
    }
});

test('the request builder of the specification works', async (t) => {
    const { desk } = await start(t);
    const answer = await desk.json('POST', '/scan', {}, undefined, {
        listener,
        headers: { 'X-QUEPASA-USER': 'admin', 'X-QUEPASA-TOKEN': '', Accept: 'application/json' },
    });
    assertAnswer(answer, 200, scanned);
    const status = await desk.fetch('/info', { listener, headers: { 'X-QUEPASA-TOKEN': answer.body.token, Accept: 'application/json' } });
    assert.equal(status.status, 200);
    assert.ok('connected' in status.body && 'user' in status.body);
    // With an image asked for, the picture itself.
    const image = await fetch(`${desk.url(listener)}/scan`, {
        method: 'POST',
        headers: { 'X-QUEPASA-USER': 'admin', 'X-QUEPASA-TOKEN': answer.body.token, Accept: 'image/png', 'Content-Type': 'application/json' },
        body: '{}',
    });
    assert.equal(image.headers.get('content-type'), 'image/png');
});

test('what is refused, as it is written', async (t) => {
    const { desk } = await start(t);
    const unauthorized = (message) => ({ error: true, message, code: 'UNAUTHORIZED' });
    assertAnswer(await scanAs(desk, 'nobody', ''), 401, unauthorized('Invalid user credentials'));
    assertAnswer(await scanAs(desk, '', ''), 401, unauthorized('User ID is required'));
    assertAnswer(await scanAs(desk, 'a'.repeat(51), ''), 400, {
        error: true,
        message: 'User ID too long (max 50 characters)',
        code: 'VALIDATION_ERROR',
    });
    assertAnswer(await info(desk, 'abc123xyz789'), 401, unauthorized('Invalid or expired token'));
    assertAnswer(await logout(desk, 'abc123xyz789'), 401, unauthorized('Invalid token'));
    assertAnswer(await logout(desk, 'abc123xyz789', '/v2/logout'), 401, unauthorized('Invalid token'));
    assertAnswer(await desk.fetch('/info', { listener }), 401, unauthorized('Token is required'));
});

test('the main listener answers the same', async (t) => {
    const { desk } = await start(t);
    const answer = await desk.json('POST', '/v3/scan', {}, undefined, { headers: { 'X-QUEPASA-USER': 'admin@empresa.com', 'X-QUEPASA-TOKEN': '' } });
    assertAnswer(answer, 200, scanned);
    const status = await desk.fetch('/v2/info', { headers: { 'X-QUEPASA-TOKEN': answer.body.token } });
    assert.equal(status.body.version, 'v2');
});
