/** Every check of a report, one line each: passed, found something, or could not be assessed. */

import type { Finding, Severity } from '#law/report/report';
import type { CheckLine } from './lines.ts';
import { summary } from './summary.ts';

export function Checks({ checks }: { readonly checks: readonly CheckLine[] }) {
  const made = checks.filter((check) => check.state !== 'unassessed');
  const open = checks.filter((check) => check.state === 'unassessed');
  return (
    <section class="after no-print" id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">检查结果</h2>
      <p>{summary(checks)}检查由程序按年度报告格式的勾稽关系逐处进行；缺少资料、不能评定的，不算通过。</p>
      {made.length > 0 && <Made checks={made} />}
      {open.length > 0 && <Open checks={open} />}
    </section>
  );
}

interface Lines {
  readonly checks: readonly CheckLine[];
}

function Made({ checks }: Lines) {
  return (
    <table class="checks">
      <caption class="out-of-sight">已经评定的检查</caption>
      <thead>
        <tr>
          <th scope="col">检查内容</th>
          <th scope="col">应当成立</th>
          <th scope="col">结果</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.rule}>
            <th scope="row">
              {check.title} <span class="rule">{check.rule}</span>
            </th>
            <td class="formula">{check.formula}</td>
            <td>
              <Result {...check} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What could not be assessed is folded, and never counted as passed. */
function Open({ checks }: Lines) {
  return (
    <details class="open-checks">
      <summary>不能评定的{checks.length}项</summary>
      <ul>
        {checks.map(({ rule, title, formula }) => (
          <li key={rule}>
            {title} <span class="rule">{rule}</span>
            <span class="formula">{formula}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Result({ state, findings, assessed, notAssessable }: CheckLine) {
  const rest = notAssessable === 0 ? '' : `，另有${notAssessable}处缺少资料、不能评定`;
  if (state === 'passed') return <State word="通过" kind="passed" more={`核对${assessed}处${rest}`} />;
  if (findings.length === 0) return <State word="不符" kind="error" more="原因见其他检查的说明" />;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.message} ${finding.row} ${finding.column}`}>
          <Said finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function State({ word, kind, more }: { readonly word: string; readonly kind: string; readonly more: string }) {
  return (
    <>
      <span class={`state state-${kind}`}>{word}</span>
      <span class="quiet">{more}</span>
    </>
  );
}

const severityWords: Readonly<Record<Severity, string>> = { error: '不符', warning: '提示', info: '说明' };

function Said({ finding }: { readonly finding: Finding }) {
  return (
    <>
      <span class={`state state-${finding.severity}`}>{severityWords[finding.severity]}</span>
      {finding.message}
    </>
  );
}
