// SPDX-License-Identifier: GPL-3.0-or-later
// Stands where the bridge would: hands every byte to the test that started it and back (fakebridge.h).
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const socket = net.connect(fileURLToPath(new URL('./fake.sock', import.meta.url)));
socket.on('data', (bytes) => process.stdout.write(bytes));
socket.on('end', () => process.exit(0));
socket.on('error', () => process.exit(1));
process.stdin.on('data', (bytes) => socket.write(bytes));
process.stdin.on('end', () => process.exit(0));
