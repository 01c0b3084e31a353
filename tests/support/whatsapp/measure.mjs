// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of the bridge with 1, 10 and 50 sessions, and how long saved credentials take to be connected: README.md.
import { readFileSync } from 'node:fs';
import { FakeDesk, FakeStore } from './fakedesk.mjs';
import { StandIn, link, maria } from './testbed.mjs';

const counts = [1, 10, 50];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const megabytes = ({ process: { pid } }) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
const numberOf = (at) => `55119000${String(at).padStart(5, '0')}`;
const say = (text) => process.stdout.write(`${text}\n`);

const standIn = await StandIn.startProcess();
const store = new FakeStore();
const first = await new FakeDesk(store).start(standIn);
say(`no session: ${megabytes(first)} MB`);
for (let at = 1; at <= counts.at(-1); at += 1) {
    await link(first, standIn, `S${at}`, numberOf(at));
    if (!counts.includes(at)) continue;
    await pause(2000);
    say(`${at} sessions linked one after the other: ${megabytes(first)} MB`);
}
await first.stop();

for (const count of counts) {
    const desk = new FakeDesk(store);
    const started = performance.now();
    const since = () => Math.round(performance.now() - started);
    await desk.start(standIn);
    const ready = since();
    await desk.open('S1');
    await desk.state('S1', 'open');
    const connected = since();
    await Promise.all(Array.from({ length: count - 1 }, (_, at) => desk.open(`S${at + 2}`)));
    for (let at = 1; at <= count; at += 1) await desk.state(`S${at}`, 'synced');
    const all = since();
    for (let at = 1; at <= count; at += 1) await standIn.post('/customer/send', { from: maria, to: numberOf(at), text: 'oi' });
    for (let at = 1; at <= count; at += 1) await desk.message(`S${at}`, ({ text }) => text === 'oi');
    await pause(1000);
    say(`${count} sessions restored: started → ready ${ready} ms → first connected ${connected} ms → all synced ${all} ms; ${megabytes(desk)} MB after a message each`);
    await desk.stop();
}
await standIn.stop();
