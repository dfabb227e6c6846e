/** The words that somebody would try for this person: login, name, agency and place, also in pinyin (DB-01). */

import type { KnownWord } from '#law/account/guessable';
import { parentOn } from '#law/agency/agency';
import { agencyTree } from '#store/agency/agencies';
import type { Office } from '../office.ts';

export interface Person {
  readonly login: string;
  readonly name: string;
  /** Code of the agency. */
  readonly agency: string;
}

type Spell = (text: string) => readonly string[];

export async function knownWords(office: Office, { login, name, agency }: Person): Promise<readonly KnownWord[]> {
  const spellings = await speller();
  return [
    { text: login, what: '用户名' },
    ...login.split(/[^\p{L}\p{N}]+/u).map((text) => ({ text, what: '用户名' })),
    ...spellings(name).map((text) => ({ text, what: '姓名' })),
    ...(await agencyWords(office, agency, spellings)),
  ];
}

/** Names and codes of the agency and of all above it in its territory. */
async function agencyWords(office: Office, code: string, spellings: Spell): Promise<readonly KnownWord[]> {
  const tree = await agencyTree(office.db);
  const words: KnownWord[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const agency = tree.agencies.find((one) => one.code === at);
    words.push(...at.split('-').map((text) => ({ text, what: '机关代码' })));
    if (agency !== undefined) words.push(...nameWords(agency.name, spellings));
    at = parentOn(tree, at, 'territory', office.today())?.code;
  }
  return words;
}

/** The place that a name begins with, what follows it, and the whole; what stands in brackets is no part of a name. */
function nameWords(name: string, spellings: Spell): readonly KnownWord[] {
  const plain = name.replace(/[（(].*?[）)]/gu, '');
  const place = /^(.{1,11}?)(?:自治[区州县旗]|[省市县区旗州乡镇])/u.exec(plain);
  const places = place === null ? [] : [place[0], place[1] ?? ''];
  const rest = plain.slice(place?.[0].length ?? 0);
  return [
    ...places.flatMap(spellings).map((text) => ({ text, what: '地名' })),
    ...[plain, rest].flatMap(spellings).map((text) => ({ text, what: '机关名称' })),
  ];
}

/** The text itself, its pinyin, and the first letters of that. The dictionary is loaded with the first password. */
async function speller(): Promise<Spell> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
    return [text, syllables.join(''), syllables.map((one) => one.slice(0, 1)).join('')];
  };
}
