/** Unified social credit codes of organisations (GB 32100): public data, and also 18 characters long (PLT-93). */

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Check character of the first 17: weights 3^(i−1) mod 31. Empty where a character does not belong to the set. */
export function creditCodeCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17.slice(0, 17)) {
    const value = characters.indexOf(character);
    if (value < 0) return '';
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return characters[(31 - (sum % 31)) % 31] ?? '';
}

/** Whether `text` (ASCII, upper case) is a credit code: 18 characters of the set, region digits, check character. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  return creditCodeCheckCharacter(text) === text[17];
}
