/** How alike two descriptions of information are, for showing earlier applications (OUT-16, OUT-35): a hint, never a finding. */

export type Likeness = 'same' | 'near' | 'different';

export const likenessNames: Readonly<Record<Likeness, string>> = {
  same: '内容相同',
  near: '内容相近',
  different: '内容不同',
};

export interface Comparison {
  readonly likeness: Likeness;
  /** Of a hundred: how much of the two texts is shared. */
  readonly percent: number;
  /** Numbers (years, document numbers) that stand in one of the two alone: mostly another piece of information. */
  readonly numbersDiffer: readonly string[];
}

/** From which share two texts are near, and from which they say the same [convention]. */
const nearFrom = 60;
const sameFrom = 90;

/** What every application says beside what it asks for. */
const stock =
  /(?:本人|本单位|本公司|我|我们|特此|现|兹|根据《?(?:中华人民共和国)?政府信息公开条例》?(?:第[一二三四五六七八九十]+条)?(?:的?规定)?|依法|向(?:你|贵|您)(?:局|办|单位|机关)|贵(?:局|办|单位|机关)|你(?:局|办|单位|机关)|申请(?:公开|获取|查阅|提供)?|请(?:予以|求|依法)?(?:公开|提供|告知)?|麻烦|谢谢|的)/gu;

export function compareDescriptions(one: string, other: string): Comparison {
  const [a, b] = [core(one), core(other)];
  const percent = a === b ? 100 : shared(a, b);
  const numbersDiffer = [...apart(numbersOf(one), numbersOf(other)), ...apart(numbersOf(other), numbersOf(one))];
  const likeness =
    percent >= sameFrom && numbersDiffer.length === 0 ? 'same' : percent >= nearFrom ? 'near' : 'different';
  return { likeness, percent, numbersDiffer: [...new Set(numbersDiffer)].sort() };
}

/** The text without stock phrases, blanks and marks, in one width and case; all of it where nothing else is left. */
function core(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}《》〔〕]/gu, '');
  const bare = plain.replace(stock, '');
  return (bare === '' ? plain : bare).replace(/[《》〔〕]/gu, '');
}

/** Dice's measure over pairs of neighbouring characters, each as often as it stands, in whole percent. */
function shared(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  const total = sum(ofA) + sum(ofB);
  if (total === 0) return 0;
  let both = 0;
  for (const [pair, n] of ofA) both += Math.min(n, ofB.get(pair) ?? 0);
  // Cut, not rounded: 100 is said of equal texts only.
  return Math.min(99, Math.floor((200 * both) / total));
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const signs = [...text];
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < signs.length; i += 1) {
    const pair = `${signs[i]}${signs[i + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, n) => all + n, 0);

function numbersOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC');
  const digits = [...plain.matchAll(/\d+/g)].map(([number]) => number.replace(/^0+(?=\d)/, ''));
  const years = [...plain.matchAll(/[〇零一二三四五六七八九]{4}(?=年)/g)].map(([year]) =>
    [...year].map((sign) => (sign === '零' ? 0 : '〇一二三四五六七八九'.indexOf(sign))).join(''),
  );
  return new Set([...digits, ...years]);
}

function apart(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((one) => !those.has(one));
}
