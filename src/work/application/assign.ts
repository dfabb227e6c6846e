/** To whom a case is given: a colleague who may act on applications, or a group by its name; with a sealed word for the next. */

import type { ActOf } from '#law/application/acts';
import { regulation } from '#law/application/articles';
import { refusal } from '#law/application/question';
import { allowed, type Decided, refused } from '#law/ruling';
import { addText } from '#store/application/texts';
import type { Tx } from '#store/db';
import { colleaguesIn } from '#store/notification/colleagues';
import type { Office, Who } from '../office.ts';
import type { AssignInput } from './act-input.ts';
import { handlesApplications } from './colleagues.ts';

export async function assignment(
  tx: Tx,
  office: Office,
  who: Who,
  caseId: string,
  { on, to = '', account, note = '' }: AssignInput,
): Promise<Decided<ActOf<'assign'>>> {
  const colleague =
    account === undefined
      ? null
      : (await colleaguesIn(tx, who.agency, office.today())).find(({ id }) => id === account && account !== '');
  if (colleague === undefined || (colleague !== null && !handlesApplications(colleague))) return refused(unfit);
  const text = note.trim();
  const id = office.newId();
  if (text !== '') {
    const at = office.now();
    await addText(tx, office.vault, { id, agency: who.agency, caseId, kind: 'note', text, at, by: who.accountId });
  }
  return allowed({
    act: 'assign',
    on,
    to: to.trim() === '' ? (colleague?.name ?? '') : to,
    ...(account === undefined ? {} : { account }),
    ...(text === '' ? {} : { note: id }),
  });
}

const unfit = refusal(
  'assignee-unfit',
  regulation('REG-33', '第四十五条'),
  '没有选择同事，或者选择的同事不在本机关、账号已经停用，或者没有“经办”“公开办负责人”角色，不能承办申请。请从列出的同事中另选一位。',
);
