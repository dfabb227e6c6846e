/** The columns of the year's ledger of applications (台账), as officers keep it. */

export interface LedgerRow {
  readonly position: number;
  readonly number: string;
  readonly receivedOn: string;
  readonly carriedOver: string;
  readonly channel: string;
  readonly applicantType: string;
  /** Left out where no purpose was stated. */
  readonly applicant?: string;
  readonly summary: string;
  readonly dueOn: string;
  readonly extended: string;
  readonly state: string;
  readonly replyNumber: string;
  readonly repliedOn: string;
  readonly lateBy: number | null;
  readonly outcome: string;
  readonly deliveredOn: string;
  readonly deliveredBy: string;
  /** Whole yuan. */
  readonly fee: number | null;
  readonly appeals: string;
}

export interface LedgerColumn {
  readonly head: string;
  /** In characters of a spreadsheet. */
  readonly width: number;
  readonly of: (row: LedgerRow) => string | number | null;
}

const columns: readonly LedgerColumn[] = [
  { head: '序号', width: 6, of: (row) => row.position },
  { head: '编号', width: 18, of: (row) => row.number },
  { head: '收到日', width: 12, of: (row) => row.receivedOn },
  { head: '上年结转', width: 9, of: (row) => row.carriedOver },
  { head: '渠道', width: 12, of: (row) => row.channel },
  { head: '申请人类型', width: 14, of: (row) => row.applicantType },
  { head: '申请人', width: 16, of: (row) => row.applicant ?? '' },
  { head: '内容概述', width: 40, of: (row) => row.summary },
  { head: '应答日', width: 12, of: (row) => row.dueOn },
  { head: '延期', width: 6, of: (row) => row.extended },
  { head: '状态', width: 10, of: (row) => row.state },
  { head: '答复文号', width: 24, of: (row) => row.replyNumber },
  { head: '答复日', width: 12, of: (row) => row.repliedOn },
  { head: '逾期工作日', width: 10, of: (row) => row.lateBy },
  { head: '答复类型', width: 30, of: (row) => row.outcome },
  { head: '送达日', width: 12, of: (row) => row.deliveredOn },
  { head: '送达方式', width: 10, of: (row) => row.deliveredBy },
  { head: '信息处理费（元）', width: 12, of: (row) => row.fee },
  { head: '复议诉讼', width: 36, of: (row) => row.appeals },
];

/** Names of applicants have a column only where they were asked for. */
export function ledgerColumns(named: boolean): readonly LedgerColumn[] {
  return named ? columns : columns.filter(({ head }) => head !== '申请人');
}
