/** Whose matter it is, shown for a purpose that the audit trail keeps (P-03). */

import type { ComplainantPurpose } from '#law/complaint/purposes';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { matterRow } from '#store/matter/matters';
import { type MatterPerson, matterPerson } from '#store/matter/person';
import { act } from '../act.ts';
import { lookOnce } from '../application/content.ts';
import type { Office, Who } from '../office.ts';
import { noSuchMatter } from './counter.ts';

export function revealPerson(
  office: Office,
  who: Who,
  id: number,
  purpose: ComplainantPurpose,
): Promise<Decided<MatterPerson>> {
  const call = {
    deed: 'applicant.reveal',
    subject: 'matter',
    object: String(id),
    agency: who.agency,
    purpose,
  } as const;
  return act(office, who, call, async (tx) => {
    const looked = await lookOnce(tx, office, who);
    if (!looked.ok) return looked;
    const row = await matterRow(tx, id);
    if (row === null || row.agency !== who.agency) return refused(noSuchMatter);
    const person = await matterPerson(tx, office.vault, id);
    if (person === null) return refused(nobody);
    if (person.erased) return refused(erased);
    return allowed({ value: { name: person.name, contact: person.contact }, changes: [] });
  });
}

const erased: Refusal = {
  code: 'matter-person-erased',
  rule: 'P-06',
  article: '《中华人民共和国个人信息保护法》第四十七条',
  message: '保存期满，办事人的姓名和电话已经删除；办件的经过和统计仍然保留。',
};

const nobody: Refusal = {
  code: 'matter-person-none',
  rule: 'SVC-45',
  article: '《中华人民共和国个人信息保护法》第六条',
  message: '这个办件由其他系统办理，本系统没有保存办事人的信息。请到该系统中查看。',
};
