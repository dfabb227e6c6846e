/** One publication in the back office: the draft with what the gate finds, the text under review, the marks, the editions. */

import type { Deed } from '#law/account/deeds';
import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { changedFields, type EditionContent, fieldNames, interpretationForms } from '#law/publication/content';
import {
  foldPublication,
  type PublicationState,
  type PublicationStateKey,
  publicationStates,
  standingOf,
} from '#law/publication/fold';
import type { GateFinding } from '#law/publication/gate';
import { type StepKey, stepKeys, steps } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { ledgerCase } from '#store/ledger/ledger';
import { type Draft, draftOf, textOf, type WorkLine, workLines } from '#store/publication/drafts';
import { interpretationsOf, type Related, relatedOne } from '#store/publication/interpretations';
import { editionsOf } from '#store/publication/published';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';
import { gateIn } from './gate.ts';

interface StepView {
  readonly step: StepKey;
  readonly name: string;
  readonly looksAt: string;
  readonly mark: { readonly by: string; readonly at: string; readonly note: string } | null;
  readonly next: boolean;
}

export interface ChangeView {
  readonly field: keyof EditionContent;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What is covered is in the text already, and is not told twice. */
interface FindingView extends Omit<GateFinding, 'covers'> {
  /** A reviewer may take it on. */
  readonly waivable: boolean;
}

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
  /** Deeds that this person may do to it now. */
  readonly can: readonly ('draft' | 'submit' | 'waive' | 'mark' | 'publish' | 'withdraw')[];
}

export interface WorkList {
  readonly publications: readonly WorkLine[];
  readonly next: string | null;
}

/** The agency's publications, last saved first. */
export async function listPublications(
  office: Office,
  who: Who,
  {
    limit,
    ...rest
  }: { readonly state?: PublicationStateKey; readonly words?: string; readonly after?: string; readonly limit: number },
): Promise<Decided<WorkList>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const lines = await workLines(office.db, { agency: who.agency, ...rest, limit: limit + 1 });
  const publications = lines.slice(0, limit);
  return allowed({ publications, next: lines.length > limit ? (publications.at(-1)?.caseId ?? null) : null });
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
  const editions = await editionsOf(office.db, caseId);
  const { round } = state;
  const text = round === null ? null : await textOf(office.db, caseId, round.hash);
  const interprets = text?.interprets ?? draft?.content.interprets;
  const people = [draft?.savedBy, ...(round?.marks ?? []).map(({ by }) => by), round?.returned?.by];
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
            steps: stepKeys.map((step) => stepView(round, step, nameOf)),
            returned: round.returned && {
              name: steps[round.returned.step].name,
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
    can: canDo(who, state, draft),
  });
}

function told(findings: readonly GateFinding[]): readonly FindingView[] {
  return findings.map(({ covers, ...rest }) => ({ ...rest, waivable: covers !== undefined }));
}

function stepView(
  round: NonNullable<PublicationState['round']>,
  step: StepKey,
  nameOf: (id: string) => string,
): StepView {
  const mark = round.marks.find((one) => one.step === step);
  return {
    step,
    name: steps[step].name,
    looksAt: steps[step].looksAt,
    mark: mark === undefined ? null : { by: nameOf(mark.by), at: mark.at, note: mark.note },
    next: round.returned === null && round.next === step,
  };
}

function changesOf(before: EditionContent, after: EditionContent): readonly ChangeView[] {
  return changedFields(before, after).map((field) => ({
    field,
    name: fieldNames[field],
    before: words(before[field]),
    after: words(after[field]),
  }));
}

function words(value: EditionContent[keyof EditionContent]): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return [value ?? []]
    .flat()
    .map((one) =>
      typeof one === 'object' ? ('title' in one ? one.title : interpretationForms[one.form]) : String(one),
    )
    .join('、');
}

function canDo(who: Who, state: PublicationState, draft: Draft | null): PublicationView['can'] {
  const { round, withdrawn, editions } = state;
  const allowedTo = (deed: Deed) => may(who, true, deed).ok;
  const open = withdrawn === null;
  const turn = round !== null && round.returned === null ? round.next : null;
  const mark =
    turn !== null && allowedTo(`publication.${turn}`) && !round?.marks.some(({ by }) => by === who.accountId);
  const own = round?.drafters.includes(who.accountId) === true && turn !== null && !steps[turn].byDrafter;
  return [
    ...(open && draft !== null && allowedTo('publication.draft') ? (['draft', 'submit'] as const) : []),
    ...(open && draft !== null && !draft.editors.includes(who.accountId) && allowedTo('publication.waive')
      ? (['waive'] as const)
      : []),
    ...(open && mark && !own ? (['mark'] as const) : []),
    ...(open && round?.next === null && round.returned === null && allowedTo('publication.publish')
      ? (['publish'] as const)
      : []),
    ...(open && editions > 0 && allowedTo('publication.withdraw') ? (['withdraw'] as const) : []),
  ];
}
