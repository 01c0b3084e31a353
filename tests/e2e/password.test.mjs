// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody opens the link that sets a password, in a real Chromium, and signs in with what they chose.
//
//   GUICHE_PROGRAM=… GUICHE_ARTIFACTS=… node --test password.test.mjs
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import { Desk, password } from "../network/api/specs/support.mjs";
import { launch } from "./browser.mjs";

const artifacts = process.env.GUICHE_ARTIFACTS ?? "artifacts";
const EMAIL = "ana@empresa.com";
const CHOSEN = "Rio-claro-2026!";

before(() => mkdirSync(artifacts, { recursive: true }));

/** A desk with one colleague, and a browser. `link()` hands out a new link for them. */
class Office {
  static async open(context, options) {
    const office = new Office();
    office.desk = await Desk.start(context, options);
    office.browser = await launch();
    context.after(() => office.browser.close());
    office.admin = (await office.desk.register()).token;
    const answer = await office.call("POST", "/api/v1/users", { email: EMAIL, password, nome: "Ana", role: "atendente" });
    office.person = answer.body.id;
    return office;
  }

  call(method, path, body, token = this.admin) {
    return this.desk.json(method, path, body, token);
  }

  async link() {
    const { status, body } = await this.call("POST", `/api/v1/users/${this.person}/password-reset`);
    assert.equal(status, 201);
    return body;
  }

  signIn(secret) {
    return this.desk.json("POST", "/api/v1/auth/login", { email: EMAIL, password: secret });
  }

