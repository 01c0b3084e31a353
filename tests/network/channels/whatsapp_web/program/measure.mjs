// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: memory of the bridge with 1, 10 and 50 sessions, and start → connected with saved credentials.
//     GUICHE_PROGRAM=build/dev/bin/guiche node measure.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StandIn } from '../../../../support/whatsapp/testbed.mjs';
import { Desk } from './bed.mjs';

// The stand-in's library must not write, so console is silent.
const say = (line) => process.stdout.write(`${line}\n`);
const standIn = await StandIn.startProcess();
await standIn.post('/settings', { fewKeys: true });
const folder = mkdtempSync(join(tmpdir(), 'guiche-whatsapp-'));
const desk = await new Desk(folder, standIn).start();
try {
    await desk.signUp();
    const ids = [];
    for (let count = 1; count <= 50; count += 1) {
        ids.push(await desk.link(`Loja ${count}`, `55119${String(count).padStart(8, '0')}`));
        if ([1, 10, 50].includes(count)) say(`${count} sessions, linked one after another: ${desk.bridgeMemory()} MB`);
    }
    await desk.end();
    const begun = Date.now();
    await desk.start();
    const listening = Date.now();
    await desk.connected(ids[0]);
    say(`listening after ${listening - begun} ms, first of 50 connected after ${Date.now() - begun} ms`);
    for (const id of ids) await desk.connected(id);
    say(`all 50 connected after ${Date.now() - begun} ms; ${desk.bridgeMemory()} MB`);
} finally {
    await desk.end();
    await standIn.stop();
    rmSync(folder, { recursive: true, force: true });
}
