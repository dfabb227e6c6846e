/** How an installation gets its first administrators: with a token that only who starts the program sees (DB-05). */

import { passwordFaults } from '#law/account/check-password';
import { foldLogin } from '#law/account/login';
import { passwordPolicies } from '#law/account/password-policy';
import { day } from '#law/calendar/day';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { accountByLogin, addAccount } from '#store/account/accounts';
import { setBootstrapToken, spendBootstrapToken } from '#store/account/bootstrap-tokens';
import { hashPassword } from '#store/account/password';
import { readSecurity } from '#store/account/security';
import { addAgencies, agency as agencyOf, agencyTree } from '#store/agency/agencies';
import type { Tx } from '#store/db';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import { minutesAfter } from './instant.ts';
import { knownWords } from './known-words.ts';
import { digest, digestOfToken, newToken } from './token.ts';

const minutesGood = 15;

/** A new token, good for a quarter of an hour; one before it is void. To be shown on the screen of who started the program. */
export async function newBootstrapToken(office: Office): Promise<string> {
  const token = newToken();
  await setBootstrapToken(office.db, digest(token), minutesAfter(office.now(), minutesGood));
  return token;
}

/** True where nobody has an account: a start then offers a token. */
export async function needsBootstrap(office: Office): Promise<boolean> {
  return (await office.db.selectFrom('account').select('id').limit(1).execute()).length === 0;
}

export interface FirstAccount {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

export interface Bootstrap {
  readonly token: string;
  readonly agency?: {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly documentPrefix: string;
    readonly level: 'state' | 'province' | 'city' | 'county' | 'township';
    readonly kind: 'government' | 'department' | 'office';
  };
  readonly agencyCode?: string;
  readonly system: FirstAccount;
  readonly security: FirstAccount;
}

/** Makes the agency and both administrators, or nothing: the token is used up only when all is right. */
export async function bootstrap(office: Office, wanted: Bootstrap, from: string): Promise<Decided<true>> {
  const tokenHash = digestOfToken(wanted.token);
  if (tokenHash === null) return refused(tokenVoid);
  try {
    await office.db.transaction().execute(async (tx) => {
      if (!(await spendBootstrapToken(tx, tokenHash, office.now()))) throw new Refused([tokenVoid]);
      const agency = await openAgency(tx, wanted);
      await openAccounts({ ...office, db: tx }, tx, wanted, agency, from);
    });
    return allowed(true);
  } catch (error) {
    if (error instanceof Refused) return refused(...error.refusals);
    throw error;
  }
}

async function openAgency(tx: Tx, { agency, agencyCode }: Bootstrap): Promise<string> {
  if (agency === undefined) {
    const known = agencyCode === undefined ? null : await agencyOf(tx, agencyCode);
    if (known === null) throw new Refused([noAgency]);
    return known.code;
  }
  const { agencies } = await agencyTree(tx);
  if (agencies.some(({ code, name }) => code === agency.code || name === agency.name)) throw new Refused([agencyTaken]);
  const { code, name, shortName, documentPrefix, level, kind } = agency;
  const row = { code, name, short_name: shortName, document_prefix: documentPrefix, level, kind };
  // The Regulation as revised in 2019 is in force since this day (art. 56): nothing before it is kept here.
  await addAgencies(tx, [{ ...row, example: false, from_day: day('2019-05-15'), to_day: null }], []);
  return code;
}

async function openAccounts(office: Office, tx: Tx, { system, security }: Bootstrap, agency: string, from: string) {
  if (foldLogin(system.login) === foldLogin(security.login)) throw new Refused([sameLogin]);
  const policy = passwordPolicies[(await readSecurity(tx)).passwordPolicy];
  for (const [role, { login, name, password }] of Object.entries({ system, security })) {
    if ((await accountByLogin(tx, login)) !== null) throw new Refused([loginTaken(login, role)]);
    const faults = passwordFaults(policy, password, await knownWords(office, { login, name, agency }));
    if (faults.length > 0) {
      throw new Refused(
        faults.map((fault) => ({ ...fault, message: `“${name}”的${fault.message}`, field: `${role}/password` })),
      );
    }
    const account = { id: office.newId(), login, name, agency, roles: [role], password: await hashPassword(password) };
    await addAccount(tx, { ...account, at: office.now(), mustChange: false });
    await auditAccount(office, { act: 'account.bootstrap', by: account, from, refusedFor: null }, tx);
  }
}

/** Carries refusals out of the transaction, so that it is rolled back. Never leaves this file. */
class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}

function refusal(code: string, field: string, message: string): Refusal {
  return { code, rule: 'DB-05', article: '身份鉴别', message, field };
}

const tokenVoid = refusal(
  'bootstrap-void',
  'token',
  '启用口令不对、已经用过或者超过了15分钟。请在服务器上运行 bin/gongkai account bootstrap 取得新的启用口令。',
);
const noAgency = refusal(
  'bootstrap-agency',
  'agencyCode',
  '没有找到这个机关。请填写新机关的名称和代码，或者核对已有机关的代码。',
);
const agencyTaken = refusal(
  'agency-taken',
  'agency/code',
  '已经有这个代码或者名称的机关。请改用“已有机关”并填写它的代码。',
);
const sameLogin = refusal(
  'login-same',
  'security/login',
  '系统管理员和安全管理员的用户名相同。两人应当各用各的账号，请改一个。',
);
const loginTaken = (login: string, role: string) =>
  refusal('login-taken', `${role}/login`, `用户名“${login}”已经有人使用（不分大小写和全角半角）。请换一个用户名。`);
