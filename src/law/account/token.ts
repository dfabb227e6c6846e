/** Tokens by which other systems work in the name of an account: what one may be given, for how long, and what never. */

import { addDays, type Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type Deed, deedKeys, deeds, whatOf } from './deeds.ts';
import { may } from './may.ts';
import type { Role } from './roles.ts';

/** A year: then somebody has to say again that the other system still needs it. */
export const tokenDays = 365;
export const tokensPerAccount = 20;

/** Kinds of deeds that nobody but the person does: accounts, tokens, settings, the trail, the whole data of an applicant. */
const personal: readonly string[] = ['account', 'token', 'setting', 'audit', 'key', 'applicant', 'complainant'];

/**
 * Whether a token may be given this deed. What one person does and another has to check (review, signature, publication) is done
 * by persons.
 */
export function forTokens(deed: Deed): boolean {
  return !personal.includes(deed.slice(0, deed.indexOf('.'))) && deeds[deed].excludes.length === 0;
}

/** What this person can give to a token. */
export function tokenDeedsOf(held: readonly Role[]): readonly Deed[] {
  return deedKeys.filter((deed) => forTokens(deed) && deeds[deed].who.some((role) => held.includes(role)));
}

export interface TokenWish {
  readonly scopes: readonly Deed[];
  /** Last day. */
  readonly expiresOn: Day;
}

/** Whether a person with these roles may issue this token: no more than one's own deeds, for a year at most. */
export function soundToken({ scopes, expiresOn }: TokenWish, held: readonly Role[], today: Day): Decided<true> {
  const last = addDays(today, tokenDays);
  const faults: Refusal[] = [];
  if (scopes.length === 0) faults.push(fault('token-empty', '没有选择令牌可以做什么。请至少选择一项。'));
  const never = scopes.filter((deed) => !forTokens(deed));
  if (never.length > 0) {
    faults.push(fault('token-never', `${quoted(never)}只能由本人登录后办理，不能交给接口令牌。请去掉。`));
  }
  const beyond = scopes.filter((deed) => forTokens(deed) && !may({ roles: held }, true, deed).ok);
  if (beyond.length > 0) {
    faults.push(fault('token-beyond', `您自己没有${quoted(beyond)}的权限，不能交给接口令牌。请去掉。`));
  }
  if (expiresOn < today || expiresOn > last) {
    faults.push(
      fault(
        'token-expiry',
        `令牌的最后一天填写的是${expiresOn}，应在${today}到${last}之间（最长${tokenDays}天）。请改正。`,
      ),
    );
  }
  return faults.length === 0 ? allowed(true) : refused(...faults);
}

/** What a request by token to a page of the person alone is answered. */
export const notForTokens = fault('token-not-here', '这个接口只供本人登录后使用，不接受接口令牌。请登录后办理。');

export const tooManyTokens = fault(
  'token-too-many',
  `一个账号最多同时有${tokensPerAccount}个有效的接口令牌。请先吊销不再使用的。`,
);

export const tokenMissing = fault(
  'token-missing',
  '没有找到这个有效的接口令牌，可能已经吊销。请刷新列表，看清现在的情况。',
);

function fault(code: string, message: string): Refusal {
  return { code, rule: 'DB-06', article: '网络安全等级保护：授予所需的最小权限', message };
}

const quoted = (list: readonly Deed[]) => list.map((deed) => `“${whatOf(deed)}”`).join('、');
