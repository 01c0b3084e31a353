// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { account, link, maria, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

test('a desk that does not answer is not flooded: reading from WhatsApp stops, and goes on', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'oi' });
    await desk.message('A', ({ text }) => text === 'oi');
    // What one read of the socket brought is still told: some 600 receipts.
    const total = 2500;
    desk.holds = (line) => line.event === 'status';
    const ids = Array.from({ length: total }, (_, at) => `3EB0${String(at).padStart(16, '0')}`);
    await standIn.post('/customer/receipt', { from: maria, to: account, ids, each: true, type: 'read' });
    await desk.until(() => desk.held.length > 256, 'the window to be full');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const held = desk.held.length;
    assert.ok(held < 1500, `${held} of ${total} requests were sent without an answer`);
    const { rss } = await desk.ask({ do: 'hello' });
    assert.ok(rss < 300 * 1024 * 1024, 'requests are answered meanwhile');
    desk.holds = () => false;
    desk.replyToHeld();
    await desk.until(() => desk.store.statuses.filter(({ status }) => status === 'read').length === total, 'all of them');
});

test('a desk that does not read makes the bridge wait, not grow', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    desk.process.stdout.pause();
    const text = 'x'.repeat(40_000);
    await standIn.post('/customer/send', { from: maria, to: account, text, count: 150 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { accounts } = await standIn.get('/state');
    assert.ok(accounts[0].devices[0].waiting > 100, 'most of it waits at WhatsApp');
    desk.process.stdout.resume();
    await desk.until(() => desk.store.messagesOf('A').length === 150, 'all of them');
});

test('more than 256 requests at once are refused as busy, and the rest is done', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    await standIn.post('/settings', { freeze: true });
    const numbers = Array.from({ length: 300 }, (_, at) => desk.ask({ do: 'check', session: 'A', phones: [`55119${String(at).padStart(8, '0')}`] }));
    await desk.until(() => desk.lines.filter(({ error }) => error?.code === 'busy').length === 44, 'the refusals');
    await standIn.post('/settings', { freeze: false });
    const answers = await Promise.all(numbers);
    assert.equal(answers.filter(({ numbers: found }) => found).length, 256);
});
