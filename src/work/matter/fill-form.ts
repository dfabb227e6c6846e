/** Forms at the counter: blank for whoever stands there, filled for the person of an open matter; that one is looked at on record. */

import { may } from '#law/account/may';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { matterRow } from '#store/matter/matters';
import { matterPerson } from '#store/matter/person';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { blankForm, fillableForm, fillForm } from '../service/fill-form.ts';
import type { PaperFile } from './commitment.ts';
import { noSuchMatter } from './counter.ts';

/** By the guide in force today. */
export async function counterForm(
  office: Office,
  who: Who,
  service: string,
  material: string,
): Promise<Decided<PaperFile>> {
  const permitted = may(who, true, 'matter.open');
  if (!permitted.ok) return permitted;
  const form = await fillableForm(office, who.agency, service, material);
  if (form === null) return refused(noForm);
  const blank = await blankForm(office, form);
  return blank.ok ? allowed({ name: `${form.material}.docx`, bytes: blank.value }) : blank;
}

export async function matterForm(office: Office, who: Who, id: number, material: string): Promise<Decided<PaperFile>> {
  const { agency } = who;
  const call = { deed: 'matter.fillForm', subject: 'matter', object: String(id), agency } as const;
  return act(office, who, call, async (tx) => {
    const row = await matterRow(tx, id);
    if (row === null || row.agency !== agency) return refused(noSuchMatter);
    const form = await fillableForm(office, agency, row.service, material);
    if (form === null) return refused(noForm);
    const person = await matterPerson(tx, office.vault, id);
    const words = person === null ? {} : { 申请人姓名: person.name, 单位名称: person.name, 联系电话: person.contact };
    const filled = await fillForm(office, form, words, row.number);
    if (!filled.ok) return filled;
    return allowed({ value: { name: `${form.material}（${row.number}）.docx`, bytes: filled.value }, changes: [] });
  });
}

const noForm: Refusal = {
  code: 'form-missing',
  rule: 'SVC-13',
  article: '《中华人民共和国行政许可法》第二十九条',
  message: '这项材料现在没有可以自动填写的空白表。请到办事指南中下载空白表，或者在指南中补上。',
};
