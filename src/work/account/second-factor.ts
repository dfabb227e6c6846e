/** A person renews the own recovery codes and second factor: with the present password and a present code (DB-04). */

import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { qrPicture } from '#paper/qr-picture';
import { type AccountRow, accountById } from '#store/account/accounts';
import { isPassword } from '#store/account/password';
import { renewSecondFactor, type SecondFactorRow, secondFactor, setRecoveryCodes } from '#store/account/second-factors';
import { readSecurity } from '#store/account/security';
import { endSessionsOf } from '#store/account/sessions';
import { endSignInsOf } from '#store/account/sign-ins';
import { forgive, type Limit, tryOnce } from '#store/account/throttles';
import { codeUri, newCodeSecret, stepOfCode } from '#store/account/totp';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import { sealSecret } from './code-secret.ts';
import type { Enrolment } from './enrol.ts';
import { isGoodCode, plainCode } from './good-code.ts';
import { minutesAfter } from './instant.ts';
import { digestOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { newCodeWrong, ownLocked, passwordWrong, presentCodeWrong, renewalVoid } from './refusals.ts';
import type { Held } from './session.ts';

type Act = 'account.newRecoveryCodes' | 'account.renewFactor';

export interface Proof {
  readonly password: string;
  readonly code: string;
}

/** A session left open must be enough for neither password nor code: five wrong ones of either kind. */
const ownTries: Limit = { tries: 5, windowMinutes: 15, blockMinutes: 30 };
const minutesForRenewal = 15;

/** New recovery codes, never shown again; those before are void. */
export async function replaceRecoveryCodes(
  office: Office,
  held: Held,
  proof: Proof,
): Promise<Decided<readonly string[]>> {
  const act = 'account.newRecoveryCodes';
  const proved = await prove(office, held, proof, act);
  if (!proved.ok) return proved;
  const { account } = proved.value;
  const codes = newRecoveryCodes();
  await office.db.transaction().execute(async (tx) => {
    await setRecoveryCodes(tx, account.id, digestsOf(account.id, codes));
    await auditAccount(office, { act, by: account, from: held.who.from, refusedFor: null }, tx);
  });
  return allowed(codes);
}

export interface Renewal extends Enrolment {
  /** The new secret, sealed for this session and for the factor that it takes the place of: to be sent back with a code. */
  readonly renewal: string;
}

/** The secret of a new second factor. The present one stays until {@link confirmRenewal}. */
export async function beginRenewal(office: Office, held: Held, proof: Proof): Promise<Decided<Renewal>> {
  const proved = await prove(office, held, proof, 'account.renewFactor');
  if (!proved.ok) return proved;
  const { account, factor } = proved.value;
  const { codeAlgorithm: algorithm } = await readSecurity(office.db);
  const secret = newCodeSecret();
  const until = minutesAfter(office.now(), minutesForRenewal);
  const renewal = office.vault.seal(JSON.stringify({ secret, algorithm, until }), placeOf(held, factor));
  const uri = codeUri({ secret, algorithm }, account.login);
  return allowed({ secret, uri, picture: await qrPicture(uri), renewal: renewal.toString('base64url') });
}

/** The new second factor takes the place of the old one; recovery codes are new, and all other sessions end. */
export async function confirmRenewal(
  office: Office,
  held: Held,
  renewal: string,
  code: string,
): Promise<Decided<readonly string[]>> {
  const { accountId, from } = held.who;
  const [account, factor] = [await accountById(office.db, accountId), await secondFactor(office.db, accountId)];
  const begun = factor === null ? null : openRenewal(office, placeOf(held, factor), renewal);
  if (account === null || factor === null || begun === null || begun.until <= office.now()) return refused(renewalVoid);
  const tried = await tryOnce(office.db, triesOf(accountId), ownTries, office.now());
  if (tried.blocked) return refuse(office, account, from, 'account.renewFactor', ownLocked(ownTries.blockMinutes));
  const step = stepOfCode(begun, plainCode(code), office.now());
  if (step === null) {
    return refuse(office, account, from, 'account.renewFactor', newCodeWrong(ownTries.tries - tried.tries));
  }
  const codes = newRecoveryCodes();
  const renewed = await office.db.transaction().execute(async (tx) => {
    const row = {
      account_id: accountId,
      secret: sealSecret(office, accountId, begun.secret),
      algorithm: begun.algorithm,
      confirmed_at: office.now(),
      last_step: step,
    };
    if (!(await renewSecondFactor(tx, factor, row))) return false;
    await setRecoveryCodes(tx, accountId, digestsOf(accountId, codes));
    await endSessionsOf(tx, accountId, held.session);
    await endSignInsOf(tx, accountId);
    await auditAccount(office, { act: 'account.renewFactor', by: account, from, refusedFor: null }, tx);
    return true;
  });
  if (!renewed) return refused(renewalVoid);
  await forgive(office.db, triesOf(accountId));
  return allowed(codes);
}

interface Proved {
  readonly account: AccountRow;
  readonly factor: SecondFactorRow;
}

/** The password first: a code is not used up, and nothing is told of it, while the password is wrong. */
async function prove(office: Office, { who }: Held, { password, code }: Proof, act: Act): Promise<Decided<Proved>> {
  const account = await accountById(office.db, who.accountId);
  const factor = await secondFactor(office.db, who.accountId);
  if (account === null || factor === null) return refused(renewalVoid);
  const { tries, blocked } = await tryOnce(office.db, triesOf(account.id), ownTries, office.now());
  if (blocked) return refuse(office, account, who.from, act, ownLocked(ownTries.blockMinutes));
  if (!(await isPassword(account.password, password))) return refuse(office, account, who.from, act, passwordWrong);
  if (!(await isGoodCode(office, factor, code))) {
    return refuse(office, account, who.from, act, presentCodeWrong(ownTries.tries - tries));
  }
  await forgive(office.db, triesOf(account.id));
  return allowed({ account, factor });
}

async function refuse(office: Office, by: AccountRow, from: string, act: Act, refusal: Refusal) {
  await auditAccount(office, { act, by, from, refusedFor: refusal.code });
  return refused(refusal);
}

const triesOf = (accountId: string) => `own factor\0${accountId}`;

const digestsOf = (accountId: string, codes: readonly string[]) =>
  codes.map((one) => digestOfRecoveryCode(accountId, one));

const placeOf = ({ session }: Held, { account_id, confirmed_at }: SecondFactorRow) =>
  `second_factor.renewal.${account_id}.${session}.${confirmed_at}`;

interface Begun {
  readonly secret: string;
  readonly algorithm: SecondFactorRow['algorithm'];
  readonly until: string;
}

/** What {@link beginRenewal} sealed; null for anything else, and where the factor is another by now. */
function openRenewal(office: Office, place: string, renewal: string): Begun | null {
  try {
    return JSON.parse(office.vault.open(Buffer.from(renewal, 'base64url'), place)) as Begun;
  } catch {
    return null;
  }
}
