/** A reviewer who had no part in the draft takes findings of the text on, with the article and the reason (PLT-94). */

import { againstGround, releaseRefusal } from '#law/release/release';
import { allowed, type Decided, refused } from '#law/ruling';
import { draftOf } from '#store/publication/drafts';
import { keepTextWaiver } from '#store/publication/gate';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication, savedByAnother } from './edit.ts';
import { gateIn } from './gate.ts';
import { writersOf } from './writers.ts';

export interface TextWaiving {
  readonly article: string;
  readonly reason: string;
  /** Version of the draft that the reviewer has read. */
  readonly seen: number;
}

/** Covers what is found now; the same words found again after a change stay covered, others do not. */
export async function waiveText(
  office: Office,
  who: Who,
  caseId: string,
  { article, reason, seen }: TextWaiving,
): Promise<Decided<null>> {
  const call = { deed: 'publication.waive', subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const draft = await draftOf(tx, caseId);
    if (draft === null || draft.agency !== who.agency) return refused(noSuchPublication);
    if (draft.version !== seen) return refused(savedByAnother);
    if ((await writersOf(tx, caseId)).includes(who.accountId)) return refused(ownDraft);
    const { agency, content } = draft;
    const covers = (await gateIn(office, tx, { caseId, agency, content })).flatMap((one) => one.covers ?? []);
    if (covers.length === 0) return refused(nothingFound);
    const faults = againstGround({ article, reason });
    if (faults.length > 0) return refused(...faults);
    const by = { by: who.accountId, at: office.now() };
    await keepTextWaiver(tx, office.vault, { id: office.newId(), caseId, agency, covers, article, reason, ...by });
    return allowed({ value: null, changes: [] });
  });
}

const ownDraft = releaseRefusal('waiver-own-draft', '您参与起草了这件信息，不能由您准予公开。请交由其他审核人员办理。');
const nothingFound = releaseRefusal('waiver-needless', '正文中没有发现需要准予公开的内容，不需要办理。');
