/** Letters say all that OUT-21 to OUT-25 ask: the lawyers' cases, and every template once it is filled in. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { completeness } from '#law/letter/completeness';
import { compose } from '#law/letter/compose';
import { forms } from '#law/letter/forms';
import type { LetterContent, LetterFacts, LetterKind } from '#law/letter/letter';
import { documentNumber } from '#law/letter/number';
import { actOfLetter } from '#law/letter/sign';
import { openPlaces } from '#law/letter/words';
import type { OutcomeKey } from '#law/report/report';
import { begun, completed, everySort, facts, type Sort } from '../../support/letter.ts';

interface Case {
  readonly name: string;
  readonly sort: Sort;
  readonly facts: LetterFacts;
  readonly changes: readonly (readonly [string, string])[];
  readonly expected: readonly string[];
}

const lists = new Set(['articles', 'withheld']);

function readCases(): readonly Case[] {
  const text = readFileSync(new URL('../../cases/letter/完整性.txt', import.meta.url), 'utf8');
  const blocks = text.split(/\n\s*\n/).filter((block) => block.includes('案例：'));
  return blocks.map((block) => {
    const lines = block.split('\n').filter((line) => !line.startsWith('#'));
    const all = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
    const [kind = '', result = ''] = all('文书：')[0]?.split(' ') ?? [];
    const [outcome, notHeld] = result.split('/');
    const known = new Map(all('事实：').map((line) => line.split('=') as [string, string]));
    const corrected = known.get('补正');
    return {
      name: all('案例：')[0] ?? '',
      sort: {
        kind: kind as LetterKind,
        outcome: outcome === '' ? null : (outcome as OutcomeKey),
        notHeld: (notHeld as Sort['notHeld']) ?? null,
        otherReason: null,
      },
      facts: {
        ...facts,
        correctedOn: corrected === undefined ? null : day(corrected),
        description: known.get('内容') ?? facts.description,
      },
      changes: all('改：').map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at), line.slice(at + 1)] as const;
      }),
      expected: (all('应当：')[0] ?? '').split(', ').filter((one) => one !== '无'),
    };
  });
}

function changed(content: LetterContent, changes: Case['changes']): LetterContent {
  const parts = changes.map(([field, text]) => [
    field,
    lists.has(field) ? text.split('|').filter((one) => one !== '') : text.replaceAll('|', '\n'),
  ]);
  return { ...content, ...Object.fromEntries(parts) };
}

const cases = readCases();
it('there are cases for many faults', () => {
  expect(cases.length).toBeGreaterThan(25);
});

it.each(cases)('$name', ({ sort, facts: known, changes, expected }) => {
  const found = completeness(sort, changed(completed(sort, known), changes), known);
  expect(found.map(({ code, rule }) => `${code} ${rule}`)).toEqual(expected);
  for (const one of found) {
    expect(one.message).toMatch(/[\p{Script=Han}].*。$/u);
    expect(one.article).toMatch(/《.+》第.+条/u);
    expect(one.field).toBeDefined();
  }
});

const nameOf = ({ kind, outcome, notHeld, otherReason }: Sort) =>
  [kind, outcome, notHeld, otherReason].filter(Boolean).join(' ');

describe.each(everySort.map((sort) => [nameOf(sort), sort] as const))('%s', (_, sort) => {
  it('as begun says what is left to fill in, and filled in says all that it must', () => {
    const left = completeness(sort, begun(sort), facts);
    expect(left.map(({ code }) => code)).toContain('letter-unfilled');
    expect(completeness(sort, completed(sort), facts)).toEqual([]);
  });

  it('prints no open place, and its remedies as a paragraph', () => {
    const content = completed(sort);
    const { paragraphs } = compose(content);
    expect(openPlaces(paragraphs.join('\n'))).toEqual([]);
    expect(paragraphs.filter((one) => one === content.remedies)).toHaveLength(sort.outcome === null ? 0 : 1);
    expect(paragraphs.join('')).not.toMatch(/undefined|null|\{/);
  });

  it('is signed as the act that it stands for', () => {
    const act = actOfLetter(sort, completed(sort), { on: facts.today, number: '甲〔2025〕1号', signer: 'a' });
    expect(act?.act ?? null).toBe(forms[sort.kind].act);
  });
});

it('numbers carry the agency, the word, the year in hexagonal brackets, and no zeros', () => {
  expect(documentNumber('示审政', 'reply', 2026, 3)).toBe('示审政公开告〔2026〕3号');
  expect(documentNumber('示审政', 'correction', 2026, 12)).toBe('示审政公开补〔2026〕12号');
});
