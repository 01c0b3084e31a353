// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './deps.mjs';
import { agree, hkdf, newKeyPair, openGcm, sealGcm, sha256 } from './crypto.mjs';

const { proto } = baileys;
const header = Buffer.from([0x57, 0x41, 6, 3]);
const routing = Buffer.from([0x45, 0x44, 0, 1]);

/** 8 zero bytes and a counter. @param {number} counter */
function ivOf(counter) {
    const iv = Buffer.alloc(12);
    iv.writeUInt32BE(counter, 8);
    return iv;
}

/** The server's end of Noise_XX_25519_AESGCM_SHA256, and the frames around it. */
export class Noise {
    #hash;
    #salt;
    #key;
    #counter = 0;
    #input = Buffer.alloc(0);
    #hasIntro = false;
    #ephemeral = newKeyPair();
    /** @type {{read: Buffer, write: Buffer, reads: number, writes: number} | undefined} */ #transport;

    constructor() {
        this.#hash = this.#salt = this.#key = Buffer.from('Noise_XX_25519_AESGCM_SHA256\0\0\0\0');
    }

    /**
     * Takes bytes of the client.
     * @param {Buffer} chunk
     * @returns {Buffer[]} whole frames, decrypted once the handshake is over
     */
    take(chunk) {
        this.#input = Buffer.concat([this.#input, chunk]);
        if (!this.#hasIntro && !this.#readIntro()) return [];
        const frames = [];
        while (this.#input.length >= 3) {
            const size = this.#input.readUIntBE(0, 3);
            if (this.#input.length < size + 3) break;
            const frame = Buffer.from(this.#input.subarray(3, size + 3));
            this.#input = this.#input.subarray(size + 3);
            frames.push(this.#transport ? openGcm(frame, this.#transport.read, ivOf(this.#transport.reads++)) : frame);
        }
        return frames;
    }

    #readIntro() {
        let start = 0;
        if (this.#input.subarray(0, 4).equals(routing)) {
            if (this.#input.length < 7) return false;
            start = 7 + this.#input.readUIntBE(4, 3);
        }
        if (this.#input.length < start + 4) return false;
        if (!this.#input.subarray(start, start + 4).equals(header)) throw new Error('not a WhatsApp client');
        this.#input = this.#input.subarray(start + 4);
        this.#hasIntro = true;
        this.#mixHash(header);
        return true;
    }

    /**
     * Answers the client's hello.
     * @param {Buffer} frame
     * @param {{keys: import('./crypto.mjs').KeyPair, chain: Buffer}} certificate
     * @returns {Buffer} the frame to be sent
     */
    hello(frame, { keys, chain }) {
        const { clientHello } = proto.HandshakeMessage.decode(frame);
        const client = Buffer.from(clientHello.ephemeral);
        this.#mixHash(client);
        this.#mixHash(this.#ephemeral.public);
        this.#mixKey(agree(this.#ephemeral.private, client));
        const sealedStatic = this.#seal(keys.public);
        this.#mixKey(agree(keys.private, client));
        const payload = this.#seal(chain);
        return framed(proto.HandshakeMessage.encode({ serverHello: { ephemeral: this.#ephemeral.public, static: sealedStatic, payload } }).finish());
    }

    /**
     * Reads the client's last word of the handshake.
     * @param {Buffer} frame
     * @returns {{staticKey: Buffer, payload: any}} the client's noise key and its ClientPayload
     */
    finish(frame) {
        const { clientFinish } = proto.HandshakeMessage.decode(frame);
        const staticKey = this.#open(Buffer.from(clientFinish.static));
        this.#mixKey(agree(this.#ephemeral.private, staticKey));
        const payload = proto.ClientPayload.decode(this.#open(Buffer.from(clientFinish.payload)));
        const keys = hkdf(Buffer.alloc(0), 64, { salt: this.#salt });
        this.#transport = { read: keys.subarray(0, 32), write: keys.subarray(32), reads: 0, writes: 0 };
        return { staticKey, payload };
    }

    /** @param {Uint8Array} plain @returns {Buffer} a frame */
    seal(plain) {
        return framed(sealGcm(plain, this.#transport.write, ivOf(this.#transport.writes++)));
    }

    #mixHash(data) {
        this.#hash = sha256(Buffer.concat([this.#hash, data]));
    }

    #mixKey(shared) {
        const keys = hkdf(shared, 64, { salt: this.#salt });
        this.#salt = keys.subarray(0, 32);
        this.#key = keys.subarray(32);
        this.#counter = 0;
    }

    #seal(plain) {
        const sealed = sealGcm(plain, this.#key, ivOf(this.#counter++), this.#hash);
        this.#mixHash(sealed);
        return sealed;
    }

    #open(sealed) {
        const plain = openGcm(sealed, this.#key, ivOf(this.#counter++), this.#hash);
        this.#mixHash(sealed);
        return plain;
    }
}

/** @param {Uint8Array} data */
function framed(data) {
    const length = Buffer.alloc(3);
    length.writeUIntBE(data.length, 0, 3);
    return Buffer.concat([length, data]);
}
