// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk asks of a password, so that nobody learns it one refusal at a time. The desk decides.

/** By the name of its text. Lengths in UTF-16 units, as the desk counts them. */
export const rules = {
  ruleLength: (password) => password.length >= 8 && password.length <= 200,
  ruleUpper: (password) => /\p{Lu}/u.test(password),
  ruleDigit: (password) => /\p{Nd}/u.test(password),
  ruleSpecial: (password) => /[^\p{L}\p{N}\s]/u.test(password),
};

/** The rules that a password does not keep. */
export function broken(password) {
  return Object.keys(rules).filter((name) => !rules[name](password));
}
