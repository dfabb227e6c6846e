/**
 * Tables three and four counted a second time, from nothing but the lines of the ledger: written from annual-report.md
 * (AR-30 to AR-41, OUT-34 to OUT-37) without looking at how the program counts, and sharing no code with it.
 */

export interface LedgerLine {
  readonly subject: string;
  readonly caseId: string;
  readonly type: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** `row/column` → how many; what is missing is zero. */
export type Counts = ReadonlyMap<string, number>;

interface One {
  type: string;
  received: string | null;
  gone: boolean;
  outcome: string | null;
  ended: string | null;
  open: boolean;
}

export interface Fees {
  notices: number;
  chargedYuan: number;
  receivedYuan: number;
}

/** Table three of the year up to and including `until`. */
export function recount(lines: readonly LedgerLine[], year: string, until: string): Counts {
  const counts = new Map<string, number>();
  const add = (row: string, column: string) =>
    counts.set(`${row}/${column}`, (counts.get(`${row}/${column}`) ?? 0) + 1);
  for (const one of applicationsOf(lines).values()) {
    if (one.gone || one.received === null || one.received > until) continue;
    const over = one.ended !== null && one.ended <= until;
    if (over && (one.ended as string) < `${year}-01-01`) continue;
    const rows = [
      one.received < `${year}-01-01` ? 'carriedOver' : 'newlyReceived',
      ...(over ? [one.outcome as string, 'concluded'] : ['carriedForward']),
    ];
    for (const row of rows) {
      add(row, one.type);
      add(row, 'total');
    }
  }
  return counts;
}

/** Notices and money of the year, in yuan (FEE-21). */
export function recountFees(lines: readonly LedgerLine[], year: string, until: string): Fees {
  const fees = { notices: 0, chargedYuan: 0, receivedYuan: 0 };
  for (const { type, on, payload } of lines) {
    if (on.slice(0, 4) !== year || on > until) continue;
    if (type === 'feeNoticeReceived') {
      fees.notices += 1;
      fees.chargedYuan += payload['yuan'] as number;
    }
    if (type === 'paid') fees.receivedYuan += payload['yuan'] as number;
  }
  return fees;
}

/** How many are being worked on: received or reopened, and neither answered nor gone since. */
export function openNow(lines: readonly LedgerLine[]): number {
  return [...applicationsOf(lines).values()].filter(({ open }) => open).length;
}

function applicationsOf(lines: readonly LedgerLine[]): ReadonlyMap<string, One> {
  const all = new Map<string, One>();
  for (const { subject, caseId, type, on, payload } of lines) {
    if (subject !== 'application') continue;
    if (type === 'submitted') {
      all.set(caseId, {
        type: payload['applicantType'] as string,
        received: null,
        gone: false,
        outcome: null,
        ended: null,
        open: false,
      });
    }
    const one = all.get(caseId);
    if (one === undefined) continue;
    if (type === 'received') one.received = on;
    if (type === 'setAside') one.gone = true;
    if (type === 'received' || type === 'reopened') one.open = true;
    if (type === 'setAside' || type === 'concluded') one.open = false;
    // The first answer counts; a second round is seen in table four alone.
    if (type === 'concluded' && one.ended === null) {
      one.outcome = payload['outcome'] as string;
      one.ended = on;
    }
  }
  return all;
}
