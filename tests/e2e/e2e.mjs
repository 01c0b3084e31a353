// SPDX-License-Identifier: GPL-3.0-or-later
// A customer writes in a browser, an agent answers in the window, the customer reads the answer.
//
//   node e2e.mjs PROGRAM ARTIFACTS
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Customer } from "./customer.mjs";
import { Desk } from "./desk.mjs";
import { Desktop } from "./desktop.mjs";
import { eventually, expect, freePort } from "./support.mjs";

const [program, artifacts] = process.argv.slice(2);
if (!program || !artifacts) {
  console.error("usage: node e2e.mjs PROGRAM ARTIFACTS");
  process.exit(2);
}

const EMAIL = "ana@provedor.example";
const PASSWORD = "Rio-claro-2026!";
const QUESTION = "Oi, minha internet caiu. Podem me ajudar?";
const ANSWER = "Bom dia! Vou olhar agora mesmo.";
const THANKS = "Voltou, obrigada!";

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "guiche-e2e-"));
let desktop;
let customer;

async function step(name, work) {
  const started = Date.now();
  const remark = await work();
  console.log(`ok: ${name} (${Date.now() - started} ms${remark ? `; ${remark}` : ""})`);
}

async function main() {
  const port = await freePort();
  const desk = new Desk(port);
  let me;
  let conversation;

  await step("the program opens its window for the first time", async () => {
    desktop = await Desktop.start(program, folder, port, artifacts);
    await desktop.picture("first-run");
    expect((await desk.get("/health")).setup_required === true, "a new desk says that it must be set up");
  });

  await step("the administrator founds the organization in the window", async () => {
    await desktop.type("Provedor Norte");
    await desktop.key("Return");
    await desktop.settle();
    await desktop.type("Ana Prado");
    await desktop.key("Tab");
    await desktop.type(EMAIL);
    await desktop.key("Tab");
    await desktop.type(PASSWORD);
    await desktop.picture("administrator");
    await desktop.key("Return");
    await eventually("the organization", async () => (await desk.get("/health")).setup_required === false);
    await desktop.settle();
    await desktop.picture("ready");
    await desktop.key("Return");
    await desktop.settle();
    await desktop.picture("inbox-empty");
    me = await desk.signIn(EMAIL, PASSWORD);
    expect(me.nome === "Ana Prado", `the administrator is ${me.nome}`);
  });

  await step("a customer opens the chat page", async () => {
    const { webchat } = await desk.get("/api/v1/settings");
    customer = await Customer.start(artifacts);
    await customer.introduce(`${desk.base}/chat/${webchat.key}`, "Beatriz Lima", "+55 11 98888-1234");
    await customer.picture("page");
  });

  await step("the customer's message appears in the queue by itself", async () => {
    await desktop.key("ctrl+2");
    const before = await desktop.settle();
    await customer.write(QUESTION);
    const took = await desktop.changedFrom(before, "the message");
    conversation = await eventually("the conversation", async () => (await desk.conversations())[0]);
    expect(conversation.status === "queue", `it waits in the queue, not ${conversation.status}`);
    expect(conversation.channel === "web", `its channel is web, not ${conversation.channel}`);
    expect(conversation.customer_name === "Beatriz Lima", `the customer is ${conversation.customer_name}`);
    await desktop.settle();
    await desktop.picture("message-in-queue");
    return `seen after ${took} ms`;
  });

  await step("the agent takes the conversation with Ctrl+J", async () => {
    const before = await desktop.pixels();
    await desktop.key("ctrl+j");
    await eventually("the conversation to be taken", async () => {
      const now = (await desk.conversations())[0];
      return now.status === "in_progress" && now.assigned_to === me.id;
    });
    await desktop.changedFrom(before, "the conversation");
    await desktop.settle();
    await desktop.picture("taken");
  });

  await step("opening it marks it as read", async () => {
    await eventually("no unread message", async () => (await desk.conversations())[0].unread_count === 0);
  });

  await step("the agent's answer, typed in the window, appears in the browser", async () => {
    await desktop.type(ANSWER);
    await desktop.picture("answer-typed");
    await desktop.key("Return");
    await customer.sees(ANSWER);
    const answer = (await desk.messages(conversation.id)).find((message) => message.content === ANSWER);
    expect(answer?.direction === "outgoing", "the answer is an outgoing message");
    expect(answer.sent_by === String(me.id) || answer.sent_by === me.id, `it was sent by ${answer.sent_by}`);
    await customer.page.getByText("Ana Prado").first().waitFor({ state: "visible" });
    await customer.picture("answered");
  });

  await step("its ticks reach the desk: the customer has read it", async () => {
    await eventually("the status `read`", async () => {
      const answer = (await desk.messages(conversation.id)).find((message) => message.content === ANSWER);
      return answer.status === "read";
    });
    await desktop.settle();
    await desktop.picture("answer-read");
  });

  await step("the customer's next message appears in the open conversation", async () => {
    const before = await desktop.settle();
    await customer.write(THANKS);
    const took = await desktop.changedFrom(before, "the next message");
    await eventually("it to be read at the desk", async () => (await desk.conversations())[0].unread_count === 0);
    await desktop.settle();
    await desktop.picture("next-message");
    await customer.picture("end");
    return `seen after ${took} ms`;
  });

  await step("the page stays: after a reload the customer sees it all", async () => {
    await customer.page.reload();
    for (const text of [QUESTION, ANSWER, THANKS]) await customer.sees(text);
    expect((await desk.messages(conversation.id)).filter((message) => message.content === QUESTION).length === 1, "each message is there once");
  });

  await step("the browser reported no error", () => {
    expect(customer.problems.length === 0, customer.problems.join("\n"));
  });

  await step("the program ends when it is told to", async () => {
    await customer.stop();
    customer = undefined;
    const code = await desktop.stop();
    desktop = undefined;
    expect(code === 0, `it ended with ${code}`);
  });
}

let failed = false;
try {
  await main();
} catch (error) {
  failed = true;
  console.error(`FAILED: ${error.stack}`);
  await desktop?.picture("failed").catch(() => {});
  await customer?.picture("failed").catch(() => {});
  console.error(`pictures and logs: ${artifacts}`);
} finally {
  await customer?.stop().catch(() => {});
  await desktop?.stop().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
