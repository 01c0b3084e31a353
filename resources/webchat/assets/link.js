// SPDX-License-Identifier: GPL-3.0-or-later
// The socket to the desk: says hello, keeps itself alive, comes back with a growing pause.
// Events: 'frame' (detail: the parsed frame), 'state' (detail: 'idle' | 'connecting' | 'online' | 'offline').

const firstPause = 800;
const longestPause = 30000;
const pingEvery = 25000;
const pongWithin = 10000;

export class Link extends EventTarget {
  // hello() answers the first frame of every connection.
  constructor(url, hello) {
    super();
    this.url = url;
    this.hello = hello;
    this.state = 'idle';
    this.pause = firstPause;
    this.socket = null;
    this.wanted = false;
    addEventListener('online', () => this.now());
    addEventListener('offline', () => { if (this.socket) this.socket.close(); });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') this.now(); });
  }

  set(state) {
    if (this.state === state) return;
    this.state = state;
    this.dispatchEvent(new CustomEvent('state', { detail: state }));
  }

  open() {
    this.wanted = true;
    this.now();
  }

  stop() {
    this.wanted = false;
    clearTimeout(this.timer);
    if (this.socket) this.socket.close(1000);
    this.set('idle');
  }

  now() {
    if (!this.wanted || this.socket) return;
    clearTimeout(this.timer);
    this.connect();
  }

  connect() {
    if (this.state !== 'offline') this.set('connecting');
    const socket = new WebSocket(this.url);
    this.socket = socket;
    // A connection that never answers must not block the next try.
    const patience = setTimeout(() => socket.close(), 15000);
    socket.onopen = () => socket.send(JSON.stringify(this.hello()));
    socket.onmessage = (event) => {
      let frame;
      try {
        frame = JSON.parse(event.data);
      } catch {
        return;
      }
      if (frame.type === 'pong') {
        clearTimeout(this.pongTimer);
        return;
      }
      if (frame.type === 'welcome') {
        clearTimeout(patience);
        this.pause = firstPause;
        this.set('online');
        this.keepAlive(socket);
      }
      this.dispatchEvent(new CustomEvent('frame', { detail: frame }));
    };
    socket.onclose = () => {
      clearTimeout(patience);
      clearInterval(this.pingTimer);
      clearTimeout(this.pongTimer);
      if (this.socket === socket) this.socket = null;
      if (!this.wanted) return;
      this.set('offline');
      this.timer = setTimeout(() => this.now(), this.pause * (0.75 + Math.random() / 2));
      this.pause = Math.min(this.pause * 2, longestPause);
    };
  }

  keepAlive(socket) {
    clearInterval(this.pingTimer);
    this.pingTimer = setInterval(() => {
      if (socket.readyState !== WebSocket.OPEN) return;
      socket.send('{"type":"ping"}');
      clearTimeout(this.pongTimer);
      this.pongTimer = setTimeout(() => socket.close(), pongWithin);
    }, pingEvery);
  }

  // True when the frame was handed to an open, welcomed connection.
  send(frame) {
    if (this.state !== 'online' || !this.socket || this.socket.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }
}
