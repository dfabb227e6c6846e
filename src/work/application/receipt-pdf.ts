/** The receipt on paper (登记回执, OUT-21): number, receipt day and how it was fixed, due day, query code. */

import { receiptFacts } from '#law/application/events';
import { plainDay } from '#law/letter/words';
import { letterToPdf } from '#paper/letter/to-pdf';
import type { Office } from '../office.ts';
import { receiptOf } from './receipt.ts';

/** Null where there is no such application, or its receipt is not fixed yet. */
export async function receiptPdf(office: Office, caseId: string): Promise<Uint8Array | null> {
  const receipt = await receiptOf(office, caseId);
  if (receipt === null) return null;
  const { progress, code, description, how } = receipt;
  const { number, agencyName, receivedOn, dueOn } = progress;
  if (receivedOn === null) return null;
  return letterToPdf({
    title: '政府信息公开申请登记回执',
    agency: agencyName,
    number: null,
    addressee: null,
    paragraphs: [
      '您提出的政府信息公开申请，本机关已经收到并登记。请保存编号和查询码，凭这两项查询进度、补正、撤回和领取答复。',
    ],
    facts: [
      { label: '编号', value: number },
      { label: '查询码', value: code },
      { label: '申请内容', value: description },
      { label: '收到之日', value: `${plainDay(receivedOn)}${how === null ? '' : `（由“${receiptFacts[how]}”确定）`}` },
      ...(dueOn === null ? [] : [{ label: '答复期限', value: `${plainDay(dueOn)}前` }]),
      {
        label: '依据',
        value: '《中华人民共和国政府信息公开条例》第三十一条、第三十三条',
      },
    ],
    attachments: [],
    signedOn: plainDay(receivedOn),
    createdOn: receivedOn,
    verification: null,
  });
}
