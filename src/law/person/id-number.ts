/** Citizen identity numbers: 18 characters with a check character (GB 11643), and the old 15 digits (PLT-91, PLT-92). */

import { daysInMonth } from '../calendar/day.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** First two digits of the region: the provinces, Taiwan, Hong Kong and Macao, and their residents' permits (81, 82, 83). */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Check character of the first 17 digits: Σ digit × weight, mod 11 (ISO 7064 MOD 11-2). */
export function idCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first17[place] ?? 0), 0);
  return checkCharacters[sum % 11] ?? '';
}

/** Whether `text` (ASCII, X upper case, no spaces) is an identity number: region, date of birth, check character. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  return hasProvince(text) && isBirthday(text.slice(6, 14)) && idCheckCharacter(text) === text[17];
}

/** The number of before 1999: 15 digits, year of birth in two, no check character. */
export function isOldIdNumber(text: string): boolean {
  return /^\d{15}$/.test(text) && hasProvince(text) && isBirthday(`19${text.slice(6, 12)}`);
}

/** Shown in public: the first 4 and the last 2 characters [convention] (PLT-91). */
export function maskedIdNumber(text: string): string {
  return `${text.slice(0, 4)}${'*'.repeat(text.length - 6)}${text.slice(-2)}`;
}

function hasProvince(text: string): boolean {
  return provinces.has(text.slice(0, 2));
}

/** YYYYMMDD of the years in which holders can have been born. */
function isBirthday(digits: string): boolean {
  const [year, month, date] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  if (year < 1850 || year > 2099 || month < 1 || month > 12) return false;
  return date >= 1 && date <= daysInMonth(year, month);
}
