/** What the checks found: errors first, each with the way to the cell that it is about. */

import type { MouseEvent } from 'react';
import type { Finding, Severity } from '#law/report/report';
import { placeOf } from './cell-id.ts';

const severities: readonly { readonly key: Severity; readonly name: string; readonly sign: string }[] = [
  { key: 'error', name: '错误', sign: '✕' },
  { key: 'warning', name: '提醒', sign: '!' },
  { key: 'info', name: '说明', sign: 'i' },
];

interface Props {
  readonly findings: readonly Finding[];
  /** Said where nothing was found: what was checked. */
  readonly none?: string;
}

const allChecked = '勾稽关系和前后年度都已核对，没有发现问题。';

export function Findings({ findings, none = allChecked }: Props) {
  const numbers = severities.map(({ key, name }) => [name, findings.filter((one) => one.severity === key).length]);
  const found = numbers.filter(([, count]) => count !== 0).map(([name, count]) => `${name}${count}项`);
  return (
    <section className="findings" aria-labelledby="findings">
      <h2 id="findings">检查结果</h2>
      <p className="quiet">{found.length === 0 ? none : `${found.join('，')}。`}</p>
      {findings.length > 0 && (
        <ul>
          {severities.flatMap(({ key, name, sign }) =>
            findings
              .filter((one) => one.severity === key)
              .map((one) => (
                <li key={`${one.rule} ${one.table} ${one.row} ${one.column} ${one.message}`} className={key}>
                  <strong>
                    <span aria-hidden="true">{sign}</span> {name}
                  </strong>
                  <p>
                    {one.message} <Way finding={one} />
                  </p>
                </li>
              )),
          )}
        </ul>
      )}
    </section>
  );
}

function Way({ finding }: { readonly finding: Finding }) {
  const place = placeOf(finding);
  if (place === null) return null;
  return (
    <a href={`#${place}`} onClick={(event) => stand(event, place)}>
      看这一格
    </a>
  );
}

/** Moves the eye and the keyboard to the cell, without a new entry in the browser's history. */
function stand(event: MouseEvent, place: string): void {
  const cell = document.getElementById(place);
  if (cell === null) return;
  event.preventDefault();
  if (cell.tabIndex < 0) cell.tabIndex = -1;
  cell.scrollIntoView({ block: 'center' });
  cell.focus({ preventScroll: true });
}
