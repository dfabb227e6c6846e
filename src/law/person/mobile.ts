/** Mobile telephone numbers of the mainland (PLT-91). */

/** 11 digits, 1 and then 3 to 9. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** 138****1234 */
export function maskedMobile(text: string): string {
  return `${text.slice(0, 3)}****${text.slice(-4)}`;
}
