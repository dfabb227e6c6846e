/** What can happen to a complaint (SVC-60): the words of its ledger. Who complained, and every text, stand sealed elsewhere. */

import type { Day } from '../calendar/day.ts';

export const complaintKinds = { complaint: '投诉', suggestion: '建议', siteError: '网站找错' } as const;
export type ComplaintKind = keyof typeof complaintKinds;

export const complaintChannels = {
  web: '网站',
  telephone: '电话',
  counter: '窗口',
  hotline: '12345热线转办',
  letter: '来信',
} as const;
export type ComplaintChannel = keyof typeof complaintChannels;

/** What it is about; `ref` of the case says which one. */
export const complaintObjects = {
  service: '政务服务事项',
  matter: '正在办理的事项',
  publication: '公开的信息',
  application: '政府信息公开申请',
  office: '机关或者窗口',
  page: '网站页面',
  other: '其他',
} as const;
export type ComplaintObject = keyof typeof complaintObjects;

/** The right door where it is none of ours to answer (SVC-61). */
export const rightDoors = {
  application: '政府信息公开申请',
  petition: '信访',
  remedy: '行政复议、行政诉讼',
  otherOrgan: '其他机关',
} as const;
export type RightDoor = keyof typeof rightDoors;

/** How the complainant was told. The last two reach whoever left no contact. */
export const tellingWays = {
  telephone: '电话',
  message: '短信或者邮件',
  post: '邮寄',
  counter: '当面',
  page: '进度页',
  published: '公开答复',
} as const;
export type TellingWay = keyof typeof tellingWays;

export const callBackResults = {
  satisfied: '满意',
  partly: '基本满意',
  unsatisfied: '不满意',
  unreached: '没有联系上',
} as const;
export type CallBackResult = keyof typeof callBackResults;

export const reopenReasons = {
  unsatisfied: '来电、来信人不满意',
  newFacts: '有新的情况',
  wrongAnswer: '答复有错误',
} as const;
export type ReopenReason = keyof typeof reopenReasons;

export type ComplaintEvent = { readonly on: Day } & (
  | {
      readonly type: 'received';
      readonly number: string;
      readonly kind: ComplaintKind;
      readonly channel: ComplaintChannel;
      readonly object: ComplaintObject;
      /** Code of a service, number of a matter, address of a page; empty where none was named. */
      readonly ref: string;
      /** Nobody left a way to be reached. */
      readonly anonymous: boolean;
      /** Row of the sealed data of whoever complained. */
      readonly complainant: string;
      /** Keyed digest of the words: the same complaint again is known without being read. */
      readonly same: string;
      readonly due: Day;
      /** Whoever complained does not want it published; absent where that is left to the agency. */
      readonly unpublished?: true;
    }
  | { readonly type: 'assigned'; readonly to: string }
  | { readonly type: 'extended'; readonly due: Day; readonly text: string }
  /** `text`: id of the sealed words. */
  | { readonly type: 'redirected'; readonly door: RightDoor; readonly text: string }
  | { readonly type: 'answered'; readonly text: string }
  | { readonly type: 'told'; readonly how: TellingWay }
  | { readonly type: 'calledBack'; readonly result: CallBackResult }
  /** For everybody to read: screened, nothing personal in it. */
  | { readonly type: 'published'; readonly question: string; readonly answer: string }
  | { readonly type: 'merged'; readonly into: string }
  | { readonly type: 'reopened'; readonly reason: ReopenReason; readonly due: Day }
  | { readonly type: 'closed' }
);
