/** What became of a problem, as the report of the year says it (AR-06). */

import { inWords } from '../calendar/day.ts';
import type { LastProblem, Rectification } from '../report/draft/last-problems.ts';
import type { Task } from './fold.ts';

/** A sentence for section five; null while nothing was done that could be told. */
function becameOf(task: Pick<Task, 'state' | 'measure' | 'what' | 'due' | 'doneOn'>): string | null {
  const measure = task.measure.replace(/[。；]+$/, '');
  const what = task.what.replace(/[。；]+$/, '');
  switch (task.state) {
    case 'done':
      return `已经整改：${what}`;
    case 'reported':
      return `正在验收：${what}`;
    case 'open':
      return `正在整改：${measure}${task.due === null ? '' : `，${inWords(task.due)}前完成`}`;
    default:
      return null;
  }
}

type Registered = Pick<Task, 'title' | 'source' | 'state' | 'measure' | 'what' | 'due' | 'doneOn'>;

/** The year's problems for section five: those of the last report with what became of them, and those found since. */
export function registeredProblems(problems: readonly Registered[]): {
  readonly ofLastReport: readonly Rectification[];
  readonly found: readonly LastProblem[];
} {
  const standing = problems.filter(({ state }) => state !== 'dropped');
  return {
    ofLastReport: standing.flatMap((problem) => {
      const measure = becameOf(problem);
      return problem.source === 'report' && measure !== null ? [{ problem: problem.title, measure }] : [];
    }),
    found: standing.flatMap((problem) =>
      problem.source === 'report' ? [] : [{ problem: problem.title, became: becameOf(problem) }],
    ),
  };
}
