/** Titles and headings as reports write them. */

import { describe, expect, it } from 'vitest';
import { readReport } from '#law/report/read/read';
import { findSections } from '#law/report/read/sections';
import type { SourceText } from '#law/report/source';
import { linesOf } from './cases.ts';

function textsOf(text: string): SourceText[] {
  return text.split('⏎').map((line, i) => ({ kind: 'text', text: line, heading: null, place: { line: i + 1 } }));
}

function casesOf(path: string): { given: string; expected: string }[] {
  return linesOf(path).map((line) => {
    const [given = '', expected = ''] = line.split(' => ');
    return { given, expected };
  });
}

describe('the title', () => {
  it.each(casesOf('report/titles.txt'))('$given', ({ given, expected }) => {
    const { report, findings } = readReport({ blocks: textsOf(`${given}⏎一、总体情况⏎正文。`) });
    const { title, agency, year } = report;
    expect([title || '-', agency || '-', year || '-'].join(' | ')).toBe(expected);
    const lacks = [title, agency, year].filter((part) => !part).length;
    expect(
      findings.filter(({ rule, table, message }) => rule === 'AR-50' && table === null && !/一节/.test(message)),
    ).toHaveLength(lacks);
  });
});

describe('headings of the six sections', () => {
  it.each(casesOf('report/headings.txt'))('$given', ({ given, expected }) => {
    const [section] = findSections(textsOf(`前文。⏎${given}⏎正文。`));
    expect(String(section?.number ?? '-')).toBe(expected);
  });

  it('a table of contents is not the text', () => {
    const blocks = textsOf(
      '目录⏎一、总体情况⏎五、存在的主要问题及改进情况⏎一、总体情况⏎甲。⏎五、存在的主要问题及改进情况⏎乙。',
    );
    expect(readReport({ blocks }).report.sections).toMatchObject({ overview: '甲。', problems: '乙。' });
  });

  it('a title and its text in one paragraph', () => {
    const blocks = textsOf('一、总体情况。2024年，公开信息83条。⏎五、存在的主要问题及改进情况：一是不够规范。');
    const { sections } = readReport({ blocks }).report;
    expect(sections).toMatchObject({ overview: '2024年，公开信息83条。', problems: '一是不够规范。' });
  });

  it('sections out of order, missing or empty are said', () => {
    const { findings } = readReport({ blocks: textsOf('六、其他需要报告的事项⏎无。⏎一、总体情况') });
    const messages = findings
      .filter(({ rule, table }) => rule === 'AR-50' && table === null)
      .map(({ message }) => message);
    expect(messages.join('')).toMatch(/总体情况”一节没有文字.*没有找到“五、.*次序与统一格式不同/);
  });

  it('never throws, whatever the document', () => {
    expect(readReport({ blocks: [] }).report).toMatchObject({ year: 0, agency: '', activeDisclosure: null });
    const place = { line: 1 };
    const odd = [{ kind: 'table', rows: [], place } as const, { kind: 'table', rows: [[]], place } as const];
    expect(
      readReport({ blocks: [...odd, ...textsOf('三、收到和处理政府信息公开申请情况'), ...odd] }).report.applications,
    ).toBeNull();
  });
});
