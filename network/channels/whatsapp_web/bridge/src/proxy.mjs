// SPDX-License-Identifier: GPL-3.0-or-later
import { Refusal, number, text } from './refusal.mjs';

/**
 * The agent through which a session reaches WhatsApp, for its socket and for files.
 * @param {any} proxy as in `open`
 * @returns {Promise<import('node:http').Agent | undefined>}
 */
export async function proxyAgent(proxy) {
    if (proxy === undefined || proxy === null) return undefined;
    try {
        const protocol = text(proxy, 'protocol', { pattern: /^(http|https|socks5)$/ });
        const host = text(proxy, 'host', { max: 255, pattern: /^[\w.:-]+$/ });
        const port = number(proxy, 'port', { min: 1, max: 65535 });
        const user = text(proxy, 'username', { max: 255, optional: true });
        const password = text(proxy, 'password', { max: 255, optional: true });
        // socks5h: the proxy resolves the name.
        const url = new URL(`${protocol === 'socks5' ? 'socks5h' : protocol}://${host.includes(':') ? `[${host}]` : host}:${port}`);
        const login = user ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@` : '';
        const href = `${url.protocol}//${login}${url.host}`;
        // Loaded only where a session has a proxy.
        if (protocol === 'socks5') return new (await import('socks-proxy-agent')).SocksProxyAgent(href);
        return new (await import('https-proxy-agent')).HttpsProxyAgent(href);
    } catch (error) {
        throw new Refusal('bad_proxy', error instanceof Refusal ? `proxy: ${error.message}` : 'the proxy is not usable');
    }
}
