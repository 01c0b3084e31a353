// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a new password with the token of a link. The token stands in the fragment, which no browser sends anywhere; once
// read it leaves the address bar, and with it the list of visited pages.
import { broken, rules } from './rules.js';
import { language, locale, t, translatePage } from './texts.js';

const byId = (id) => document.getElementById(id);
const views = ['checking', 'form', 'done', 'dead'].map(byId);
const [password, repeat, save] = [byId('password'), byId('repeat'), byId('save')];

/** Rises with every link that is opened here: what comes in for an earlier one is of no interest. */
let opened = 0;
let token = '';
let isBusy = false;

function show(id) {
  for (const view of views) view.hidden = view.id !== id;
}

/** The token of the address; of this page's history after a reload. */
function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return history.state?.token ?? '';
  history.replaceState({ token: given.trim() }, '', location.pathname);
  return given.trim();
}

async function ask(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(20_000),
  });
  return { status: answer.status, retryAfter: Number(answer.headers.get('Retry-After')), ...(await answer.json()) };
}

function setError(field, text) {
  byId(`${field.id}Error`).textContent = text;
  if (text) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

function setBusy(isNow) {
  isBusy = isNow;
  // Not `disabled`: the focus would be lost.
  save.setAttribute('aria-disabled', String(isNow));
  byId('saveText').textContent = t(isNow ? 'saving' : 'save');
  password.readOnly = isNow;
  repeat.readOnly = isNow;
}

function listRules() {
  const unmet = new Set(broken(password.value));
  const items = Object.keys(rules).map((name) => {
    const item = document.createElement('li');
    const isMet = !unmet.has(name);
    item.className = isMet ? 'met' : '';
    item.innerHTML = '<svg class="icon" aria-hidden="true"></svg><span></span>';
    if (isMet) item.firstChild.innerHTML = '<use href="#i-check"/>';
    item.lastChild.textContent = t(name);
    if (isMet) item.setAttribute('aria-label', `${t(name)}: ${t('met')}`);
    return item;
  });
  byId('rules').replaceChildren(...items);
}

function reveal(isShown) {
  for (const field of [password, repeat]) field.type = isShown ? 'text' : 'password';
  const eye = byId('eye');
  eye.setAttribute('aria-pressed', String(isShown));
  eye.setAttribute('aria-label', t(isShown ? 'hide' : 'show'));
  eye.title = t(isShown ? 'hide' : 'show');
  eye.querySelector('use').setAttribute('href', isShown ? '#i-eyeoff' : '#i-eye');
}

/** The end of a link, good or bad: nothing of it is kept. */
function finish(id) {
  token = '';
  history.replaceState(null, '', location.pathname);
  password.value = '';
  repeat.value = '';
  show(id);
  const title = byId(`${id}Title`);
  document.title = `${title.textContent} · Guichê`;
  title.focus();
}

function refuse(reason, title = t('deadTitle')) {
  byId('deadTitle').textContent = title;
  byId('deadText').textContent = reason;
  finish('dead');
}

function showForm(expiresAt) {
  const time = expiresAt && new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(expiresAt));
  byId('lead').textContent = time ? t('leadUntil', { time }) : t('lead');
  document.title = `${t('title')} · Guichê`;
  show('form');
  password.focus();
}

async function open() {
  opened += 1;
  const mine = opened;
  token = takeToken();
  password.value = '';
  repeat.value = '';
  for (const field of [password, repeat]) setError(field, '');
  byId('trouble').textContent = '';
  setBusy(false);
  reveal(false);
  listRules();
  if (!token) {
    refuse(t('incomplete'), t('incompleteTitle'));
    return;
  }
  show('');
  const slow = setTimeout(() => mine === opened && show('checking'), 200);
  let answer;
  try {
    answer = await ask('/api/v1/auth/reset-password/check', { token });
  } catch {
    answer = {}; // whether the link is good is found out when the password is sent
  }
  clearTimeout(slow);
  if (mine !== opened) return;
  if (answer.status === 422) refuse(answer.detail);
  else showForm(answer.expires_at);
}

/** The first field that is not good yet, after each was told what it lacks. */
function firstFault() {
  const unmet = broken(password.value);
  setError(password, !password.value ? t('missing') : unmet.length ? t('weak') : '');
  setError(repeat, !repeat.value ? t('missingRepeat') : repeat.value !== password.value ? t('different') : '');
  return [password, repeat].find((field) => field.hasAttribute('aria-invalid'));
}

function explain(answer) {
  if (answer.status === 422 && answer.field === 'new_password') {
    setError(password, answer.detail);
    password.focus();
    return;
  }
  const minutes = Math.max(1, Math.ceil((answer.retryAfter || 60) / 60));
  byId('trouble').textContent = answer.status === 429 ? t('tooOften', { minutes }) : t('broken');
  save.focus();
}

async function submit() {
  if (isBusy) return;
  byId('trouble').textContent = '';
  const fault = firstFault();
  if (fault) {
    fault.focus();
    return;
  }
  const mine = opened;
  setBusy(true);
  let answer;
  try {
    answer = await ask('/api/v1/auth/reset-password', { token, new_password: password.value });
  } catch {
    answer = null;
  }
  if (mine !== opened) return;
  setBusy(false);
  if (!answer) {
    byId('trouble').textContent = t('offline');
    save.focus();
  } else if (answer.status === 200) finish('done');
  else if (answer.status === 422 && answer.field === 'token') refuse(answer.detail);
  else explain(answer);
}

password.addEventListener('input', () => {
  listRules();
  if (password.hasAttribute('aria-invalid') && !broken(password.value).length) setError(password, '');
});
repeat.addEventListener('input', () => {
  if (repeat.value === password.value) setError(repeat, '');
});
byId('eye').addEventListener('click', () => reveal(password.type === 'password'));
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
addEventListener('hashchange', () => {
  if (location.hash) open();
});

translatePage();
open();
