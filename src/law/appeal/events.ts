/** What can happen to a reconsideration or a suit about an application: the words of its ledger (REG-63 to REG-67). */

import type { Day } from '../calendar/day.ts';
import type { AppealBlock } from '../report/report.ts';
import type { AppealDecision } from './decisions.ts';

export const procedures = { ordinary: '普通程序', simplified: '简易程序' } as const;
export type Procedure = keyof typeof procedures;

/** What the person attacks: the reply, or that there was none in time (REG-65: then reconsideration or suit, by choice). */
export const appealGrounds = { reply: '对答复不服', failureToReply: '逾期未答复' } as const;
export type AppealGround = keyof typeof appealGrounds;

/** `on` is the day of effect (Asia/Shanghai); for `decided` the day the decision was served on the agency. */
export type AppealEvent = { readonly on: Day } & (
  | {
      readonly type: 'filed';
      readonly block: AppealBlock;
      /** 案号 of the organ or court, or the agency's own number until there is one. */
      readonly number: string;
      /** The application that it is about. */
      readonly applicationId: string;
      readonly ground: AppealGround;
      /** 复议机关 or court. */
      readonly before: string;
      /** A suit that follows a reconsideration: the case id of that one. */
      readonly after?: string;
    }
  /** Who prepares the answer and goes to the hearing. */
  | { readonly type: 'assigned'; readonly to: string }
  | { readonly type: 'accepted'; readonly procedure: Procedure }
  /** The agency got the copy: its term to answer runs from the next day (REG-67). */
  | { readonly type: 'copyReceived' }
  | { readonly type: 'answered'; readonly documentNumber: string }
  | {
      readonly type: 'decided';
      readonly decision: AppealDecision;
      readonly documentNumber: string;
      /** The decision orders the agency to answer again: leads to `reopened` of the application (T20). */
      readonly answerAgain?: { readonly workingDays?: number };
    }
  /** A judgment or ruling of first instance is appealed (上诉): not effective, the same case goes on (AR-42). */
  | { readonly type: 'appealed'; readonly by: 'applicant' | 'agency' }
  /** What the binding decision orders was set going: the application is handled again (T20). */
  | { readonly type: 'orderCarriedOut' }
);
