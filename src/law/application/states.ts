/** The states that an application passes through, and what its clock does in each (regulation of the case: §7, REG-30 to REG-51). */

export interface StateForm {
  /** Chinese name on lists and pages. */
  readonly name: string;
  /** Received and without an outcome: counts as carried over (AR-95). */
  readonly open: boolean;
  /** What the clock does here, in Chinese, for the table in the docs. */
  readonly clock: string;
}

export const states = {
  unsubmitted: { name: '未登记', open: false, clock: '未起算' },
  submitted: { name: '待确认（待签收）', open: false, clock: '未起算' },
  received: { name: '已收到', open: true, clock: '答复期限运行' },
  awaitingCorrection: { name: '待补正', open: true, clock: '原期限作废，申请人补正期限运行' },
  awaitingReasons: { name: '待说明理由', open: true, clock: '答复期限运行' },
  awaitingPayment: { name: '待缴费', open: true, clock: '答复期限不运行，缴费期限运行' },
  consulting: { name: '征求意见中', open: true, clock: '中止' },
  handling: { name: '办理中', open: true, clock: '答复期限运行' },
  reviewing: { name: '审核中', open: true, clock: '答复期限运行' },
  concluded: { name: '已答复', open: false, clock: '止于答复文书之日' },
  delivered: { name: '已送达', open: false, clock: '救济期限运行' },
  archived: { name: '已归档', open: false, clock: '—' },
  setAside: { name: '已撤销（不计数）', open: false, clock: '—' },
} as const satisfies Readonly<Record<string, StateForm>>;

export type State = keyof typeof states;
export const stateKeys = Object.keys(states) as readonly State[];

/** Flags stand beside the state; they are never states of their own. */
export const flags = { extended: '已延期', overdue: '已逾期', suspended: '已中止', feeCharged: '已收费' } as const;
export type Flag = keyof typeof flags;
