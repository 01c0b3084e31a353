// SPDX-License-Identifier: GPL-3.0-or-later
// The chat page: puts the form, the transcript, the composer and the socket together.
import { t, translatePage } from './i18n.js';
import { Keep } from './keep.js';
import { Link } from './link.js';
import { View } from './view.js';
import { Files, refusal } from './files.js';
import { Outbox } from './outbox.js';
import { Panel } from './panel.js';
import { paintBrand, initials, phoneLooksRight, TypingNotices } from './parts.js';

const page = document.documentElement.dataset;
const $ = (id) => document.getElementById(id);
const keep = new Keep(page.key);
const panel = new Panel(page.origins ? page.origins.split(' ') : []);
let candidate = null; // name and phone that were typed, until the desk has made a visitor of them
let agent = null;
let isReady = false;
let isClosed = false;
let lastIncoming = '';
let lastRead = '';
let unread = 0;
let offlineTimer = 0;
let agentTypingTimer = 0;

paintBrand(page.color);
translatePage();
$('greeting').textContent = page.greeting || t('greeting');

function hello() {
  const visitor = keep.visitor;
  return visitor ? { type: 'hello', token: visitor.token } : { type: 'hello', ...candidate };
}

const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
const base = new URL('../ws/visitor', location.href);
const link = new Link(`${scheme}//${base.host}${base.pathname}?key=${encodeURIComponent(page.key)}`, hello);
const files = new Files(page.key, () => keep.visitor?.token || '');
const view = new View($('items'), (attachment) => files.fetch(attachment));
const typing = new TypingNotices((isTyping) => link.send({ type: 'typing', typing: isTyping }));
let outbox = null;

// --- form -----------------------------------------------------------------------------------------------------------

function showForm(problem = '') {
  isReady = false;
  candidate = null;
  link.stop();
  $('chat').hidden = true;
  $('intro').hidden = false;
  $('introError').textContent = problem;
  $('start').disabled = false;
  $('start').textContent = t('start');
  if (!panel.isEmbedded || panel.isOpen) $('name').focus();
}

function fieldProblem(input, problem) {
  input.setAttribute('aria-invalid', problem ? 'true' : 'false');
  $(`${input.id}Error`).textContent = problem;
}

$('introForm').addEventListener('submit', (event) => {
  event.preventDefault();
  const name = $('name').value.trim();
  const phone = $('phone').value.trim();
  fieldProblem($('name'), name ? '' : t('nameMissing'));
  fieldProblem($('phone'), phoneLooksRight(phone) ? '' : t('phoneBad'));
  $('introError').textContent = '';
  const wrong = document.querySelector('#introForm [aria-invalid="true"]');
  if (wrong) {
    wrong.focus();
    return;
  }
  candidate = { name, phone };
  $('start').disabled = true;
  $('start').textContent = t('starting');
  link.open();
});
for (const id of ['name', 'phone']) {
  $(id).addEventListener('input', () => { if ($(id).getAttribute('aria-invalid') === 'true') fieldProblem($(id), ''); });
}

// --- transcript -----------------------------------------------------------------------------------------------------

const log = $('log');
const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;
let followsEnd = true;
const toEnd = () => { log.scrollTop = log.scrollHeight; };

log.addEventListener('scroll', () => {
  followsEnd = isAtEnd();
  if (followsEnd) {
    $('jump').hidden = true;
    noticeRead();
  }
}, { passive: true });
view.addEventListener('resized', () => { if (followsEnd) toEnd(); });
new ResizeObserver(() => { if (followsEnd) toEnd(); }).observe(log);
$('jump').addEventListener('click', () => { toEnd(); $('text').focus(); });

function showUnread(count) {
  unread = count;
  document.title = count ? `(${count}) ${t('newTitle', { count })} · ${page.title}` : page.title;
  panel.unread(count);
  $('jump').hidden = followsEnd || count === 0;
  $('jumpText').textContent = t('newCount', { count });
}

// The visitor has seen what stands at the end of the transcript.
function noticeRead() {
  if (!isReady || !panel.isVisible() || !followsEnd) return;
  showUnread(0);
  if (lastIncoming && lastIncoming > lastRead && link.send({ type: 'read', message_id: lastIncoming })) lastRead = lastIncoming;
}
document.addEventListener('visibilitychange', noticeRead);
addEventListener('focus', noticeRead);
panel.addEventListener('visible', () => {
  if (!panel.isOpen) return;
  toEnd();
  noticeRead();
  (isReady ? $('text') : $('name')).focus();
});

