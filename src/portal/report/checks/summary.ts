/** One sentence on all checks of a report. */

import type { CheckLine } from './lines.ts';

export function summary(checks: readonly CheckLine[]): string {
  const count = (state: CheckLine['state']) => checks.filter((check) => check.state === state).length;
  const assessed = checks.length - count('unassessed');
  if (assessed === 0) return '没有一项检查能够评定。';
  const open = count('unassessed') === 0 ? '' : `另有${count('unassessed')}项因缺少资料不能评定。`;
  if (count('found') === 0) return `评定${assessed}项，全部通过。${open}`;
  return `评定${assessed}项，${count('passed')}项通过，${count('found')}项有提示。${open}`;
}
