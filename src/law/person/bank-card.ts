/** Bank card numbers: 13 to 19 digits, mostly 16 to 19, with a Luhn check digit (PLT-91). */

/** Digits doubled from the right, every second one; sum divisible by 10. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place] ?? 0);
    const value = place % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** First digits of the issuers, by length: international and older domestic cards, UnionPay 62, older bank ranges 9. */
const issuers: Readonly<Record<number, RegExp>> = {
  13: /^4/,
  14: /^3[068]/,
  15: /^3[47]/,
  16: /^[34569]/,
  17: /^(62|9)/,
  18: /^(62|9)/,
  19: /^[4569]/,
};

/** Whether `text` is a card number: length, issuer, check digit. */
export function isBankCard(text: string): boolean {
  if (!/^\d{13,19}$/.test(text) || !passesLuhn(text)) return false;
  return issuers[text.length]?.test(text) === true;
}

/** The last 4 digits. */
export function maskedBankCard(text: string): string {
  return `${'*'.repeat(text.length - 4)}${text.slice(-4)}`;
}