view.addEventListener('retry', (event) => outbox.retry(event.detail));
view.addEventListener('discard', (event) => outbox.discard(event.detail));
view.addEventListener('problem', (event) => composerProblem(event.detail));

function arrived(message) {
  const isNew = view.show(message);
  if (message.from === 'visitor') return;
  if (message.id > lastIncoming) lastIncoming = message.id;
  agentTyping({ typing: false });
  if (!isNew) return;
  link.send({ type: 'delivered', message_id: message.id });
  if (followsEnd) toEnd();
  if (panel.isVisible() && followsEnd) noticeRead();
  else showUnread(unread + 1);
}

// --- the conversation's state ---------------------------------------------------------------------------------------

function showConversation(conversation, isNews) {
  const before = agent?.name;
  agent = conversation?.agent || null;
  const wasClosed = isClosed;
  isClosed = Boolean(conversation) && conversation.status === 'closed';
  $('agentAvatar').replaceChildren(agent ? document.createTextNode(initials(agent.name)) : avatarIcon.cloneNode(true));
  $('notice').hidden = !isClosed;
  $('notice').textContent = t('closed');
  if (isNews && agent && agent.name !== before && !isClosed) view.event(t('joined', { name: agent.name }));
  if (isNews && wasClosed && !isClosed) view.event(t('reopened'));
  if (followsEnd) toEnd();
  showPresence();
}
const avatarIcon = $('agentAvatar').firstElementChild.cloneNode(true);

function showPresence() {
  let text = '';
  if (link.state !== 'online') text = isReady || candidate ? t('connecting') : '';
  else if (agent && !isClosed) text = t('withAgent', { name: agent.name });
  else text = view.byId.size && !isClosed ? t('waiting') : t('online');
  $('subtitle').textContent = text;
}

function agentTyping(frame) {
  clearTimeout(agentTypingTimer);
  $('typing').hidden = !frame.typing;
  if (!frame.typing) return;
  const name = frame.agent?.name || agent?.name;
  $('typingText').textContent = name ? t('typingName', { name }) : t('typing');
  agentTypingTimer = setTimeout(() => agentTyping({ typing: false }), 9000);
  if (followsEnd) toEnd();
}

// --- frames ---------------------------------------------------------------------------------------------------------

function welcome(frame) {
  if (frame.token) keep.visitor = { token: frame.token, name: frame.visitor.name };
  candidate = null;
  panel.started();
  $('intro').hidden = true;
  $('chat').hidden = false;
  const isFirst = !isReady;
  isReady = true;
  log.setAttribute('aria-busy', 'true');
  const firstKnown = view.items.querySelector('.message');
  const news = frame.messages.filter((message) => message.from !== 'visitor' && !view.has(message.id));
  view.showAll(frame.messages);
  if (!outbox) outbox = new Outbox(keep, link, view, files);
  $('older').hidden = firstKnown ? $('older').hidden : !frame.has_more;
  log.removeAttribute('aria-busy');
  const [last] = frame.messages.filter((message) => message.from !== 'visitor').slice(-1);
  if (last) {
    if (last.id > lastIncoming) lastIncoming = last.id;
    link.send({ type: 'delivered', message_id: last.id });
  }
  showConversation(frame.conversation, false);
  outbox.flush();
  if (isFirst) {
    $('text').value = keep.draft;
    growComposer();
    toEnd();
    if (!panel.isEmbedded || panel.isOpen) $('text').focus();
    const waiting = news.filter((message) => message.status !== 'read').length;
    if (!panel.isVisible() && waiting) showUnread(waiting);
  } else if (news.length && !(panel.isVisible() && followsEnd)) {
    showUnread(unread + news.length);
  }
  if (followsEnd) toEnd();
  noticeRead();
}

function refused(frame) {
  if (frame.error_code === 'UNKNOWN_VISITOR') {
    keep.clear();
    view.clear();
    outbox = null;
    showForm();
  } else if (frame.client_id && outbox) {
    if (frame.error_code === 'RATE_LIMITED') {
      setTimeout(() => outbox.push(frame.client_id), (frame.retry_after || 5) * 1000);
      composerProblem(t('tooFast'));
    } else {
      outbox.fail(frame.client_id, t('sendFailed'), frame.error_code !== 'VALIDATION_ERROR');
    }
  } else if (!isReady) {
    const isPhone = frame.field === 'phone';
    showForm(isPhone ? '' : frame.error_code === 'RATE_LIMITED' ? t('tooFast')
      : frame.error_code === 'FORBIDDEN' || frame.error_code === 'NOT_FOUND' ? t('unavailable') : t('genericError'));
    if (isPhone) {
      fieldProblem($('phone'), t('phoneBad'));
      $('phone').focus();
    }
  }
}

