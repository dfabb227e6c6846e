/** Whether a person may do a deed: by role, by agency, and by what the same person has done to the case before. */

import { regulation } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type Deed, deedKeys, deeds, whatOf } from './deeds.ts';
import { type Role, roles } from './roles.ts';

export type { Deed } from './deeds.ts';

/** Who asks: by roles, and for a token of another system no more than its scopes, whatever the roles of its account. */
export interface Holder {
  readonly roles: readonly Role[];
  readonly scopes?: readonly Deed[];
}

/** Art. 4: the 工作机构 of each agency does its own work; art. 47: the supervisor watches and directs. */
const ownWork = regulation('REG-03', '第四条');
const supervision = regulation('REG-70', '第四十七条');
const separation = regulation('REG-16', '第十七条');

/**
 * `sameAgency`: the work belongs to the person's own agency. Where it does not, an administrator's deed is the same, and
 * otherwise only a supervisor (superior) may, and only deeds whose reach goes below; that the agency is really below is asked
 * of the tree (`descendantsOn`) by the caller.
 */
export function may({ roles: held, scopes }: Holder, sameAgency: boolean, deed: Deed): Decided<true> {
  const { what, who, reach } = deeds[deed];
  if (scopes !== undefined && !scopes.includes(deed)) return refused(beyondScopes(deed));
  if (sameAgency || reach === 'all') {
    if (held.some((role) => who.includes(role))) return allowed(true);
    const people = who.map((role) => `“${roles[role]}”`).join('或者');
    const own = held.length === 0 ? '没有任何角色' : `角色是${held.map((role) => `“${roles[role]}”`).join('、')}`;
    return refused(
      refusal(
        'roleMissing',
        ownWork,
        `${what}由${people}办理，您的账号${own}。请交由有权限的人员办理，或者请安全管理员调整。`,
      ),
    );
  }
  if (reach === 'below' && who.includes('superior') && held.includes('superior')) return allowed(true);
  return refused(
    refusal(
      'otherAgency',
      reach === 'below' ? supervision : ownWork,
      `这是其他机关的事务，${reach === 'below' ? '只有“上级监督”可以跨机关' : '只能由该机关自己'}${what}。请核对所选的机关。`,
    ),
  );
}

/** What a token is answered that its holder has not given this deed. */
export function beyondScopes(deed: Deed): Refusal {
  return refusal(
    'tokenScope',
    ownWork,
    `这个接口令牌的范围不包括“${whatOf(deed)}”。需要的，请由发放人另发一个范围合适的令牌。`,
  );
}

/** Duties are separated by person: `done` are the deeds that the same person has done to the same case. */
export function separated(deed: Deed, done: readonly Deed[]): Decided<true> {
  const { what, excludes } = deeds[deed];
  const clash = done.find((one) => excludes.includes(one));
  if (clash === undefined) return allowed(true);
  return refused(
    refusal('samePerson', separation, `您已经对本件办理过“${whatOf(clash)}”，不能再${what}。请交由其他人员办理。`),
  );
}

/** What a person may do at all, by role: what menus follow. */
export function deedsOf(held: readonly Role[]): readonly Deed[] {
  return deedKeys.filter((deed) => deeds[deed].who.some((role) => held.includes(role)));
}
