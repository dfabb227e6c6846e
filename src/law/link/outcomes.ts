/** What came of looking at a link, and when it counts as dead. */

export interface OutcomeRow {
  readonly name: string;
  /** `dead`: nobody can open it. `doubtful`: dead once it was so twice in a row. `unknown`: a person has to look. */
  readonly means: 'alive' | 'dead' | 'doubtful' | 'unknown';
  readonly mend: string;
}

const replace = '改为正确的地址，或者删去';

export const linkOutcomes = {
  alive: { name: '可以打开', means: 'alive', mend: '—' },
  gone: { name: '页面不存在', means: 'dead', mend: replace },
  unresolved: { name: '域名不存在', means: 'dead', mend: replace },
  malformed: { name: '地址写得不对', means: 'dead', mend: replace },
  refused: { name: '是内部地址，公众打不开', means: 'dead', mend: '改为公众可以访问的地址，或者删去' },
  loops: { name: '一再跳转，到不了页面', means: 'dead', mend: '与对方核实，改为最终的地址' },
  failed: { name: '对方网站出错', means: 'doubtful', mend: '与对方核实；长期如此的，删去' },
  unreachable: { name: '连接不上', means: 'doubtful', mend: '与对方核实；长期如此的，删去' },
  slow: { name: '15秒没有回应', means: 'doubtful', mend: '与对方核实；长期如此的，删去' },
  closed: { name: '对方要求登录或者谢绝访问', means: 'unknown', mend: '请人打开看一看' },
  robots: { name: '对方谢绝程序访问', means: 'unknown', mend: '请人打开看一看' },
} as const satisfies Readonly<Record<string, OutcomeRow>>;
export type LinkOutcome = keyof typeof linkOutcomes;
export const linkOutcomeKeys = Object.keys(linkOutcomes) as readonly LinkOutcome[];

/** Within so many seconds a page has to answer (PLT-61: 15 seconds is a failure). */
export const patienceSeconds = 15;
/** Redirects that are followed at most [convention]. */
export const mostHops = 8;
/** A doubtful one is dead after so many runs in a row [convention]. */
export const deadAfterRuns = 2;
/** Ports that pages are served on; others are services that a page has no business with [convention]. */
export const pagePorts: readonly number[] = [80, 443, 8080, 8443];

/** `failures`: runs in a row, this one among them, that did not reach it. */
export function isDead(outcome: LinkOutcome, failures: number): boolean {
  const { means } = linkOutcomes[outcome];
  return means === 'dead' || (means === 'doubtful' && failures >= deadAfterRuns);
}

/** What an answer that is no redirect means. */
export function outcomeOf(status: number): LinkOutcome {
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 403 || status === 405 || status === 429 || status === 451) return 'closed';
  if (status >= 500) return 'failed';
  return status >= 400 ? 'gone' : 'alive';
}
