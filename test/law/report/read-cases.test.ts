/** Whole reports in the layouts that people publish: every figure, every word of the prose, every finding. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '#law/report/report';
import { briefly, readBytes } from './read-layouts.ts';

const folder = new URL('../../cases/report/', import.meta.url);
const sources = readdirSync(folder).filter((name) => /\.(?:md|html)$|^no-tables/.test(name) && !name.endsWith('.json'));

interface Expected {
  readonly report: AnnualReport;
  readonly findings: readonly string[];
}

describe('published reports', () => {
  it.each(sources)('%s', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'));
    const { report, findings } = await readBytes(readFileSync(new URL(name, folder)));
    expect(report).toEqual(expected.report);
    expect(findings.map(briefly).sort()).toEqual([...expected.findings].sort());
  });
});
