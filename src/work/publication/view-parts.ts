/** Parts of the screen of a publication: findings, steps with their marks, differences, what this person may do. */

import type { Deed } from '#law/account/deeds';
import { may } from '#law/account/may';
import { audienceWords } from '#law/publication/audiences';
import { attributes, catalogueName } from '#law/publication/catalogue';
import { changedFields, type EditionContent, fieldNames, interpretationForms } from '#law/publication/content';
import type { PublicationState } from '#law/publication/fold';
import type { GateFinding } from '#law/publication/gate';
import { type StepKey, type Steps, steps } from '#law/publication/steps';
import { type Deputies, mayDeputize } from '#law/publication/urgent';
import type { Draft } from '#store/publication/drafts';
import type { Who } from '../office.ts';

export interface StepView {
  readonly step: StepKey;
  readonly name: string;
  readonly post: string;
  readonly looksAt: string;
  readonly mark: { readonly by: string; readonly at: string; readonly note: string } | null;
  readonly next: boolean;
  /** Set by the person who asks, and may be taken back. */
  readonly own: boolean;
}

export interface ChangeView {
  readonly field: keyof EditionContent;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What is covered is in the text already, and is not told twice. */
export interface FindingView extends Omit<GateFinding, 'covers'> {
  /** A reviewer may take it on. */
  readonly waivable: boolean;
}

/** What can be done to a publication. */
export type Doable = 'draft' | 'submit' | 'waive' | 'mark' | 'hasten' | 'makeUp' | 'publish' | 'withdraw';

export function told(findings: readonly GateFinding[]): readonly FindingView[] {
  return findings.map(({ covers, ...rest }) => ({ ...rest, waivable: covers !== undefined }));
}

export function stepView(
  round: NonNullable<PublicationState['round']>,
  step: StepKey,
  { named, nameOf, asker }: { readonly named: Steps; readonly nameOf: (id: string) => string; readonly asker: string },
): StepView {
  const mark = round.marks.find((one) => one.step === step);
  return {
    step,
    name: named[step].name,
    post: named[step].post,
    looksAt: named[step].looksAt,
    mark: mark === undefined ? null : { by: nameOf(mark.by), at: mark.at, note: mark.note },
    next: round.returned === null && round.next === step,
    own: round.returned === null && mark?.by === asker,
  };
}

export function changesOf(before: EditionContent, after: EditionContent): readonly ChangeView[] {
  return changedFields(before, after).map((field) => ({
    field,
    name: fieldNames[field],
    before: words(before, field),
    after: words(after, field),
  }));
}

function words(content: EditionContent, field: keyof EditionContent): string {
  if (field === 'attribute') return attributes[content.attribute];
  if (field === 'item') return catalogueName(content.item);
  if (field === 'audience') return audienceWords(content.audience);
  const value = content[field];
  if (typeof value === 'boolean') return value ? '是' : '否';
  return [value ?? []]
    .flat()
    .map((one) =>
      typeof one === 'object' ? ('title' in one ? one.title : interpretationForms[one.form]) : String(one),
    )
    .join('、');
}

export function canDo(who: Who, state: PublicationState, draft: Draft | null, deputies: Deputies): readonly Doable[] {
  const { round, withdrawn, editions, writers } = state;
  const allowedTo = (deed: Deed) => may(who, true, deed).ok;
  const open = withdrawn === null;
  const turn = round !== null && round.returned === null ? round.next : null;
  const mark =
    turn !== null &&
    (allowedTo(`publication.${turn}`) || mayDeputize(state, deputies, turn, who.accountId)) &&
    !round?.marks.some(({ by }) => by === who.accountId);
  const own = round?.drafters.includes(who.accountId) === true && turn !== null && !steps[turn].byDrafter;
  return [
    ...(open && draft !== null && allowedTo('publication.draft') ? (['draft', 'submit'] as const) : []),
    ...(open &&
    draft !== null &&
    ![...draft.editors, ...writers].includes(who.accountId) &&
    allowedTo('publication.waive')
      ? (['waive'] as const)
      : []),
    ...(open && mark && !own ? (['mark'] as const) : []),
    ...(turn !== null && round?.urgent === null && allowedTo('publication.hasten') ? (['hasten'] as const) : []),
    ...(mayMakeUp(who, state) ? (['makeUp'] as const) : []),
    ...(open && round?.next === null && round.returned === null && allowedTo('publication.publish')
      ? (['publish'] as const)
      : []),
    ...(open && editions > 0 && allowedTo('publication.withdraw') ? (['withdraw'] as const) : []),
  ];
}

/** Whether this person may set the mark that is owed next. */
export function mayMakeUp(who: Who, { owed }: PublicationState): boolean {
  const step = owed?.steps[0];
  if (owed === null || step === undefined || !may(who, true, `publication.${step}`).ok) return false;
  if (owed.marked.includes(who.accountId)) return false;
  return steps[step].byDrafter || !owed.drafters.includes(who.accountId);
}
