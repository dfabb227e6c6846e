/** One publication in the back office: the draft with what the gate finds, the text under review, the marks, the editions. */

import { may } from '#law/account/may';
import { type Standing, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import { type CatalogueItem, itemsOf } from '#law/publication/catalogue';
import type { EditionContent } from '#law/publication/content';
import { dutyOf, owedOf, type PublicationDuty } from '#law/publication/duty';
import {
  foldPublication,
  type PublicationState,
  type PublicationStateKey,
  publicationStates,
  standingOf,
} from '#law/publication/fold';
import { type Steps, stepKeys } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { agency as agencyOf } from '#store/agency/agencies';
import { ledgerCase } from '#store/ledger/ledger';
import { deputiesOf } from '#store/publication/deputies';
import { type Draft, draftOf, textOf } from '#store/publication/drafts';
import { interpretationsOf, type Related, relatedOne } from '#store/publication/interpretations';
import { editionsOf } from '#store/publication/published';
import { stepsOf } from '#store/publication/step-names';
import { entryWith } from '#store/standard/entries';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';
import { gateIn } from './gate.ts';
import {
  type ChangeView,
  canDo,
  changesOf,
  type Doable,
  type FindingView,
  type StepView,
  stepView,
  told,
} from './view-parts.ts';

export interface PublicationView {
  readonly caseId: string;
  readonly indexNumber: string | null;
  readonly state: PublicationStateKey;
  readonly stateName: string;
  readonly withdrawn: string | null;
  /** Null for what an older system published: it has no text here. */
  readonly draft: {
    readonly version: number;
    readonly content: EditionContent;
    readonly savedBy: string;
    readonly savedAt: string;
    readonly gate: readonly FindingView[];
  } | null;
  /** What is under review now. */
  readonly round: {
    readonly hash: string;
    readonly content: EditionContent;
    readonly gate: readonly FindingView[];
    /** Why it is urgent, and until when what is left out is made up for. */
    readonly urgent: { readonly reason: string; readonly makeUpBy: Day } | null;
    readonly steps: readonly StepView[];
    readonly returned: {
      readonly name: string;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
    } | null;
    /** Against the edition that stands published. */
    readonly changes: readonly ChangeView[];
  } | null;
  readonly editions: readonly {
    readonly number: number;
    readonly publishedOn: Day;
    readonly note: string | null;
    readonly hash: string;
  }[];
  /** Both ways (PLT-43). */
  readonly interpretation: { readonly of: Related | null; readonly by: readonly Related[] };
  /** What is owed to the public of it (REG-25); null: nothing. */
  readonly duty: PublicationDuty | null;
  readonly schedule: { readonly at: string; readonly by: string; readonly note: string } | null;
  /** Marks that were left out in haste, in the order in which they are owed. */
  readonly owed: {
    readonly hash: string;
    readonly standing: Standing;
    readonly steps: readonly Pick<StepView, 'step' | 'name' | 'looksAt'>[];
  } | null;
  readonly missed: string | null;
  readonly takeDownOn: Day | null;
  /** What the agency may choose from, by its level (REG-20, 21). */
  readonly items: readonly CatalogueItem[];
  /** Deeds that this person may do to it now. */
  readonly can: readonly Doable[];
}

/** The whole screen. One of another agency is answered exactly as one that does not exist. */
export async function publicationView(office: Office, who: Who, caseId: string): Promise<Decided<PublicationView>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const draft = await draftOf(office.db, caseId);
  const found = await ledgerCase(office.db, 'publication', caseId);
  const agency = draft?.agency ?? found?.agency;
  if (agency === undefined || agency !== who.agency) return refused(noSuchPublication);
  const state = foldPublication(found?.events ?? []);
  const standing = standingOf(state);
  const named = await stepsOf(office.db, agency);
  const editions = await editionsOf(office.db, caseId);
  const { round } = state;
  const text = round === null ? null : await textOf(office.db, caseId, round.hash);
  const interprets = text?.interprets ?? draft?.content.interprets;
  const people = [draft?.savedBy, ...(round?.marks ?? []).map(({ by }) => by), round?.returned?.by, state.schedule?.by];
  const names = await accountNames(office.db, [...new Set(people.filter((one) => one !== undefined))]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const gate = async (content: EditionContent) => told(await gateIn(office, office.db, { caseId, agency, content }));
  return allowed({
    caseId,
    indexNumber: state.indexNumber,
    state: standing,
    stateName: publicationStates[standing],
    withdrawn: state.withdrawn,
    draft:
      draft === null
        ? null
        : {
            version: draft.version,
            content: draft.content,
            savedBy: nameOf(draft.savedBy),
            savedAt: draft.savedAt,
            gate: await gate(draft.content),
          },
    round:
      round === null || text === null
        ? null
        : {
            hash: round.hash,
            content: text,
            gate: await gate(text),
            urgent: round.urgent && { reason: round.urgent.reason, makeUpBy: round.urgent.makeUpBy },
            steps: stepKeys.map((step) => stepView(round, step, { named, nameOf, asker: who.accountId })),
            returned: round.returned && {
              name: named[round.returned.step].name,
              by: nameOf(round.returned.by),
              at: round.returned.at,
              reason: round.returned.reason,
            },
            changes: editions[0] === undefined ? [] : changesOf(editions[0].content, text),
          },
    editions: editions.map(({ number, publishedOn, note, hash }) => ({ number, publishedOn, note, hash })),
    interpretation: {
      of: interprets ? await relatedOne(office.db, agency, interprets.of) : null,
      by: await interpretationsOf(office.db, agency, caseId),
    },
    duty: await dutyIn(office, draft, state, editions[0]?.publishedOn ?? null),
    items: itemsOf((await agencyOf(office.db, agency))?.level ?? 'county'),
    schedule: state.schedule && { at: state.schedule.at, by: nameOf(state.schedule.by), note: state.schedule.note },
    owed: await owedIn(office, state, named),
    missed: state.missed,
    takeDownOn: state.takeDownOn,
    can: canDo(who, state, draft, await deputiesOf(office.db, agency)),
  });
}

async function owedIn(office: Office, { owed }: PublicationState, named: Steps): Promise<PublicationView['owed']> {
  if (owed === null) return null;
  const calendar = await calendarIn(office.db);
  return {
    hash: owed.hash,
    standing: urgencyOf(owed.by, office.today(), calendar, { who: '', what: '补办审校' }),
    steps: owed.steps.map((step) => ({ step, name: named[step].name, looksAt: named[step].looksAt })),
  };
}

/** Null where nothing is owed to the public of it. */
async function dutyIn(
  office: Office,
  draft: Draft | null,
  { withdrawn }: PublicationState,
  publishedOn: Day | null,
): Promise<PublicationDuty | null> {
  if (draft === null || withdrawn !== null || draft.content.attribute !== 'active') return null;
  const { agency, content } = draft;
  const entry = content.standard ? await entryWith(office.db, agency, content.standard) : null;
  const owed = owedOf(content, publishedOn, entry?.limit.workingDays ?? null);
  return dutyOf(owed, office.today(), await calendarIn(office.db));
}
