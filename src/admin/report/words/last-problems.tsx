/** Beside section five: what last year's report named as problems, what became of each, and a text to begin with. */

import { Button } from 'antd';
import type { LastProblem } from '#law/report/draft/last-problems';

interface Props {
  readonly lastProblems: readonly LastProblem[];
  readonly draft: string | null;
  /** Nothing is written yet. */
  readonly empty: boolean;
  readonly insert: (words: string) => void;
  readonly begin: (text: string) => void;
}

export function LastProblems({ lastProblems, draft, empty, insert, begin }: Props) {
  return (
    <section aria-labelledby="last-problems">
      <h3 id="last-problems">上年的问题和改进</h3>
      {lastProblems.length === 0 && <p className="quiet">上年报告没有分点写明的问题。</p>}
      <ul className="linked">
        {lastProblems.map(({ problem, became }) => (
          <li key={problem}>
            <p>
              {problem}
              <br />
              <span className="quiet">{became ?? '还没有整改记录，请写明改进情况。'}</span>
            </p>
            <Button
              size="small"
              aria-label={`写入正文：${problem}`}
              onClick={() => insert(`上年报告提出的“${problem}”，${became ?? ''}`)}
            >
              写入正文
            </Button>
          </li>
        ))}
      </ul>
      {draft !== null && empty && (
        <div className="stack">
          <p>台账反映的问题可以作为开头：</p>
          <p className="quiet draft">{draft}</p>
          <Button onClick={() => begin(draft)}>用这段文字开头</Button>
        </div>
      )}
    </section>
  );
}
