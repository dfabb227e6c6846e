/** Chinese names in the order of their pinyin, and the letter that each begins with, by the collation of Unicode (CLDR). */

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** The first character of each letter in that order; no syllable begins with I, U or V. */
const firsts = [
  ...['吖A', '八B', '嚓C', '哒D', '妸E', '发F', '旮G', '哈H', '丌J', '咔K', '垃L', '妈M'],
  ...['拏N', '噢O', '妑P', '七Q', '呥R', '仨S', '他T', '屲W', '夕X', '丫Y', '帀Z'],
].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

export const pinyinOrder = (a: string, b: string): number => collator.compare(a, b);

/** Marks that a name may open with and nobody looks it up by. */
const opening = /^[\p{P}\p{S}\s]+/u;

/** `A` to `Z`; `#` for what begins with a digit or a character without pinyin. */
export function pinyinHead(name: string): string {
  const [first = ''] = name.replace(opening, '');
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return firsts.findLast(([character]) => collator.compare(character, first) <= 0)?.[1] ?? '#';
}

/** 食品经营许可 → spjyxk: what is typed at a keyboard of letters. */
export function pinyinInitials(name: string): string {
  return [...name]
    .map((character) => (/[\p{Script=Han}a-z\d]/iu.test(character) ? characterInitial(character) : ''))
    .join('');
}

const characterInitial = (character: string) =>
  /\d/.test(character) ? character : pinyinHead(character).toLowerCase().replace('#', '');
