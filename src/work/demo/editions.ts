/** Sample publications with a text, each led through 三审三校 by six people, as the bureau would do it. */

import type { Day } from '#law/calendar/day';
import { day } from '#law/calendar/day';
import { columnOf } from '#law/column/columns';
import type { EditionContent } from '#law/publication/content';
import { stepKeys } from '#law/publication/steps';
import type { Decided } from '#law/ruling';
import { keepColumn } from '../column/keep.ts';
import type { Office, Who } from '../office.ts';
import { beginPublication, submitPublication } from '../publication/edit.ts';
import { markPublication, publishPublication } from '../publication/review.ts';
import { type Sample, sampleEditions } from './edition-texts.ts';
import { hallTexts } from './hall-texts.ts';

/** Drafter, then one person for each of the six marks: 一校 is the drafter's. */
export interface Editors {
  readonly drafter: Who;
  /** Who says which columns are kept by whom. */
  readonly keeper: Who;
  readonly byStep: Readonly<Record<(typeof stepKeys)[number], Who>>;
}

/** What the bureau publishes through its year; one stays in review and one approved, so that there is something to do. */
export const yearTexts: readonly Sample[] = [...sampleEditions, ...hallTexts];

/** Publishes these on their days. Returns the one that stays approved; null: none. */
export async function publishSamples(
  officeOn: (day: Day) => Office,
  samples: readonly Sample[],
  { drafter, keeper, byStep }: Editors,
  done: <T>(result: Promise<Decided<T>>, what: string) => Promise<T>,
): Promise<{ readonly caseId: string; readonly hash: string } | null> {
  let approved: { readonly caseId: string; readonly hash: string } | null = null;
  for (const [i, { on, left, column, ...sample }] of samples.entries()) {
    const office = officeOn(day(on));
    const content: EditionContent = {
      effectiveOn: null,
      expiresOn: null,
      documentNumber: '',
      genre: '公告',
      issuer: '示例县行政审批和政务信息管理局',
      attribute: 'active',
      attributeBasis: '《中华人民共和国政府信息公开条例》第二十条',
      normative: false,
      interpretation: '内容浅显，不另作解读。',
      consultation: '不涉及其他机关。',
      secrecy: '办公室保密审查员审查，不涉及国家秘密、工作秘密，可以公开。',
      ...sample,
      formedOn: day(sample.formedOn),
    };
    const what = `sample edition ${i}`;
    const { caseId } = await done(beginPublication(office, drafter, content), what);
    const { hash } = await done(submitPublication(office, drafter, caseId, 1), what);
    for (const step of stepKeys.slice(0, left ?? stepKeys.length)) {
      await done(markPublication(office, byStep[step], caseId, { step, hash, note: '' }), `${what} ${step}`);
    }
    if (left === stepKeys.length) approved = { caseId, hash };
    if (left === undefined)
      await done(publishPublication(office, byStep.thirdReview, caseId, { hash, note: '' }), what);
    if (column === undefined) continue;
    const days = columnOf(column)?.windowDays ?? 180;
    await done(
      keepColumn(office, keeper, column, { act: 'arrange', owner: drafter.accountId, windowDays: days }),
      what,
    );
    await done(keepColumn(office, drafter, column, { act: 'place', publication: caseId }), what);
  }
  return approved;
}