const frames = {
  welcome,
  error: refused,
  ack: (frame) => { outbox.acknowledged(frame.client_id, frame.message); showPresence(); if (followsEnd) toEnd(); },
  message: (frame) => arrived(frame.message),
  status: (frame) => view.status(frame.message_id, frame.status),
  seen: (frame) => view.readUpTo(frame.up_to),
  typing: agentTyping,
  conversation: (frame) => showConversation(frame.conversation, true),
  history: olderArrived,
};
link.addEventListener('frame', (event) => frames[event.detail.type]?.(event.detail));
link.addEventListener('state', (event) => {
  clearTimeout(offlineTimer);
  const isOff = event.detail === 'offline';
  // A blink of the network is not worth a banner.
  if (isOff) offlineTimer = setTimeout(() => { $('banner').hidden = false; $('bannerText').textContent = t('offline'); }, isReady ? 1500 : 0);
  else $('banner').hidden = true;
  if (isOff && !isReady && candidate) { $('start').disabled = false; $('start').textContent = t('start'); }
  if (event.detail !== 'online') agentTyping({ typing: false });
  showPresence();
});
$('retryNow').addEventListener('click', () => link.now());

// --- earlier messages -----------------------------------------------------------------------------------------------

$('older').addEventListener('click', () => {
  const first = view.items.querySelector('.message');
  if (first?.entry.model.id && link.send({ type: 'history', before: first.entry.model.id })) $('older').disabled = true;
});

function olderArrived(frame) {
  const fromEnd = log.scrollHeight - log.scrollTop;
  log.setAttribute('aria-busy', 'true');
  view.showAll(frame.messages);
  log.removeAttribute('aria-busy');
  $('older').disabled = false;
  $('older').hidden = !frame.has_more;
  log.scrollTop = log.scrollHeight - fromEnd;
}

// --- composer -------------------------------------------------------------------------------------------------------

let problemTimer = 0;
function composerProblem(text) {
  clearTimeout(problemTimer);
  $('composerError').textContent = text;
  $('composerError').hidden = !text;
  if (text) problemTimer = setTimeout(() => composerProblem(''), 8000);
}

function growComposer() {
  const box = $('text');
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, 140)}px`;
  $('send').disabled = !box.value.trim();
}

$('text').addEventListener('input', () => {
  growComposer();
  keep.draft = $('text').value;
  typing.changed($('text').value);
});
$('text').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  $('composer').requestSubmit();
});
$('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (!text || !outbox) return;
  composerProblem('');
  typing.stop();
  outbox.text(text);
  $('text').value = '';
  keep.draft = '';
  growComposer();
  toEnd();
  $('text').focus();
});

function sendFiles(list) {
  if (!outbox) return;
  composerProblem('');
  for (const file of list) {
    const problem = refusal(file);
    if (problem) composerProblem(problem);
    else outbox.file(file, file.name || `imagem.${file.type.split('/')[1]}`);
  }
  toEnd();
}
$('attach').addEventListener('click', () => $('file').click());
$('file').addEventListener('change', () => { sendFiles([...$('file').files]); $('file').value = ''; $('text').focus(); });
$('text').addEventListener('paste', (event) => {
  const pasted = [...(event.clipboardData?.files || [])];
  if (!pasted.length) return;
  event.preventDefault();
  sendFiles(pasted);
});
let dragDepth = 0;
const hasFiles = (event) => [...(event.dataTransfer?.types || [])].includes('Files');
addEventListener('dragenter', (event) => { if (isReady && hasFiles(event)) { dragDepth += 1; $('dropHint').hidden = false; } });
addEventListener('dragleave', () => { dragDepth = Math.max(0, dragDepth - 1); if (!dragDepth) $('dropHint').hidden = true; });
addEventListener('dragover', (event) => { if (hasFiles(event)) event.preventDefault(); });
addEventListener('drop', (event) => {
  dragDepth = 0;
  $('dropHint').hidden = true;
  if (!hasFiles(event)) return;
  event.preventDefault();
  if (isReady) sendFiles([...event.dataTransfer.files]);
});

// --- panel and start ------------------------------------------------------------------------------------------------

$('closePanel').hidden = !panel.isEmbedded;
$('closePanel').addEventListener('click', () => panel.close());
addEventListener('keydown', (event) => { if (event.key === 'Escape' && panel.isEmbedded && !event.defaultPrevented) panel.close(); });

growComposer();
if (keep.visitor) {
  $('chat').hidden = false;
  link.open();
} else {
  showForm();
}
