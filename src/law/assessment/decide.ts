/** Whether a table may be set, an agency scored, a row appealed and an appeal decided. */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import { type ComparedKey, comparedFigures } from '../comparison/figures.ts';
import { findPersonalData } from '../person/find-personal-data.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { Assessment, AssessmentEvent, ScoringEvent } from './events.ts';
import { type Counts, fullMarks, type ScoringRow, scoreRow } from './score.ts';

/** An agency may appeal for so many days after it was scored [convention]. */
export const appealDays = 15;
const longestReason = 500;

const say = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, message },
  rule: 'REG-70',
  article: '第四十六条',
  ...(field === undefined ? {} : { field }),
});

export function decideTable(on: Day, rows: readonly ScoringRow[]): Decided<ScoringEvent> {
  const sum = rows.reduce((all, { points }) => all + points, 0);
  if (new Set(rows.map(({ key }) => key)).size !== rows.length) {
    return refused(say('scoring-twice', '同一项目列了两次。请合并为一行。', 'rows'));
  }
  if (rows.some(({ points }) => !Number.isInteger(points) || points < 1)) {
    return refused(say('scoring-points', '每项的分值应是1以上的整数。不考核的项目请填0或者留空。', 'rows'));
  }
  if (sum !== fullMarks) {
    return refused(say('scoring-sum', `各项分值合计${sum}分，应为${fullMarks}分。请调整。`, 'rows'));
  }
  return allowed({ type: 'drawnUp', on, rows });
}

/** Scored again, everything begins anew; not while an appeal waits for its decision. */
export function decideScore(
  before: Assessment | null,
  { on, by, year }: { readonly on: Day; readonly by: string; readonly year: number },
  table: readonly ScoringRow[],
  counts: Counts,
): Decided<AssessmentEvent> {
  if (table.length === 0) return refused(say('scoring-none', '还没有评分表。请先设定评分表。'));
  if (before?.appeals.some(({ decision }) => decision === null) === true) {
    return refused(say('score-appeal-waits', '有申诉还没有处理。请先处理申诉，再重新评分。'));
  }
  return allowed({ type: 'scored', on, by, year, rows: table.map((row) => scoreRow(row, counts)) });
}

function reasonFault(reason: string): Refusal | null {
  if (reason.trim().length < 5) return say('score-appeal-reason', '请写明理由，不少于5个字。', 'reason');
  if (reason.length > longestReason)
    return say('score-appeal-reason', `理由超过${longestReason}字。请写要点。`, 'reason');
  const found = findPersonalData(reason)[0];
  return found === undefined
    ? null
    : say('score-appeal-reason', '理由里有个人信息。请删去，用编号指明是哪一件。', 'reason');
}

export function decideAppeal(
  assessment: Assessment,
  on: Day,
  by: string,
  { key, reason }: { readonly key: ComparedKey; readonly reason: string },
): Decided<AssessmentEvent> {
  const row = assessment.rows.find((one) => one.key === key);
  if (row === undefined) return refused(say('score-appeal-row', '评分表里没有这一项。请刷新页面。'));
  if (assessment.appeals.some((one) => one.key === key)) {
    return refused(say('score-appeal-again', `“${comparedFigures[key].name}”已经申诉过，每项只能申诉一次。`));
  }
  const until = addDays(assessment.scoredOn, appealDays);
  if (on > until) return refused(say('score-appeal-late', `申诉应在${inWords(until)}以前提出，已经过期。`));
  const fault = reasonFault(reason);
  return fault === null ? allowed({ type: 'appealed', on, by, key, reason: reason.trim() }) : refused(fault);
}

export interface AppealVerdict {
  readonly key: ComparedKey;
  readonly upheld: boolean;
  /** What the row is given where the appeal is upheld. */
  readonly points: number | null;
  readonly reason: string;
}

/** By somebody else than who scored. */
export function decideAppealed(
  assessment: Assessment,
  on: Day,
  by: string,
  { key, upheld, points, reason }: AppealVerdict,
): Decided<AssessmentEvent> {
  const row = assessment.rows.find((one) => one.key === key);
  const appeal = assessment.appeals.find((one) => one.key === key);
  if (row === undefined || appeal === undefined || appeal.decision !== null) {
    return refused(say('score-appeal-missing', '没有等待处理的申诉。请刷新页面。'));
  }
  if (by === assessment.scoredBy)
    return refused(say('score-appeal-own', '评分的人不能处理对它的申诉。请交由另一人处理。'));
  if (upheld && (points === null || points < 0 || points > row.points)) {
    return refused(say('score-appeal-points', `改为多少分应在0到${row.points}之间。`, 'points'));
  }
  const fault = reasonFault(reason);
  if (fault !== null) return refused(fault);
  const scored = upheld && points !== null ? Math.round(points * 10) / 10 : row.scored;
  return allowed({ type: 'decided', on, by, key, upheld, scored, reason: reason.trim() });
}
