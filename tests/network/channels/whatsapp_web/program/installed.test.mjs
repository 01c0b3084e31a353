// SPDX-License-Identifier: GPL-3.0-or-later
// What `cmake --install` lays down works where it lies: the program finds its bridge beside itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { account, bed, eventually, filesBelow, maria } from './bed.mjs';

test('the installed program links a phone through the installed bridge', { timeout: 120_000 }, async (t) => {
    const build = process.env.GUICHE_BUILD;
    assert.ok(build, 'GUICHE_BUILD names the build folder');
    const prefix = mkdtempSync(join(tmpdir(), 'guiche-installed-'));
    t.after(() => rmSync(prefix, { recursive: true, force: true }));
    execFileSync('cmake', ['--install', build, '--prefix', prefix], { stdio: 'pipe' });
    const share = join(prefix, 'share/guiche/bridge');
    for (const file of ['main.mjs', 'package.json', 'NOTICE.md', 'src/session.mjs', 'node_modules/baileys/package.json', 'node_modules/libsignal/LICENSE']) {
        assert.ok(existsSync(join(share, file)), file);
    }
    for (const file of ['share/applications/guiche.desktop', 'share/icons/hicolor/scalable/apps/guiche.svg', 'share/doc/guiche/LICENSE']) assert.ok(existsSync(join(prefix, file)), file);
    assert.ok(!filesBelow(prefix).some((file) => /\.(a|h|cpp)$|\/tests\//.test(file) && !file.startsWith(share)), 'nothing but what is used');

    const { desk, standIn } = await bed(t, join(prefix, 'bin/guiche'));
    await desk.link();
    const bridge = readFileSync(`/proc/${desk.bridge()}/cmdline`, 'utf8').split('\0');
    assert.ok(bridge.includes(join(share, 'main.mjs')), bridge.join(' '));
    await standIn.post('/customer/send', { from: maria, to: account, text: 'Instalado?' });
    const conversation = await desk.conversationWith('Instalado?');
    await desk.post(`/api/v1/conversations/${conversation}/messages`, { type: 'text', content: 'Sim' });
    await eventually('the answer', async () => (await standIn.get(`/customer/received?phone=${maria}`)).received.some(({ message }) => JSON.stringify(message).includes('Sim')));
});
