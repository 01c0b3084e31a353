// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './deps.mjs';
import { newKeyPair, sign } from './crypto.mjs';

const { proto } = baileys;
const { Details } = proto.CertChain.NoiseCertificate;

/**
 * The stand-in's own authority. `GUICHE_WHATSAPP_WEB_ROOT` makes the bridge trust it.
 * Kinds of certificate: `good`; `forged` (signed by somebody else's root); `forged_leaf` (the intermediate is right,
 * the leaf is signed by somebody else); `stolen` (a right chain of another server: its key is not ours).
 */
export class Certificates {
    #root = newKeyPair();
    #otherRoot = newKeyPair();
    #intermediate = newKeyPair();
    #server = newKeyPair();
    #otherServer = newKeyPair();

    /** The public key to be trusted, in hex. */
    get root() {
        return this.#root.public.toString('hex');
    }

    /** @param {'good' | 'forged' | 'forged_leaf' | 'stolen'} kind */
    make(kind) {
        const root = kind === 'forged' ? this.#otherRoot : this.#root;
        const named = kind === 'stolen' ? this.#otherServer : this.#server;
        const issuer = kind === 'forged_leaf' ? this.#otherServer : this.#intermediate;
        const intermediate = Details.encode({ serial: 1, issuerSerial: 0, key: this.#intermediate.public, notBefore: 0, notAfter: 4_000_000_000 }).finish();
        const leaf = Details.encode({ serial: 2, issuerSerial: 1, key: named.public, notBefore: 0, notAfter: 4_000_000_000 }).finish();
        const chain = proto.CertChain.encode({
            leaf: { details: leaf, signature: sign(issuer.private, leaf) },
            intermediate: { details: intermediate, signature: sign(root.private, intermediate) },
        }).finish();
        return { keys: this.#server, chain: Buffer.from(chain) };
    }
}
