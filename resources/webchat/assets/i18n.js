// SPDX-License-Identifier: GPL-3.0-or-later
// The page's texts in its three languages, and what formats them.

const texts = {
  'pt-BR': {
    greeting: 'Olá. Conte quem é você e já chamamos um atendente.',
    name: 'Seu nome',
    phone: 'Telefone com DDD',
    phoneHint: 'Por exemplo: 11 90000-1234. Fora do Brasil, comece com +.',
    start: 'Começar conversa',
    starting: 'Conectando…',
    privacy: 'Usamos estes dados só para atender você.',
    nameMissing: 'Escreva seu nome.',
    phoneBad: 'Este telefone parece incompleto. Confira o DDD e o número.',
    write: 'Escreva uma mensagem',
    send: 'Enviar',
    attach: 'Anexar imagem ou PDF',
    closeChat: 'Fechar o chat',
    messages: 'Mensagens',
    older: 'Ver mensagens anteriores',
    retryNow: 'Tentar agora',
    retry: 'Tentar de novo',
    discard: 'Descartar',
    offline: 'Sem conexão. O que você escrever sai ao reconectar.',
    connecting: 'Conectando…',
    online: 'Estamos aqui',
    waiting: 'Aguardando um atendente',
    withAgent: '{name} está atendendo você',
    joined: '{name} entrou na conversa',
    closed: 'A conversa foi encerrada. Escreva para continuar.',
    reopened: 'A conversa foi retomada',
    typing: 'Digitando…',
    typingName: '{name} está digitando…',
    today: 'Hoje',
    yesterday: 'Ontem',
    you: 'Você',
    agent: 'Atendente',
    assistant: 'Assistente',
    newTitle_one: 'nova mensagem',
    newTitle_other: 'novas mensagens',
    newCount_one: '{count} mensagem nova',
    newCount_other: '{count} mensagens novas',
    dropHere: 'Solte a imagem ou o PDF aqui',
    fileType: 'Só enviamos imagens (PNG, JPEG, GIF, WebP) e PDF.',
    fileSize: 'O arquivo passa de 10 MB. Escolha um menor.',
    fileEmpty: 'O arquivo está vazio.',
    uploading: 'Enviando {name}',
    uploadFailed: 'O arquivo não foi enviado.',
    sendFailed: 'A mensagem não foi enviada.',
    tooFast: 'Muitas mensagens em pouco tempo. Espere um instante.',
    downloadFailed: 'Não foi possível abrir o arquivo.',
    image: 'Imagem',
    openImage: 'Abrir imagem {name}',
    openFile: 'Baixar {name}',
    statusQueued: 'Aguardando envio',
    statusSent: 'Enviada',
    statusDelivered: 'Entregue',
    statusRead: 'Lida',
    statusFailed: 'Não enviada',
    unavailable: 'O chat está indisponível neste site.',
    genericError: 'Algo deu errado. Tente de novo.',
    from: '{who}, {time}',
  },
  en: {
    greeting: 'Hello. Tell us who you are and we will call an attendant.',
    name: 'Your name',
    phone: 'Phone with area code',
    phoneHint: 'For example: 11 90000-1234. Outside Brazil, start with +.',
    start: 'Start the conversation',
    starting: 'Connecting…',
    privacy: 'We use this only to help you.',
    nameMissing: 'Write your name.',
    phoneBad: 'This phone seems incomplete. Check the area code and the number.',
    write: 'Write a message',
    send: 'Send',
    attach: 'Attach an image or a PDF',
    closeChat: 'Close the chat',
    messages: 'Messages',
    older: 'Show earlier messages',
    retryNow: 'Try now',
    retry: 'Try again',
    discard: 'Discard',
    offline: 'Offline. What you write goes out on reconnection.',
    connecting: 'Connecting…',
    online: 'We are here',
    waiting: 'Waiting for an attendant',
    withAgent: '{name} is with you',
    joined: '{name} joined the conversation',
    closed: 'The conversation was closed. Write to go on.',
    reopened: 'The conversation was resumed',
    typing: 'Typing…',
    typingName: '{name} is typing…',
    today: 'Today',
    yesterday: 'Yesterday',
    you: 'You',
    agent: 'Attendant',
    assistant: 'Assistant',
    newTitle_one: 'new message',
    newTitle_other: 'new messages',
    newCount_one: '{count} new message',
    newCount_other: '{count} new messages',
    dropHere: 'Drop the image or PDF here',
    fileType: 'Only images (PNG, JPEG, GIF, WebP) and PDF can be sent.',
    fileSize: 'The file is over 10 MB. Choose a smaller one.',
    fileEmpty: 'The file is empty.',
    uploading: 'Sending {name}',
    uploadFailed: 'The file was not sent.',
    sendFailed: 'The message was not sent.',
    tooFast: 'Too many messages in a short time. Wait a moment.',
    downloadFailed: 'The file could not be opened.',
    image: 'Image',
    openImage: 'Open image {name}',
    openFile: 'Download {name}',
    statusQueued: 'Waiting to be sent',
    statusSent: 'Sent',
    statusDelivered: 'Delivered',
    statusRead: 'Read',
    statusFailed: 'Not sent',
    unavailable: 'The chat is not available on this site.',
    genericError: 'Something went wrong. Try again.',
    from: '{who}, {time}',
  },
  es: {
    greeting: 'Hola. Cuéntanos quién eres y llamamos a un agente.',
    name: 'Tu nombre',
    phone: 'Teléfono con código de área',
    phoneHint: 'Por ejemplo: +34 600 000 000. Fuera de Brasil, empieza con +.',
    start: 'Empezar la conversación',
    starting: 'Conectando…',
    privacy: 'Usamos estos datos solo para atenderte.',
    nameMissing: 'Escribe tu nombre.',
    phoneBad: 'Este teléfono parece incompleto. Revisa el código de área y el número.',
    write: 'Escribe un mensaje',
    send: 'Enviar',
    attach: 'Adjuntar imagen o PDF',
    closeChat: 'Cerrar el chat',
    messages: 'Mensajes',
    older: 'Ver mensajes anteriores',
    retryNow: 'Intentar ahora',
    retry: 'Reintentar',
    discard: 'Descartar',
    offline: 'Sin conexión. Lo que escribas saldrá al reconectar.',
    connecting: 'Conectando…',
    online: 'Estamos aquí',
    waiting: 'Esperando a un agente',
    withAgent: '{name} te está atendiendo',
    joined: '{name} se unió a la conversación',
    closed: 'La conversación se cerró. Escribe para continuar.',
    reopened: 'La conversación se retomó',
    typing: 'Escribiendo…',
    typingName: '{name} está escribiendo…',
    today: 'Hoy',
    yesterday: 'Ayer',
    you: 'Tú',
    agent: 'Agente',
    assistant: 'Asistente',
    newTitle_one: 'mensaje nuevo',
    newTitle_other: 'mensajes nuevos',
    newCount_one: '{count} mensaje nuevo',
    newCount_other: '{count} mensajes nuevos',
    dropHere: 'Suelta aquí la imagen o el PDF',
    fileType: 'Solo se pueden enviar imágenes (PNG, JPEG, GIF, WebP) y PDF.',
    fileSize: 'El archivo supera los 10 MB. Elige uno más pequeño.',
    fileEmpty: 'El archivo está vacío.',
    uploading: 'Enviando {name}',
    uploadFailed: 'El archivo no se envió.',
    sendFailed: 'El mensaje no se envió.',
    tooFast: 'Demasiados mensajes en poco tiempo. Espera un momento.',
    downloadFailed: 'No se pudo abrir el archivo.',
    image: 'Imagen',
    openImage: 'Abrir imagen {name}',
    openFile: 'Descargar {name}',
    statusQueued: 'Esperando envío',
    statusSent: 'Enviado',
    statusDelivered: 'Entregado',
    statusRead: 'Leído',
    statusFailed: 'No enviado',
    unavailable: 'El chat no está disponible en este sitio.',
    genericError: 'Algo salió mal. Inténtalo de nuevo.',
    from: '{who}, {time}',
  },
};

