/** Who may do what, and what one person never does twice. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administratorRoles, isAdministrator, notOneself, notTheLast, soundRoles } from '#law/account/administrators';
import { type Deed, deedKeys, deeds, sentence } from '#law/account/deeds';
import { may, separated } from '#law/account/may';
import { type Role, roleKeys } from '#law/account/roles';
import { transitions } from '#law/application/transitions';

const check = (held: readonly Role[], own: boolean, deed: Deed, expected: true | string) => {
  const found = may({ roles: held }, own, deed);
  expect(found.ok || (found.refusals[0]?.code ?? ''), `${held.join()} ${deed}`).toBe(expected);
  if (!found.ok) expect(found.refusals[0]?.message).toMatch(/。$/);
};

describe('may', () => {
  it('by role, in the own agency', () => {
    check(['officer'], true, 'application.register', true);
    check(['officer'], true, 'application.extend', 'roleMissing');
    check(['head'], true, 'application.extend', true);
    check(['officer'], true, 'application.conclude', 'roleMissing');
    check(['finalReviewer'], true, 'application.conclude', true);
    check(['finalReviewer'], true, 'application.sendToReview', 'roleMissing');
    check(['officer', 'finalReviewer'], true, 'report.publish', true);
    check(['officer'], true, 'report.publish', 'roleMissing');
    check([], true, 'report.viewLive', 'roleMissing');
  });

  it('administrators do no business, and nobody else administers', () => {
    const theirs = (deed: Deed) => deeds[deed].reach === 'all' || deed === 'notification.read';
    for (const role of administratorRoles) {
      for (const deed of deedKeys.filter((one) => !theirs(one))) check([role], true, deed, 'roleMissing');
    }
    for (const deed of deedKeys.filter((one) => theirs(one) && one !== 'notification.read' && one !== 'log.read')) {
      for (const role of deeds[deed].who) expect(administratorRoles, deed).toContain(role);
    }
  });

  it('what changes an account is done by one kind of administrator alone', () => {
    for (const deed of deedKeys.filter((one) => one.startsWith('account.') && one !== 'account.list')) {
      expect(deeds[deed].who, deed).toHaveLength(1);
    }
    check(['security'], true, 'account.create', 'roleMissing');
    check(['system'], true, 'account.assignRoles', 'roleMissing');
    check(['audit'], true, 'account.list', 'roleMissing');
    check(['system'], false, 'account.disable', true);
  });

  it('across agencies only the supervisor, and only to look', () => {
    check(['superior'], false, 'report.openCell', true);
    check(['superior'], false, 'report.publish', 'otherAgency');
    check(['officer', 'head', 'finalReviewer'], false, 'report.openCell', 'otherAgency');
    check(['superior'], false, 'application.conclude', 'otherAgency');
    check(['superior'], true, 'application.assign', 'roleMissing');
  });

  it('every act of the machine is a deed, and whoever the table names may do it', () => {
    for (const row of transitions) for (const role of row.who) check([role], true, `application.${row.act}`, true);
  });

  it('more roles never take anything away', () => {
    const held = fc.subarray([...roleKeys]);
    fc.assert(
      fc.property(held, held, fc.boolean(), fc.constantFrom(...deedKeys), (a, b, own, deed) => {
        if (may({ roles: a }, own, deed).ok) expect(may({ roles: [...a, ...b] }, own, deed).ok).toBe(true);
      }),
    );
  });
});

describe('separation by person', () => {
  it('the drafter never reviews, whatever the roles', () => {
    const drafted: readonly Deed[] = ['application.register', 'application.sendToReview'];
    for (const deed of ['application.conclude', 'application.sendBack'] as const) {
      const found = separated(deed, drafted);
      expect(found.ok ? '' : found.refusals[0]?.code).toBe('samePerson');
      expect(separated(deed, ['application.register']).ok).toBe(true);
    }
    expect(separated('application.deliver', drafted).ok).toBe(true);
  });

  it('names only deeds of the table', () => {
    for (const deed of deedKeys) for (const one of deeds[deed].excludes) expect(deedKeys).toContain(one);
  });
});

it('the table reads as sentences', () => {
  for (const deed of deedKeys) expect(sentence(deed)).toMatch(/^\p{Script=Han}.*可以在(本机关|全系统).*。$/u);
  expect(sentence('account.assignRoles')).toBe('安全管理员可以在全系统授予和收回角色。');
  expect(sentence('application.extend')).toBe('公开办负责人可以在本机关依申请公开：延长答复期限。');
});

describe('the three administrators', () => {
  const code = (found: ReturnType<typeof soundRoles>) => (found.ok ? true : found.refusals[0]?.code);

  it('are three persons, and no clerks', () => {
    const some = fc.subarray([...roleKeys]);
    fc.assert(
      fc.property(some, (held) => {
        expect(soundRoles(held).ok).toBe(!isAdministrator(held) || held.length === 1);
      }),
    );
    expect(code(soundRoles(['system', 'security']))).toBe('administratorsApart');
    expect(code(soundRoles(['officer', 'audit']))).toBe('administratorsApart');
  });

  it('give nothing to themselves, and never lose the last of them', () => {
    expect(code(notOneself('a', 'a'))).toBe('ownAccount');
    expect(notOneself('a', 'b').ok).toBe(true);
    expect(code(notTheLast(['system'], { security: 2 }))).toBe('lastAdministrator');
    expect(notTheLast(['system'], { system: 1 }).ok).toBe(true);
    expect(notTheLast(['officer'], {}).ok).toBe(true);
  });
});
