/** Where an application went that is handled no more under its own number: its parts, or the one that it was merged into (OUT-34, OUT-35). */

import { foldApplication } from '#law/application/fold';
import { states } from '#law/application/states';
import type { Day } from '#law/calendar/day';
import { sameIdentity } from '#store/applicant/same';
import { caseOfNumber } from '#store/application/by-number';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type OwnCase, ownCase } from './own-case.ts';

export interface OwnPart {
  readonly number: string;
  readonly relation: 'part' | 'answeredIn';
  /** How it stands; null where it is not shown to be the same person's. */
  readonly standing: { readonly stateName: string; readonly dueOn: Day | null; readonly answeredOn: Day | null } | null;
}

/** None of a case that is handled under its own number. */
export async function ownParts(office: Office, own: OwnCase): Promise<readonly OwnPart[]> {
  const aside = asideOf(own);
  if (aside === null) return [];
  return asApplicant(own.agency, () =>
    office.db.transaction().execute(async (tx) => {
      const parts: OwnPart[] = [];
      for (const number of aside.into) {
        const found = await partIn(tx, own, number);
        const state = found === null ? null : foldApplication(found.events, own.calendar, office.today());
        parts.push({
          number,
          relation: aside.reason === 'split' ? 'part' : 'answeredIn',
          standing:
            state === null
              ? null
              : { stateName: states[state.state].name, dueOn: state.due, answeredOn: state.reply?.on ?? null },
        });
      }
      return parts;
    }),
  );
}

/** The case that the holder of this one may open under that number; null where it is none of its parts, or another's. */
export async function openablePart(office: Office, caseId: string, number: string): Promise<string | null> {
  const own = await ownCase(office, caseId);
  if (own === null || asideOf(own)?.into.includes(number) !== true) return null;
  return asApplicant(own.agency, () =>
    office.db.transaction().execute(async (tx) => (await partIn(tx, own, number))?.caseId ?? null),
  );
}

function asideOf({ events }: OwnCase) {
  const last = events.findLast((event) => event.type === 'setAside');
  return last === undefined || last.into.length === 0 ? null : last;
}

/** A part was taken over from the whole, with its applicant; another application is the same person's by its proof of identity alone. */
async function partIn(tx: Tx, own: OwnCase, number: string) {
  const caseId = await caseOfNumber(tx, own.agency, number);
  const found = caseId === null ? null : await ledgerCase(tx, 'application', caseId);
  const [mine, theirs] = [own.events, found?.events ?? []].map((events) =>
    events.find((event) => event.type === 'submitted'),
  );
  if (found === null || mine === undefined || theirs === undefined) return null;
  if (theirs.partOf === mine.number) return found;
  return (await sameIdentity(tx, mine.applicantId, theirs.applicantId)) === true ? found : null;
}
