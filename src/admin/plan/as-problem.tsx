/** From where a problem shows to the list of rectifications, with its words and its address. */

import { Link } from 'react-router';
import type { ProblemSource } from '#law/plan/events';
import { useMe } from '../account/me.ts';
import './as-problem.css';

/** As the law takes it. */
const longest = 200;

interface Props {
  readonly source: ProblemSource;
  /** How the list names it; nothing personal. */
  readonly title: string;
  /** Address in the back office where it shows. */
  readonly at: string;
}

/** Nothing for whom the plan is not theirs to set. */
export function AsProblem({ source, title, at }: Props) {
  if (useMe().data?.deeds.includes('plan.set') !== true) return null;
  const search = new URLSearchParams({ problem: title.slice(0, longest), source, ref: at });
  return (
    <Link className="as-problem no-print" to={`/plan?${search}`} aria-label={`列入整改：${title}`}>
      列入整改
    </Link>
  );
}
