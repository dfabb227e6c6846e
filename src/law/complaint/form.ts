/** The public form of a complaint: what is wrong with it, a sentence at each field, and whether another door is meant (SVC-61). */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type ComplaintKind, type ComplaintObject, complaintKinds, complaintObjects } from './events.ts';

export const complaintFields = ['kind', 'object', 'ref', 'text', 'name', 'contact'] as const;
export type TypedComplaint = Readonly<Record<(typeof complaintFields)[number], string>> & {
  /** Nothing of it is to be published; absent where nobody was asked. */
  readonly unpublished?: boolean;
};

export interface ComplaintForm {
  readonly kind: ComplaintKind;
  readonly object: ComplaintObject;
  readonly ref: string;
  readonly text: string;
  /** Empty: anonymous. */
  readonly name: string;
  /** Telephone, e-mail or postal address, as typed. */
  readonly contact: string;
  /** Whoever complained does not want it published, not even without a name. */
  readonly unpublished: boolean;
}

const most = { ref: 200, text: 3000, name: 60, contact: 120 } as const;
const least = 10;

/** Codes are the names of fields, so that the sentence stands where it belongs. */
const at = (field: (typeof complaintFields)[number], message: string): Refusal => ({
  code: field,
  rule: 'SVC-60',
  article: '有诉即办工作制度',
  message,
  field,
});

export function checkComplaint(typed: TypedComplaint): Decided<ComplaintForm> {
  const text = typed.text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const [name, contact] = [oneLine(typed.name), oneLine(typed.contact)];
  const refusals = [
    ...(Object.hasOwn(complaintKinds, typed.kind)
      ? []
      : [at('kind', '没有选择来件的类型。请选择投诉、建议或者网站找错。')]),
    ...(Object.hasOwn(complaintObjects, typed.object)
      ? []
      : [at('object', '没有选择反映的是什么。请在列表中选择一项。')]),
    ...textFaults(text),
    ...(name.length > most.name ? [at('name', `姓名超过${most.name}个字。请只填写姓名。`)] : []),
    ...(contact.length > most.contact ? [at('contact', `联系方式超过${most.contact}个字。请填写一种联系方式。`)] : []),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return allowed({
    kind: typed.kind as ComplaintKind,
    object: typed.object as ComplaintObject,
    ref: refOf(typed.object as ComplaintObject, typed.ref),
    ...{ text, name, contact },
    unpublished: typed.unpublished === true,
  });
}

function textFaults(text: string): readonly Refusal[] {
  if (text.length < least) return [at('text', `内容不足${least}个字。请写明什么事、在哪里、什么时候。`)];
  if (text.length > most.text) return [at('text', `内容有${text.length}个字，超过${most.text}个字。请写要点。`)];
  return [];
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Which one is meant, as far as it can be told apart from somebody's words: an address of this site, or a code or number.
 * Anything else might name a person and belongs into the sealed text.
 */
export function refOf(object: ComplaintObject, typed: string): string {
  const ref = typed.normalize('NFKC').trim().slice(0, most.ref);
  if (object === 'page') return pagePath(ref);
  return /^[A-Za-z0-9][A-Za-z0-9./-]{2,59}$/.test(ref) && !/^\d{11}$|^\d{17}[\dXx]$/.test(ref) ? ref : '';
}

/** Pages that show one person's case keep their address to themselves. */
const privatePages = /^\/(?:progress|verify|complaints|files)(?:[/?]|$)/;

/** The path of a page of this site, without its query; empty where it is none. */
export function pagePath(typed: string): string {
  const path = (typed.split(/[?#]/)[0] ?? '').slice(0, most.ref);
  return /^\/(?!\/)[\w\-./%~]*$/.test(path) && !privatePages.test(path) ? path : '';
}

export const hints = { application: '申请公开政府信息', petition: '信访', remedy: '行政复议' } as const;

/** What the words hint at: a complaint that is an application for information goes another way, with another clock. */
export function doorHinted(text: string): keyof typeof hints | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (
    /(?:申请|要求|请求|请)(?:依法)?(?:向我)?(?:公开|获取|提供).{0,30}(?:信息|文件|批复|批文|材料|依据|合同|名单|方案|补偿|预算|决算)/.test(
      plain,
    )
  ) {
    return 'application';
  }
  if (/申请(?:行政)?复议|提起(?:行政)?(?:复议|诉讼)|不服.{0,20}(?:决定|处罚)/.test(plain)) return 'remedy';
  return /信访|上访|来访反映/.test(plain) ? 'petition' : null;
}
