/** What may be entered of a document, and why not (PLT-30 to 33). */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { DocumentEvent, DocumentKind, DocumentTerms } from './events.ts';
import { type DocumentState, endOf } from './fold.ts';

const say = (code: string, message: string, field?: string, rule = 'PLT-32'): Refusal => ({
  ...{ code, rule, article: '行政规范性文件有效性', message },
  ...(field === undefined ? {} : { field }),
});

export interface NewDocument extends DocumentTerms {
  readonly kind: DocumentKind;
  readonly issuedOn: Day;
  readonly publication?: string;
}

/** `makesRegulations`: whether the agency is of a level that may make 规章 (AR-20). */
export function decideRegister(
  wish: NewDocument,
  { today, makesRegulations }: { readonly today: Day; readonly makesRegulations: boolean },
): Decided<DocumentEvent> {
  const { kind, title, documentNumber, issuedOn, effectiveOn, expiresOn, publication } = wish;
  const faults = [
    ...(title.trim() === '' ? [say('document-text', '没有填写文件名称。请填写。', 'title')] : []),
    ...(documentNumber.trim() === ''
      ? [say('document-text', '没有填写发文字号。规范性文件应当统一编号，请填写。', 'documentNumber', 'PLT-31')]
      : []),
    ...(issuedOn > today ? [say('document-dates', `印发日期${issuedOn}在今天之后。请核对。`, 'issuedOn')] : []),
    ...againstTerm({ effectiveOn, expiresOn }, issuedOn),
    ...(kind === 'regulations' && !makesRegulations
      ? [say('document-kind', '县级以下的机关不能制定规章。请改为“行政规范性文件”。', 'kind', 'AR-20')]
      : []),
  ];
  if (faults.length > 0) return refused(...faults);
  return allowed({
    ...{ type: 'issued', on: issuedOn, kind, title: title.trim(), documentNumber: documentNumber.trim() },
    ...{ effectiveOn, expiresOn },
    ...(publication === undefined ? {} : { publication }),
  });
}

function againstTerm(
  { effectiveOn, expiresOn }: Pick<DocumentTerms, 'effectiveOn' | 'expiresOn'>,
  issuedOn: Day,
): readonly Refusal[] {
  if (expiresOn === null || expiresOn > (effectiveOn ?? issuedOn)) return [];
  return [say('document-dates', `失效日期${expiresOn}不晚于施行或者印发的日期。请核对。`, 'expiresOn')];
}

export type DocumentWish =
  | { readonly act: 'modify' | 'repeal'; readonly on: Day; readonly by: string; readonly document?: string }
  | { readonly act: 'expire'; readonly on: Day }
  | { readonly act: 'prolong'; readonly expiresOn: Day | null; readonly reason: string }
  | { readonly act: 'link'; readonly publication: string };

/** A later event on a document that holds. What ended stays as it ended: the text stays readable, marked. */
export function decideDocument(state: DocumentState, wish: DocumentWish, today: Day): Decided<DocumentEvent> {
  if (wish.act === 'link') return allowed({ type: 'linked', on: today, publication: wish.publication });
  const end = endOf(state);
  if (end !== null && end <= today) {
    return refused(say('document-ended', `“${state.title}”已于${end}失效或者废止，不能再办。需要延续的，请另行制发。`));
  }
  if (wish.act === 'prolong') return prolonged(state, wish, today);
  const dated = againstDay(state, wish.on, today);
  if (dated !== null) return refused(dated);
  if (wish.act === 'expire') return allowed({ type: 'expired', on: wish.on });
  if (wish.by.trim() === '') {
    return refused(say('document-text', '没有写明由哪一份文件修改或者废止。请填写文件名称和字号。', 'by'));
  }
  const type = wish.act === 'modify' ? 'modified' : 'repealed';
  const by = { by: wish.by.trim(), ...(wish.document === undefined ? {} : { document: wish.document }) };
  return allowed({ type, on: wish.on, ...by });
}

function prolonged(
  state: DocumentState,
  { expiresOn, reason }: Extract<DocumentWish, { act: 'prolong' }>,
  today: Day,
): Decided<DocumentEvent> {
  if (reason.trim() === '') return refused(say('document-text', '没有写明延长的理由。请写明评估的结论。', 'reason'));
  if (expiresOn !== null && (expiresOn <= today || expiresOn === state.expiresOn)) {
    return refused(
      say('document-dates', `新的失效日期${expiresOn}应当晚于今天，并与原来的不同。请核对。`, 'expiresOn'),
    );
  }
  return allowed({ type: 'prolonged', on: today, expiresOn, reason: reason.trim() });
}

function againstDay({ issuedOn }: DocumentState, on: Day, today: Day): Refusal | null {
  if (on < issuedOn) return say('document-dates', `日期${on}早于印发日期${issuedOn}。请核对。`, 'on');
  return on > today ? say('document-dates', `日期${on}在今天之后。请在生效那天登记。`, 'on') : null;
}
