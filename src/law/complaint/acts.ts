/** What is done to a complaint, and in which states: one table that buttons, tests and refusals read. */

import type { Role } from '../account/roles.ts';
import type { ComplaintStateKey } from './fold.ts';

export interface ComplaintActRow {
  readonly label: string;
  readonly from: readonly ComplaintStateKey[];
  readonly who: readonly Role[];
}

const clerks: readonly Role[] = ['officer', 'head'];

export const complaintActs = {
  assign: { label: '交办', from: ['received', 'assigned'], who: clerks },
  extend: { label: '延长答复', from: ['assigned'], who: ['head'] },
  redirect: { label: '告知办理渠道', from: ['received', 'assigned'], who: clerks },
  answer: { label: '答复', from: ['assigned', 'answered'], who: clerks },
  tell: { label: '告知来件人', from: ['answered', 'merged'], who: [...clerks, 'counter'] },
  callBack: { label: '回访', from: ['told', 'closed'], who: [...clerks, 'counter'] },
  publish: { label: '公开答复', from: ['answered', 'told', 'closed'], who: ['head'] },
  merge: { label: '并案', from: ['received', 'assigned'], who: clerks },
  reopen: { label: '重新办理', from: ['told', 'closed'], who: clerks },
  close: { label: '办结', from: ['told'], who: clerks },
} as const satisfies Readonly<Record<string, ComplaintActRow>>;
export type ComplaintAct = keyof typeof complaintActs;
export const complaintActKeys = Object.keys(complaintActs) as readonly ComplaintAct[];

/** Acts that the state allows and one of the roles may do. */
export function actsFor(state: ComplaintStateKey, roles: readonly Role[]): readonly ComplaintAct[] {
  return complaintActKeys.filter((act) => {
    const { from, who }: ComplaintActRow = complaintActs[act];
    return from.includes(state) && who.some((role) => roles.includes(role));
  });
}