  /** A new tab. What it asks for and what it complains of is written down. */
  async tab(more = {}) {
    const context = await this.browser.newContext({ locale: "pt-BR", viewport: { width: 1024, height: 760 }, ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const seen = { requests: [], problems: [] };
    page.on("request", (request) => seen.requests.push(request));
    page.on("pageerror", (error) => seen.problems.push(error.message));
    page.on("console", (message) => {
      // Chromium says so of every answer that is a refusal, and of every connection that is cut.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) seen.problems.push(message.text());
    });
    return { page, seen };
  }
}

const heading = (page, name) => page.getByRole("heading", { name, exact: true });
const picture = (page, name) => page.screenshot({ path: join(artifacts, `password-${name}.png`) });
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test("a link sets a password once", async (context) => {
  const office = await Office.open(context);
  const { body: before } = await office.signIn(password);
  const { link, token } = await office.link();
  assert.equal(link, `${office.desk.url()}/reset-password#token=${token}`);

  const { page, seen } = await office.tab();
  await page.goto(link);
  await heading(page, "Escolha sua nova senha").waitFor();
  assert.equal(await page.evaluate(() => location.href), `${office.desk.url()}/reset-password`, "the token stays in the address bar");
  assert.match(await page.locator("#lead").textContent(), /vale até\s\d\d:\d\d/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "password");
  await picture(page, "form");

  await page.keyboard.type("curta");
  await page.keyboard.press("Enter");
  await page.getByText("A senha ainda não cumpre tudo o que está abaixo.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "password");
  assert.equal(await page.getAttribute("#password", "aria-invalid"), "true");
  await picture(page, "weak");

  await page.fill("#password", CHOSEN);
  assert.equal(await page.locator("#rules .met").count(), 4);
  await page.keyboard.press("Tab"); // the eye
  await page.keyboard.press("Space");
  assert.equal(await page.getAttribute("#password", "type"), "text");
  assert.equal(await page.getAttribute("#eye", "aria-pressed"), "true");
  await page.keyboard.press("Space");
  assert.equal(await page.getAttribute("#password", "type"), "password");
  await page.keyboard.press("Tab");
  await page.keyboard.type(`${CHOSEN}x`);
  await page.keyboard.press("Enter");
  await page.getByText("As duas senhas não são iguais.").waitFor();
  await picture(page, "different");

  await page.reload(); // what was opened is not lost with it
  await heading(page, "Escolha sua nova senha").waitFor();
  await page.fill("#password", CHOSEN);
  await page.fill("#repeat", CHOSEN);
  await page.press("#repeat", "Enter");
  await heading(page, "Sua nova senha está valendo").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "doneTitle");
  assert.equal(await page.evaluate(() => history.state), null);
  await picture(page, "done");

  assert.equal((await office.signIn(password)).status, 401);
  assert.equal((await office.signIn(CHOSEN)).status, 200);
  assert.equal((await office.call("GET", "/api/v1/auth/me", undefined, before.access_token)).status, 401, "an older sign-in goes on");

  // In the same tab: only what stands after the # changes.
  await page.goto(link);
  await heading(page, "Este link não serve mais").waitFor();
  await page.getByText(/já foi usado/).waitFor();
  await page.getByText("Se você acabou de trocar a senha, entre com a nova.").waitFor();
  await picture(page, "used");
  const another = await office.tab();
  await another.page.goto(link);
  await heading(another.page, "Este link não serve mais").waitFor();

  for (const { requests, problems } of [seen, another.seen]) {
    assert.deepEqual(problems, []);
    for (const request of requests) {
      assert.ok(!request.url().split("#")[0].includes(token), `the token was in ${request.url()}`);
      assert.ok(request.url().startsWith(office.desk.url()), `the page asked for ${request.url()}`);
      assert.ok(!request.headers().referer, `${request.url()} has the referrer ${request.headers().referer}`);
    }
  }
  assert.ok(!office.desk.log.includes(token), "the token is in the desk's log");
});

test("what goes wrong is said, and what to do", async (context) => {
  const office = await Office.open(context);
  const { page } = await office.tab();
  await page.goto(`${office.desk.url()}/reset-password`);
  await heading(page, "Este link não está completo").waitFor();
  await page.getByText("Falta uma parte do endereço.").waitFor();
  await picture(page, "incomplete");

  await page.goto(`${office.desk.url()}/reset-password#token=nunca-existiu`);
  await heading(page, "Este link não serve mais").waitFor();
  await page.getByText(/não é válido|não vale/).waitFor();

  const { link } = await office.link();
  await page.goto(link);
  await heading(page, "Escolha sua nova senha").waitFor();
  await page.route("**/api/v1/auth/reset-password", (route) => route.abort("connectionrefused"));
  await page.fill("#password", CHOSEN);
  await page.fill("#repeat", CHOSEN);
  await page.click("#save");
  await page.getByText("O Guichê não respondeu. Verifique a conexão e tente de novo.").waitFor();
  assert.equal(await page.inputValue("#password"), CHOSEN, "what was typed is kept");
  await picture(page, "offline");
  await page.unroute("**/api/v1/auth/reset-password");
  await page.route("**/api/v1/auth/reset-password", (route) => route.fulfill({ status: 429, headers: { "Retry-After": "170" }, json: {} }));
  await page.click("#save");
  await page.getByText("Foram muitas tentativas. Espere 3 min e tente de novo.").waitFor();
  await page.unroute("**/api/v1/auth/reset-password");
  await page.click("#save");
  await heading(page, "Sua nova senha está valendo").waitFor();
  assert.equal((await office.signIn(CHOSEN)).status, 200);
});

test("the page speaks three languages, in light and dark, on small screens", async (context) => {
  const office = await Office.open(context);
  const { link } = await office.link();
  const views = [
    ["pt-BR", "Escolha sua nova senha", "light"],
    ["pt-BR", "Escolha sua nova senha", "dark"],
    ["en-GB", "Choose your new password", "light"],
    ["es-MX", "Elige tu nueva contraseña", "dark"],
    ["fr-FR", "Escolha sua nova senha", "light"],
  ];
  for (const [locale, title, colorScheme] of views) {
    for (const viewport of [{ width: 1024, height: 760 }, { width: 360, height: 740 }, { width: 320, height: 568 }]) {
      const { page, seen } = await office.tab({ locale, colorScheme, viewport });
      await page.goto(link);
      await heading(page, title).waitFor();
      assert.equal(await page.getAttribute("html", "lang"), locale.startsWith("fr") ? "pt-BR" : { pt: "pt-BR", en: "en", es: "es" }[locale.slice(0, 2)]);
      assert.ok(await fits(page), `${locale} at ${viewport.width} is wider than its window`);
      assert.ok(!/[{}]/.test(await page.locator("main").innerText()), "a text has a hole");
      await picture(page, `${locale}-${colorScheme}-${viewport.width}`);
      assert.deepEqual(seen.problems, []);
      await page.context().close();
    }
  }
});

test("a configured address is what links begin with", async (context) => {
  const office = await Office.open(context, { options: ["--rate-limits", "off", "--public-url", "https://Desk.Example:443/"] });
  const { link, token } = await office.link();
  assert.equal(link, `https://desk.example/reset-password#token=${token}`);
});
