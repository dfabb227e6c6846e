/** What people type, made safe to keep and to show without changing a character of a name. */

/** Characters that turn the direction of reading or can not be seen: they make one text look like another. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Without what turns the direction of reading or can not be seen; every other character stands as typed. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Several lines: line ends are `\n`, tabs are spaces; rare characters (𠮷 䶮 㛃) stand as typed. */
export function cleanText(text: string): string {
  return withoutInvisible(text)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(control, '')
    .replace(loneSurrogate, '')
    .trim();
}

/** One line: whatever broke it is one blank. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Numbers of papers: full-width letters and digits as ASCII, no blanks, upper case. */
export function cleanNumber(text: string): string {
  return cleanLine(text.normalize('NFKC')).replace(/[\s-]/g, '').toUpperCase();
}

/** Length in characters as a person counts them. */
export function characters(text: string): number {
  return [...text].length;
}
