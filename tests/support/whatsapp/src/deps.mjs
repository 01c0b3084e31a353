// SPDX-License-Identifier: GPL-3.0-or-later
// The stand-in uses the packages of the bridge: the library's codec, its message definitions and the Signal library.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The Signal library prints what it does, keys included.
for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[name] = () => {};

export const bridgeFolder = fileURLToPath(new URL('../../../../network/channels/whatsapp_web/bridge/', import.meta.url));
const require = createRequire(`${bridgeFolder}main.mjs`);

export const baileys = await import(pathToFileURL(require.resolve('baileys')).href);
export const libsignal = require('libsignal');
export const curve = require('curve25519-js');
export const { WebSocketServer } = require('ws');
