// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as an integration sees it: what the window and the browser did is checked here.

export class Desk {
  constructor(port) {
    this.base = `http://127.0.0.1:${port}`;
    this.token = undefined;
  }

  async call(method, path, body) {
    const headers = { "Accept-Language": "en" };
    if (this.token) headers.Authorization = `Bearer ${this.token}`;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const answer = await fetch(this.base + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  get(path) {
    return this.call("GET", path);
  }

  async signIn(email, password) {
    // With a desktop's limit of requests: the test asks often.
    const answer = await this.call("POST", "/api/v1/auth/login", { email, password, client: "desktop" });
    this.token = answer.access_token;
    return answer.user;
  }

  async conversations() {
    return (await this.get("/api/v1/conversations")).conversations;
  }

  async messages(conversationId) {
    return (await this.get(`/api/v1/conversations/${conversationId}/messages`)).messages;
  }
}
