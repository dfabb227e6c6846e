/** What one text says otherwise than another: line by line, and within a line letter by letter. Read aloud as well as seen. */

import { diffArrays, diffChars } from 'diff';
import { Fragment } from 'react';
import type { ChangeOf } from './question.ts';

/** Lines that stayed the same around a change, shown for orientation; more are left out. */
const around = 1;
/** Letters of a pair of lines beyond which it is shown whole: the comparison would be slow and would say little. */
const longestPair = 4000;

export function Differences({ changes }: { readonly changes: readonly ChangeOf[] }) {
  return changes.map(({ field, name, before, after }) => (
    <div key={field} className="publication-change">
      <h4>{name}</h4>
      {before.includes('\n') || after.includes('\n') ? (
        <Lines before={before.split('\n')} after={after.split('\n')} />
      ) : (
        <p>
          <Letters before={before} after={after} />
        </p>
      )}
    </div>
  ));
}

function Lines({ before, after }: { readonly before: readonly string[]; readonly after: readonly string[] }) {
  const parts = partsOf(before, after);
  return parts.map((part, place) => {
    // Parts have no names of their own; they never move.
    const key = place;
    if (part.kind === 'changed') {
      return (
        <Fragment key={key}>
          {Array.from({ length: Math.max(part.before.length, part.after.length) }, (_, i) => i).map((i) => (
            <p key={i}>
              <Letters before={part.before[i] ?? ''} after={part.after[i] ?? ''} />
            </p>
          ))}
        </Fragment>
      );
    }
    return <Same key={key} lines={part.lines} first={place === 0} last={place === parts.length - 1} />;
  });
}

interface SameProps {
  readonly lines: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
}

function Same({ lines, first, last }: SameProps) {
  const head = first ? [] : lines.slice(0, around);
  const tail = last ? [] : lines.slice(Math.max(head.length, lines.length - around));
  const left = lines.length - head.length - tail.length;
  return (
    <>
      {head.map((line) => (
        <p key={`head ${line}`}>{line}</p>
      ))}
      {left > 0 && <p className="quiet">（{left}行没有改动）</p>}
      {tail.map((line) => (
        <p key={`tail ${line}`}>{line}</p>
      ))}
    </>
  );
}

type Part =
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  | { readonly kind: 'changed'; readonly before: readonly string[]; readonly after: readonly string[] };

function partsOf(before: readonly string[], after: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let gone: readonly string[] = [];
  for (const { added, removed, value } of [...diffArrays([...before], [...after]), null].map((one) => one ?? end)) {
    if (removed) gone = value;
    else if (added) {
      parts.push({ kind: 'changed', before: gone, after: value });
      gone = [];
    } else {
      if (gone.length > 0) parts.push({ kind: 'changed', before: gone, after: [] });
      gone = [];
      if (value.length > 0) parts.push({ kind: 'same', lines: value });
    }
  }
  return parts;
}

const end = { added: false, removed: false, value: [] as string[] };

function Letters({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === '') return <ins>{after}</ins>;
  if (after === '') return <del>{before}</del>;
  if (before.length + after.length > longestPair) {
    return (
      <>
        <del>{before}</del>
        <ins>{after}</ins>
      </>
    );
  }
  return diffChars(before, after).map(({ added, removed, value }, place) => {
    const key = `${place} ${value}`;
    if (added) return <ins key={key}>{value}</ins>;
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
  });
}
