/** Consultation of third parties and joint makers (arts 32 to 34): no suspension without a letter, no lapse before its time. */

import { inWords } from '../../calendar/day.ts';
import { comparableDocumentNumber } from '../../letter/number.ts';
import type { Consultation } from '../application-state.ts';
import { regulation } from '../articles.ts';
import { consultedDue } from '../deadlines.ts';
import { type Guard, payload, type Question, refusal } from '../question.ts';

const letter = regulation('REG-44', '第三十三条第三款');

function consulted(question: Question): Consultation | undefined {
  const act = payload(question, 'recordConsultationReceipt', 'recordOpinion', 'lapseConsultation');
  return question.state.consultations.find((one) => one.closedOn === null && (act === null || one.id === act.id));
}

export const consultationNew: Guard = (question) => {
  const act = payload(question, 'consult');
  if (act === null) return null;
  const { consultations } = question.state;
  if (consultations.some((one) => one.id === act.id)) {
    return refusal('consultationRepeated', letter, `征求意见书“${act.id}”已经登记过。另行征求意见的，请使用新的编号。`);
  }
  const number = comparableDocumentNumber(act.letter);
  const before = consultations.find((one) => one.letter !== null && comparableDocumentNumber(one.letter) === number);
  if (before === undefined || number === '') return null;
  return refusal(
    'consultationNumberRepeated',
    letter,
    `文号“${act.letter}”已经用于本件${inWords(before.sentOn)}的征求意见书“${before.id}”。一份征求意见书一个文号，请填写这一份自己的文号。`,
  );
};

export const consultationOpen: Guard = (question) => {
  if (consulted(question) !== undefined) return null;
  return refusal(
    'consultationUnknown',
    letter,
    '没有找到这份尚未答复的征求意见书。没有发出征求意见书的，期限不中止。请核对编号，或者先登记征求意见。',
  );
};

export const receiptNotYetRecorded: Guard = (question) => {
  const one = consulted(question);
  if (one === undefined || one.receivedOn === null) return null;
  return refusal(
    'consultationReceiptRepeated',
    regulation('REG-42', '第三十二条'),
    `这份征求意见书已登记于${inWords(one.receivedOn)}签收，不需要再次登记。`,
  );
};

/** “应当自收到征求意见书之日起15个工作日内提出意见” */
export const consultedTermOver: Guard = (question) => {
  const one = consulted(question);
  if (one === undefined) return null;
  const because = one.to === 'agency' ? regulation('REG-43', '第三十四条') : regulation('REG-42', '第三十二条');
  const due = consultedDue(one, question.calendar);
  if (question.on > due) return null;
  return refusal(
    'consultedTermRunning',
    because,
    `被征求意见一方的期限到${inWords(due)}（含当日）为止，现为${inWords(question.on)}，还没有届满${one.receivedOn === null ? '（没有登记签收，暂按发出之日计算）' : ''}。请等待意见，或者在期限届满后再登记。`,
  );
};

export const thirdPartyObjected: Guard = ({ state }) => {
  if (state.consultations.some((one) => one.to === 'thirdParty' && one.opinion === 'objects')) return null;
  return refusal(
    'noObjection',
    regulation('REG-53', '第三十二条'),
    '没有第三方不同意公开的意见，不需要告知第三方决定公开的内容和理由。',
  );
};
