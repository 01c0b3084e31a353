// SPDX-License-Identifier: GPL-3.0-or-later
import { WebSocketServer } from './deps.mjs';
import { Connection } from './connection.mjs';
import { makeRoutes, startControl } from './control.mjs';
import { MediaServer } from './mediaserver.mjs';
import { World } from './world.mjs';

/**
 * Starts the stand-in on loopback ports.
 * @param {{port?: number, controlPort?: number}} [options] 0: any
 * @returns {Promise<{ws: string, control: string, media: string, root: string, certificate: string, stop: () => void}>}
 */
export async function startStandIn({ port = 0, controlPort = 0 } = {}) {
    const world = new World();
    const media = new MediaServer();
    world.mediaHost = await media.start();
    const server = new WebSocketServer({ host: '127.0.0.1', port });
    server.on('connection', (socket) => world.joined(new Connection(socket, world)));
    await new Promise((resolve) => server.once('listening', resolve));
    const { url: control, server: http } = await startControl(makeRoutes(world, media), controlPort);
    return {
        ws: `ws://127.0.0.1:${server.address().port}/ws/chat`,
        control,
        media: world.mediaHost,
        root: world.certificates.root,
        certificate: media.certificate,
        stop: () => {
            for (const socket of server.clients) socket.terminate();
            for (const one of [server, http, media.server]) one.close();
            for (const one of [http, media.server]) one.closeAllConnections();
        },
    };
}
