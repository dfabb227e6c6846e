/** Names of accounts: one person, one name, whatever the case, the width or the composition of its letters (DB-01). */

/** The one form in which a name is kept and looked up: `Ａｄｍｉｎ`, `ADMIN` and `admin` are the same. */
export function foldLogin(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
}
