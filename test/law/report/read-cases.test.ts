/** Whole reports in the layouts that people publish: every figure, every word of the prose, every finding. */

import { describe, expect, it } from 'vitest';
import { corpusDocument, corpusNames } from './corpus.ts';
import { briefly, cellsOf } from './read-layouts.ts';

describe('published reports', () => {
  it('are of more than forty layouts', () => {
    expect(corpusNames().length).toBeGreaterThan(45);
  });

  it.each(corpusNames())('%s', async (name) => {
    const { expected, reading } = await corpusDocument(name);
    const { report, findings, places } = reading;
    expect(report).toEqual(expected.report);
    expect(findings.map(briefly).sort()).toEqual([...expected.findings].sort());
    const unplaced = Object.entries(cellsOf(report)).filter(([key, value]) => value !== null && !places.has(key));
    expect(unplaced).toEqual([]);
  });
});
