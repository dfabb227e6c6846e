/** Opens one application or matter to whoever has its number and code. Wrong numbers and wrong codes look and take the same. */

import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { casesNumbered, type NumberedCase } from '#store/application/by-number';
import { guesses, guessing } from '../guessing.ts';
import { matterKey } from '../matter/key.ts';
import type { Office } from '../office.ts';
import { codeOpens } from './query-code.ts';

/** So many codes are computed at every look-up, so that no time tells whether a number was given. */
const leastAsked = 16;
const nobodies: readonly Key[] = Array.from({ length: leastAsked }, (_, i) => ({ of: `nobody ${i}`, opens: null }));

/** Returns the case id, of a matter its key. Numbers run by agency, so several cases may bear one: the code tells which is meant. */
export async function lookUp(
  office: Office,
  typed: { number: string; code: string },
  from: string,
): Promise<Decided<string>> {
  const looked = await guessing(office, `progress ${from}`, {
    ask: casesNumbered(numberOf(typed.number), matterNumbers(typed.number)),
    find: (cases) => opened(office, cases.flatMap(keysOf), typed.code),
  });
  if (looked === 'full') return refused(tooMany);
  return looked === null ? refused(notFound) : allowed(looked);
}

/** Whose code opens which case. */
interface Key {
  readonly of: string;
  readonly opens: string | null;
}

const itself = (of: string): Key => ({ of, opens: of });

/** A part is opened by the code of the whole too: the applicant has no other receipt. */
function keysOf({ kind, id, whole }: NumberedCase): readonly Key[] {
  if (kind === 'matter') return [itself(matterKey(Number(id)))];
  return whole === null ? [itself(id)] : [itself(id), { of: whole, opens: id }];
}

function opened({ vault }: Office, keys: readonly Key[], code: string): string | null {
  // Cases that do not exist are asked as well, so that a wrong number takes the work of a wrong code.
  const all = [...keys, ...nobodies.slice(Math.min(keys.length, leastAsked))];
  const opens = codeOpens(vault, code);
  const found = all.filter(({ of }) => opens(of));
  return found.find((one) => one.opens !== null)?.opens ?? null;
}

/** 2026-00012, whatever dash, width and blanks were typed, and without the leading zeros too. */
function numberOf(typed: string): string {
  const [year = '', running = ''] = typed
    .normalize('NFKC')
    .replace(/[‐-―−－]/g, '-')
    .replace(/[^0-9-]/g, '')
    .split('-');
  return `${year}-${running.padStart(5, '0')}`.slice(0, 20);
}

/** As it was typed, and as most systems write it. */
function matterNumbers(typed: string): readonly [string, string] {
  const plain = typed.normalize('NFKC').trim().slice(0, 60);
  return [plain, plain.toUpperCase()];
}

const article = '《中华人民共和国政府信息公开条例》第四十五条';

const notFound: Refusal = {
  code: 'code',
  rule: 'REG-33',
  article,
  message: '没有查到。编号或者查询码不正确，请对照登记回执核对后再试。',
};

const tooMany: Refusal = {
  code: 'code',
  rule: 'REG-33',
  article,
  message: `查询次数过多。为保护申请人，请${guesses.blockMinutes}分钟后再试，或者到受理机关窗口查询。`,
};
