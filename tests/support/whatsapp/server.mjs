// SPDX-License-Identifier: GPL-3.0-or-later
// The stand-in of WhatsApp's server as a program: README.md.
import { fstatSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStandIn } from './src/standin.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, 'control-port': { type: 'string', default: '0' } } });
const { certificate, stop, ...ready } = await startStandIn({ port: Number(values.port), controlPort: Number(values['control-port']) });
const folder = mkdtempSync(join(tmpdir(), 'whatsapp-stand-in-'));
const file = join(folder, 'media.pem');
writeFileSync(file, certificate);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const end = () => {
    stop();
    process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, end);
// A program that started it keeps the other end of standard input: it ends with that program.
const input = fstatSync(0);
if (input.isFIFO() || input.isSocket()) process.stdin.on('end', end).on('error', end).resume();
process.stdout.write(`${JSON.stringify({ ready: true, ...ready, media_certificate: file })}\n`);