function supported(tag) {
  const lower = String(tag || '').toLowerCase();
  if (lower.startsWith('pt')) return 'pt-BR';
  if (lower.startsWith('en')) return 'en';
  if (lower.startsWith('es')) return 'es';
  return null;
}

function choose() {
  const asked = supported(new URLSearchParams(location.search).get('lang'));
  if (asked) return asked;
  for (const tag of navigator.languages || [navigator.language]) {
    const known = supported(tag);
    if (known) return known;
  }
  // The organization's own, which the desk wrote into the page.
  return supported(document.documentElement.lang) || 'pt-BR';
}

export const language = choose();
const plural = new Intl.PluralRules(language);

export function t(key, values = {}) {
  let text = texts[language][key];
  if (text === undefined && 'count' in values) {
    const form = plural.select(values.count) === 'one' ? 'one' : 'other';
    text = texts[language][`${key}_${form}`];
  }
  return (text ?? key).replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));
}

const timeFormat = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
const yearFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });

export const clockTime = (date) => timeFormat.format(date);
export const dayKey = (date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;

export function dayName(date) {
  const today = new Date();
  if (dayKey(date) === dayKey(today)) return t('today');
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (dayKey(date) === dayKey(yesterday)) return t('yesterday');
  return (date.getFullYear() === today.getFullYear() ? dayFormat : yearFormat).format(date);
}

export function fileSize(bytes) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  if (bytes < 1000) return `${number.format(bytes)} B`;
  if (bytes < 1e6) return `${new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(bytes / 1e3)} KB`;
  return `${number.format(bytes / 1e6)} MB`;
}

// Fills in every element that names its text in an attribute.
export function translatePage() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-i18n]')) node.textContent = t(node.dataset.i18n);
  for (const node of document.querySelectorAll('[data-i18n-placeholder]')) node.placeholder = t(node.dataset.i18nPlaceholder);
  for (const node of document.querySelectorAll('[data-i18n-label]')) {
    node.setAttribute('aria-label', t(node.dataset.i18nLabel));
    if (node.tagName === 'BUTTON') node.title = t(node.dataset.i18nLabel);
  }
}
