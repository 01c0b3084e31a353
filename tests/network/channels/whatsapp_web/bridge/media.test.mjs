// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { account, eventually, link, maria, newId, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function withFolder(t) {
    const { standIn, newDesk } = await testbed(t);
    const folder = mkdtempSync(join(tmpdir(), 'bridge-media-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const desk = await newDesk();
    await link(desk, standIn, 'A', account, { settings: { media_dir: folder } });
    const arrive = async (media) => {
        const { id } = await standIn.post('/customer/send', { from: maria, to: account, media });
        return desk.message('A', (one) => one.id === id);
    };
    const download = (media, more = {}) => desk.ask({ do: 'download', session: 'A', media: media.download, file: join(folder, 'in.part'), ...more });
    return { standIn, desk, folder, arrive, download };
}

test('files go out, and the customer opens them', limits, async (t) => {
    const { standIn, desk, folder } = await withFolder(t);
    await standIn.post('/customer', { phone: maria });
    const data = randomBytes(300_000);
    writeFileSync(join(folder, 'a.bin'), data);
    writeFileSync(join(folder, 'a.png'), png);
    const kinds = [
        [{ type: 'document', file: join(folder, 'a.bin'), filename: 'Orçamento.pdf', mime: 'application/pdf', caption: 'Segue' }, sha256(data), 'documentMessage', { fileName: 'Orçamento.pdf', mimetype: 'application/pdf' }],
        [{ type: 'image', file: join(folder, 'a.png'), mime: 'image/png', caption: 'Foto', thumbnail: '/9j/2wBDAA==', width: 1, height: 1 }, sha256(png), 'imageMessage', { caption: 'Foto', mimetype: 'image/png', jpegThumbnail: '/9j/2wBDAA==', width: 1, height: 1 }],
        [{ type: 'audio', file: join(folder, 'a.bin'), voice: true, seconds: 3 }, sha256(data), 'audioMessage', { ptt: true, seconds: 3 }],
        [{ type: 'video', file: join(folder, 'a.bin'), mime: 'video/mp4' }, sha256(data), 'videoMessage', { mimetype: 'video/mp4' }],
    ];
    for (const [content, hash, field, expected] of kinds) {
        const answer = await desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content });
        assert.equal(answer.error, undefined, content.type);
        const { received } = await eventually(() => standIn.get(`/customer/received?phone=${maria}`), (all) => all.received.some(({ id }) => id === answer.message_id), content.type);
        const { message, file } = received.find(({ id }) => id === answer.message_id);
        const part = message[field] ?? message.documentWithCaptionMessage?.message[field];
        for (const [name, value] of Object.entries(expected)) assert.equal(part[name], value, `${content.type} ${name}`);
        assert.equal(file?.sha256, hash, `${content.type} can be opened`);
    }
});

test('files come in: described in the message, fetched when asked for', limits, async (t) => {
    const { folder, arrive, download } = await withFolder(t);
    const data = randomBytes(200_000);
    const message = await arrive({ kind: 'document', mime: 'application/pdf', filename: 'nota.pdf', caption: 'A nota', base64: data.toString('base64') });
    assert.deepEqual([message.type, message.text, message.media.filename, message.media.mime, message.media.bytes], ['document', 'A nota', 'nota.pdf', 'application/pdf', 200_000]);
    assert.equal(message.media.sha256, sha256(data));
    const answer = await download(message.media);
    assert.deepEqual(answer, { re: answer.re, bytes: 200_000, sha256: sha256(data) });
    assert.deepEqual(readFileSync(join(folder, 'in.part')), data);
    assert.equal((await download(message.media)).error.code, 'file', 'nothing is written over');

    const voice = await arrive({ kind: 'audio', mime: 'audio/ogg; codecs=opus', seconds: 4, voice: true, base64: data.toString('base64') });
    assert.deepEqual([voice.type, voice.media.seconds, voice.media.voice], ['audio', 4, true]);
});

test('files that are damaged, gone or too large leave nothing behind', limits, async (t) => {
    const { standIn, folder, arrive, download } = await withFolder(t);
    const message = await arrive({ kind: 'image', mime: 'image/png', base64: randomBytes(50_000).toString('base64') });
    assert.equal((await download(message.media, { max_bytes: 1000 })).error.code, 'too_large');
    await standIn.post('/media/damage');
    assert.equal((await download(message.media)).error.code, 'failed');
    await standIn.post('/media/forget');
    assert.equal((await download(message.media)).error.code, 'gone');
    assert.deepEqual(readdirSync(folder), []);
});

test('files are written only into the folder of the session', limits, async (t) => {
    const { desk, folder, arrive, download } = await withFolder(t);
    const { media } = await arrive({ kind: 'image', mime: 'image/png', base64: png.toString('base64') });
    for (const file of [join(tmpdir(), 'bridge-escaped'), `${folder}/../bridge-escaped`, folder, 'relative']) {
        assert.equal((await download(media, { file })).error.code, 'bad_request', file);
    }
    assert.equal(existsSync(join(tmpdir(), 'bridge-escaped')), false);
    assert.equal((await desk.ask({ do: 'download', session: 'nobody', media: media.download, file: join(folder, 'x') })).error.code, 'bad_request');
});
