/** Signing in, staying signed in, signing out. */

import { createHash, randomBytes } from 'node:crypto';
import { type Role, roles } from '#law/account/roles';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import {
  type AccountRow,
  accountByLogin,
  accountOfSession,
  addSession,
  endSession,
  recordFailures,
  touchSession,
} from '#store/account/accounts';
import { hashPassword, isPassword } from '#store/account/password';
import { writeAudit } from '#store/audit';
import type { Office, Who } from '../office.ts';

const failuresBeforeLock = 5;
const lockMinutes = 30;
const idleMinutes = 30;
const absoluteHours = 8;

export interface SignedIn {
  /** 256 random bits, hexadecimal: goes into the cookie, nowhere else. */
  readonly token: string;
  readonly who: Who;
}

/** Checks login and password. A wrong login and a wrong password look the same and take the same work. */
export async function signIn(
  office: Office,
  login: string,
  password: string,
  from: string,
): Promise<Decided<SignedIn>> {
  const account = await accountByLogin(office.db, login.normalize('NFKC').trim().toLowerCase());
  const now = office.now();
  const locked = account?.locked_until != null && account.locked_until > now;
  const right = await isPassword(account?.password ?? (await decoy()), password);
  if (account === null || account.disabled_at !== null || locked || !right) {
    if (account !== null && !locked) await countFailure(office, account);
    await auditSignIn(office, account, from, locked ? 'locked' : 'wrong');
    return refused(locked ? lockedFor : wrong);
  }
  await recordFailures(office.db, account.id, 0, null);
  const token = randomBytes(32).toString('hex');
  const expiresAt = later(now, absoluteHours * 60);
  await addSession(office.db, { tokenHash: digest(token), accountId: account.id, at: now, expiresAt });
  await auditSignIn(office, account, from, null);
  return allowed({ token, who: whoIs(account, from) });
}

/** Who holds this token, or null: unknown, expired, idle for 30 minutes, or the account was disabled. */
export async function whoHolds(office: Office, token: string, from: string): Promise<Who | null> {
  if (!/^[0-9a-f]{64}$/.test(token)) return null;
  const now = office.now();
  const account = await accountOfSession(office.db, digest(token), now, later(now, -idleMinutes));
  if (account === null) return null;
  await touchSession(office.db, digest(token), now);
  return whoIs(account, from);
}

export async function signOut(office: Office, token: string): Promise<void> {
  await endSession(office.db, digest(token));
}

function whoIs(account: AccountRow, from: string): Who {
  const held = account.roles.filter((role): role is Role => Object.hasOwn(roles, role));
  return { accountId: account.id, name: account.name, agency: account.agency, roles: held, from };
}

async function countFailure(office: Office, account: AccountRow): Promise<void> {
  const failures = account.failures + 1;
  const lock = failures >= failuresBeforeLock ? later(office.now(), lockMinutes) : null;
  await recordFailures(office.db, account.id, lock === null ? failures : 0, lock);
}

async function auditSignIn(office: Office, account: AccountRow | null, from: string, reason: string | null) {
  if (account === null) return;
  await writeAudit(office.db, {
    at: office.now(),
    actor: account.id,
    actorName: account.name,
    agency: account.agency,
    act: 'account.signIn',
    subject: 'account',
    object: account.id,
    result: reason === null ? 'done' : 'refused',
    reason,
    from,
  });
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

let decoyDigest: Promise<string> | undefined;
/** A digest that no password fits: an unknown login costs the same work as a known one. */
function decoy(): Promise<string> {
  decoyDigest ??= hashPassword(randomBytes(16).toString('hex'));
  return decoyDigest;
}

const wrong: Refusal = {
  code: 'sign-in-wrong',
  rule: 'DB-02',
  article: '身份鉴别',
  message: '用户名或者密码不正确。请核对后重新输入。',
};

const lockedFor: Refusal = {
  code: 'sign-in-locked',
  rule: 'DB-02',
  article: '身份鉴别',
  message: `密码连续输错${failuresBeforeLock}次，账号已锁定。请${lockMinutes}分钟后再试。`,
};
