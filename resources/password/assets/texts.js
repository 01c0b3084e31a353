// SPDX-License-Identifier: GPL-3.0-or-later
// The page's texts in its three languages.

const texts = {
  'pt-BR': {
    checking: 'Conferindo o link…',
    title: 'Escolha sua nova senha',
    lead: 'Depois, entre no Guichê com ela.',
    leadUntil: 'Depois, entre no Guichê com ela. Este link vale até\u00a0{time}.',
    password: 'Nova senha',
    repeat: 'Repita a nova senha',
    show: 'Mostrar a senha',
    hide: 'Ocultar a senha',
    ruleLength: 'De 8 a 200 caracteres',
    ruleUpper: 'Uma letra maiúscula',
    ruleDigit: 'Um número',
    ruleSpecial: 'Um caractere especial',
    met: 'cumprido',
    weak: 'A senha ainda não cumpre tudo o que está abaixo.',
    missing: 'Escreva a nova senha.',
    missingRepeat: 'Repita a nova senha.',
    different: 'As duas senhas não são iguais.',
    save: 'Salvar nova senha',
    saving: 'Salvando…',
    ends: 'Quem estiver usando sua conta em outro lugar terá de entrar de novo.',
    offline: 'O Guichê não respondeu. Verifique a conexão e tente de novo.',
    tooOften: 'Foram muitas tentativas. Espere {minutes} min e tente de novo.',
    broken: 'Algo deu errado no Guichê. Tente de novo daqui a pouco.',
    doneTitle: 'Sua nova senha está valendo',
    doneText: 'Abra o Guichê e entre com ela.',
    doneHint: 'Você já pode fechar esta página. O link não serve mais.',
    deadTitle: 'Este link não serve mais',
    incompleteTitle: 'Este link não está completo',
    incomplete: 'Falta uma parte do endereço. Abra o link inteiro, como veio na mensagem.',
    nextTitle: 'O que fazer agora',
    nextMail: 'Na janela de entrada do Guichê, escolha “Esqueci a senha” para receber outro link.',
    nextAdmin: 'Ou peça um link novo a quem administra o Guichê na sua empresa.',
    nextSignIn: 'Se você acabou de trocar a senha, entre com a nova.',
  },
  en: {
    checking: 'Checking the link…',
    title: 'Choose your new password',
    lead: 'Then sign in to Guichê with it.',
    leadUntil: 'Then sign in to Guichê with it. This link is good until\u00a0{time}.',
    password: 'New password',
    repeat: 'Repeat the new password',
    show: 'Show the password',
    hide: 'Hide the password',
    ruleLength: '8 to 200 characters',
    ruleUpper: 'An upper-case letter',
    ruleDigit: 'A digit',
    ruleSpecial: 'A special character',
    met: 'done',
    weak: 'The password does not have everything that is listed below yet.',
    missing: 'Type the new password.',
    missingRepeat: 'Repeat the new password.',
    different: 'The two passwords are not the same.',
    save: 'Save the new password',
    saving: 'Saving…',
    ends: 'Whoever uses your account elsewhere will have to sign in again.',
    offline: 'Guichê did not answer. Check your connection and try again.',
    tooOften: 'There were too many tries. Wait {minutes} min and try again.',
    broken: 'Something went wrong in Guichê. Try again in a moment.',
    doneTitle: 'Your new password is set',
    doneText: 'Open Guichê and sign in with it.',
    doneHint: 'You can close this page now. The link is used up.',
    deadTitle: 'This link is no longer good',
    incompleteTitle: 'This link is not complete',
    incomplete: 'A part of the address is missing. Open the whole link, as it came in the message.',
    nextTitle: 'What to do now',
    nextMail: 'In Guichê’s sign-in window, choose “I forgot my password” to get another link.',
    nextAdmin: 'Or ask whoever administers Guichê in your company for a new link.',
    nextSignIn: 'If you have just changed your password, sign in with the new one.',
  },
  es: {
    checking: 'Comprobando el enlace…',
    title: 'Elige tu nueva contraseña',
    lead: 'Después, entra en Guichê con ella.',
    leadUntil: 'Después, entra en Guichê con ella. Este enlace vale hasta las\u00a0{time}.',
    password: 'Nueva contraseña',
    repeat: 'Repite la nueva contraseña',
    show: 'Mostrar la contraseña',
    hide: 'Ocultar la contraseña',
    ruleLength: 'De 8 a 200 caracteres',
    ruleUpper: 'Una letra mayúscula',
    ruleDigit: 'Un número',
    ruleSpecial: 'Un carácter especial',
    met: 'cumplido',
    weak: 'La contraseña aún no cumple todo lo que figura abajo.',
    missing: 'Escribe la nueva contraseña.',
    missingRepeat: 'Repite la nueva contraseña.',
    different: 'Las dos contraseñas no son iguales.',
    save: 'Guardar la nueva contraseña',
    saving: 'Guardando…',
    ends: 'Quien use tu cuenta en otro lugar tendrá que volver a entrar.',
    offline: 'Guichê no respondió. Revisa la conexión e inténtalo de nuevo.',
    tooOften: 'Hubo demasiados intentos. Espera {minutes} min e inténtalo de nuevo.',
    broken: 'Algo salió mal en Guichê. Inténtalo de nuevo en un momento.',
    doneTitle: 'Tu nueva contraseña ya vale',
    doneText: 'Abre Guichê y entra con ella.',
    doneHint: 'Ya puedes cerrar esta página. El enlace ya no sirve.',
    deadTitle: 'Este enlace ya no sirve',
    incompleteTitle: 'Este enlace no está completo',
    incomplete: 'Falta una parte de la dirección. Abre el enlace completo, tal como llegó en el mensaje.',
    nextTitle: 'Qué hacer ahora',
    nextMail: 'En la ventana de acceso de Guichê, elige “Olvidé mi contraseña” para recibir otro enlace.',
    nextAdmin: 'O pide un enlace nuevo a quien administra Guichê en tu empresa.',
    nextSignIn: 'Si acabas de cambiar la contraseña, entra con la nueva.',
  },
};

/** The first of the reader's languages that the page has, and what it is called there; else Portuguese. */
function chosen() {
  for (const wanted of navigator.languages ?? [navigator.language]) {
    const short = String(wanted).slice(0, 2).toLowerCase();
    const found = Object.keys(texts).find((name) => name.slice(0, 2) === short);
    if (found) return [found, wanted];
  }
  return ['pt-BR', 'pt-BR'];
}

export const [language, locale] = chosen();

export function t(name, values = {}) {
  return texts[language][name].replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

/** Fills in every text that stands in the page. */
export function translatePage() {
  document.documentElement.lang = language;
  document.title = `${t('title')} · Guichê`;
  for (const element of document.querySelectorAll('[data-i18n]')) element.textContent = t(element.dataset.i18n);
}
