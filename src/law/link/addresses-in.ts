/** Addresses of the web that stand in a text, as a reader takes them: without the punctuation that closes the sentence. */

/** Longer ones are no address that anybody has written. */
export const longestAddress = 1000;

const address = /https?:\/\/[^\s<>"'“”‘’《》「」【】（），。；：！？、|\\^`{}]+/giu;
const closing = /[.,;:!?'"…\]]+$/u;

/** Each once, in the order of the text. */
export function addressesIn(text: string): readonly string[] {
  const found = text.match(address) ?? [];
  return [...new Set(found.map(trimmed).filter((one) => one.length <= longestAddress))];
}

function trimmed(text: string): string {
  const bare = text.replace(closing, '');
  // A bracket that was opened before the address closes after it.
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).replace(closing, '') : bare;
}
