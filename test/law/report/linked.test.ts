/** Figures of the prose that are tied to the ledger: marked when they differ, taken over with one act, kept through every edit. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '#law/report/facts/facts';
import { keptLinks, movedLinks } from '#law/report/linked/edit';
import { figureNames, type LedgerFigure, ledgerFigures } from '#law/report/linked/figures';
import { firstLinks, type Link, linkable, linkStates, soundLinks } from '#law/report/linked/links';
import { takenOver } from '#law/report/linked/take-over';
import { figuresIn } from '#law/report/linked/text-figures';
import { casesOf } from './cases.ts';

const year = 2025;
const value = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000 }));
/** Fees in whole fen. */
const amount = fc.integer({ min: 0, max: 5_000_000 });

const someFigures = fc
  .tuple(...Object.keys(figureNames).map((name) => (name.endsWith('Fees') || name.endsWith('Yuan') ? amount : value)))
  .map((values) =>
    Object.entries(figureNames).map(([name, { label, unit }], i): LedgerFigure => {
      const drawn = values[i] ?? 0;
      const scaled = unit === '万元' ? drawn / 1_000_000 : unit === '元' ? drawn / 100 : drawn;
      return { name, label, unit, value: scaled, others: [] };
    }),
  );

/** A text that states some of the figures, each in a clause of its own. */
function textOf(figures: readonly LedgerFigure[]): string {
  const clauses = figures.map(({ name, value: v, unit }) => {
    const clause = figureNames[name as keyof typeof figureNames].clause(`${v}${unit}`);
    return clause;
  });
  return `${clauses.join('。\n')}。`;
}

const stale = (text: string, links: readonly Link[], figures: readonly LedgerFigure[]) =>
  linkStates(text, links, figures, year).filter(({ verdict }) => verdict !== 'same');

describe('a drafted text', () => {
  test('every clause of a figure is read as that figure', () => {
    for (const [name, { clause, unit }] of Object.entries(figureNames)) {
      const facts = factsOf({ overview: `${clause(`37${unit}`)}。`, problems: null, other: null }, year);
      expect(
        facts.map((fact) => [fact.name, fact.value]),
        name,
      ).toContainEqual([name, 37]);
    }
  });

  test('has each of its figures linked, and none of them differs', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const text = textOf(figures);
        const links = firstLinks(text, figures, year);
        expect(new Set(links.map(({ name }) => name))).toEqual(new Set(figures.map(({ name }) => name)));
        expect(soundLinks(text, links)).toBe(true);
        expect(stale(text, links, figures)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('when the ledger moves on', () => {
  test('exactly the figures that moved are marked; taken over, the text states the new ledger and keeps every link', () => {
    fc.assert(
      fc.property(someFigures, someFigures, (old, now) => {
        const text = textOf(old);
        const links = firstLinks(text, old, year);
        const moved = old.filter((one, i) => one.value !== now[i]?.value).map(({ name }) => name);
        expect(stale(text, links, now).map(({ name }) => name)).toEqual(
          links.map(({ name }) => name).filter((name) => moved.includes(name)),
        );
        const taken = takenOver({ text, links }, now, year);
        expect(stale(taken.text, taken.links, now)).toEqual([]);
        expect(taken.links.map(({ name }) => name)).toEqual(links.map(({ name }) => name));
        expect(taken.text).toBe(textOf(now));
        expect(takenOver(taken, now, year)).toEqual(taken);
      }),
      { numRuns: 50 },
    );
  });

  test('one taken over leaves the others as they are', () => {
    fc.assert(
      fc.property(someFigures, someFigures, fc.nat(), (old, now, pick) => {
        const text = textOf(old);
        const links = firstLinks(text, old, year);
        const one = links[pick % links.length];
        if (one === undefined) return;
        const taken = takenOver({ text, links }, now, year, (link) => link.start === one.start);
        const left = stale(taken.text, taken.links, now).map(({ name }) => name);
        const before = stale(text, links, now).map(({ name }) => name);
        expect(left).toEqual(before.filter((name) => name !== one.name));
      }),
      { numRuns: 50 },
    );
  });
});

describe('edits', () => {
  const piece = fc.constantFrom('甲', '，', '8', '83', '件', '。', '', '条信息', '\n', '**');

  test('a figure that no edit touched keeps its words; a link never leaves the text', () => {
    fc.assert(
      fc.property(someFigures, fc.array(fc.tuple(fc.nat(), fc.nat(6), piece), { maxLength: 6 }), (figures, edits) => {
        let text = textOf(figures);
        let links = firstLinks(text, figures, year);
        for (const [at, length, inserted] of edits) {
          const from = at % (text.length + 1);
          const after = text.slice(0, from) + inserted + text.slice(from + length);
          const moved = movedLinks(text, after, links);
          for (const link of links) {
            const clear = link.end < from || link.start > from + length;
            const kept = moved.some(
              (one) => one.name === link.name && after.slice(one.start, one.end) === text.slice(link.start, link.end),
            );
            if (clear) expect(kept).toBe(true);
          }
          expect(moved.every(({ start, end }) => start < end && end <= after.length)).toBe(true);
          [text, links] = [after, moved];
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a digit typed behind', '公开政府信息83条。', '公开政府信息834条。', '834'],
    ['a digit typed in front', '公开政府信息83条。', '公开政府信息183条。', '183'],
    ['a digit inside', '公开政府信息83条。', '公开政府信息873条。', '873'],
    ['words in front', '公开政府信息83条。', '公开政府信息共83条。', '83'],
    ['words far in front', '公开政府信息83条。', '本年公开政府信息83条。', '83'],
    ['another numeral', '公开政府信息83条。', '公开政府信息九十条。', '九十'],
  ])('%s', (_, before, after, words) => {
    const start = before.indexOf('83');
    const links = movedLinks(before, after, [{ name: 'activelyDisclosed', start, end: start + 2 }]);
    expect(links.map(({ start: from, end }) => after.slice(from, end))).toEqual([words]);
  });

  test.each([
    ['公开政府信息83条。', '公开政府信息。'],
    ['公开政府信息83条。', '公开政府。'],
    ['公开政府信息83条。', '公开政府9条。'],
  ])('“%s” to “%s” drops the link', (before, after) => {
    const start = before.indexOf('83');
    expect(movedLinks(before, after, [{ name: 'activelyDisclosed', start, end: start + 2 }])).toEqual([]);
  });
});

describe('a text pasted back with changes in many places', () => {
  const links = (text: string) =>
    firstLinks(text, [figure('activelyDisclosed', 83), figure('reconsiderations', 2)], year);
  const figure = (name: keyof typeof figureNames, v: number): LedgerFigure => {
    const { label, unit } = figureNames[name];
    return { name, label, unit, value: v, others: [] };
  };
  const before = '本年度主动公开政府信息83条。\n行政复议2件。';

  test('stays tied where it states its figures once, in words that say so', () => {
    const after = '本年度主动公开政府信息890条。\n受理行政复议2件，均已办结。';
    expect(
      keptLinks(before, after, links(before), year).map(({ name, start, end }) => [name, after.slice(start, end)]),
    ).toEqual([
      ['activelyDisclosed', '890'],
      ['reconsiderations', '2'],
    ]);
  });

  test('is tied no more where it states a figure twice or not at all', () => {
    const after = '今年主动公开政府信息90条，去重后主动公开政府信息80条。\n没有其他情况。';
    expect(keptLinks(before, after, links(before), year)).toEqual([]);
  });
});

/** text | ledger `name=value` | linked words → verdict, what it becomes */
describe('what the officer is told', () => {
  test.each(casesOf('report-check/linked.csv'))(
    '%s',
    (text = '', ledger = '', words = '', verdict = '', becomes = '') => {
      const [name = '', stated = ''] = ledger.split('=');
      const { label, unit } = figureNames[name as keyof typeof figureNames];
      const figures: LedgerFigure[] = [{ name, label, unit, value: Number(stated), others: [] }];
      const start = text.indexOf(words);
      const links = [{ name, start, end: start + words.length }];
      const [state] = linkStates(text, links, figures, year);
      expect([state?.verdict, verdict === 'changed' ? state?.becomes : '']).toEqual([
        verdict,
        becomes === '' ? '' : becomes.split(' → ')[0],
      ]);
      const after = becomes.split(' → ')[1];
      if (after !== undefined) expect(takenOver({ text, links }, figures, year).text).toBe(after);
    },
  );
});

describe('figures that were typed by hand', () => {
  const figures = (values: Record<string, number>): LedgerFigure[] =>
    Object.entries(values).map(([name, v]) => {
      const { label, unit } = figureNames[name as keyof typeof figureNames];
      return { name, label, unit, value: v, others: [] };
    });

  test('are offered by what their words say, with the ledger’s figure where it differs', () => {
    const offered = linkable('全年主动公开政府信息90条。', [], figures({ activelyDisclosed: 83 }), year);
    expect(offered).toMatchObject([{ name: 'activelyDisclosed', was: '90条', becomes: '83条', same: false }]);
  });

  test('are offered by their value alone where one figure only has it, and never small ones', () => {
    const ledger = figures({ activelyDisclosed: 83, interpretations: 4 });
    expect(linkable('一年来累计70条次有余。共83条。', [], ledger, year).map(({ was }) => was)).toEqual(['83条']);
    expect(linkable('开展培训4件。', [], ledger, year)).toEqual([]);
    expect(linkable('共83条。', [], figures({ activelyDisclosed: 83, publishedOnWebsite: 83 }), year)).toEqual([]);
  });

  test('of another year, about, or linked already are not offered', () => {
    const ledger = figures({ activelyDisclosed: 83 });
    expect(linkable('2024年主动公开政府信息90条。主动公开政府信息约90条。', [], ledger, year)).toEqual([]);
    const text = '主动公开政府信息83条。';
    expect(linkable(text, firstLinks(text, ledger, year), ledger, year)).toEqual([]);
  });
});

describe('the places of figures', () => {
  test('are those of the text, whatever marks stand around it', () => {
    const text =
      '## （一）主动公开\n\n| 平台 | 83条 |\n| --- | --- |\n\n**主动公开**政府信息 **８３** 条，其中\\*网站 1,200 条。';
    expect(figuresIn(text, year).map(({ start, end, value: v, unit }) => [text.slice(start, end), v, unit])).toEqual([
      ['８３', 83, '条'],
      ['1,200', 1200, '条'],
    ]);
  });
});

describe('the figures of the ledger', () => {
  test('leave out what nobody entered', () => {
    const counts = {
      ...{ activelyDisclosed: 83, byChannel: { website: 83 }, interpretations: 0, services: 0, servicesWithGuides: 0 },
      ...{ informationFeeFen: 30_000, feeNotices: 1 },
    };
    const report = {
      format: 'gongkai.annual-report/1' as const,
      ...{ agency: '甲', year, title: '', sections: { overview: null, problems: null, other: null } },
      activeDisclosure: {
        regulations: { made: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { made: 1, repealed: 0, inForce: 5 },
        administrativeLicensing: null,
        ...{ administrativePenalty: 7, administrativeCoercion: 0, administrativeFees: 1.25 },
      },
      applications: null,
      appeals: null,
    };
    const known = new Map(ledgerFigures(report, counts).map(({ name, value: v }) => [name, v]));
    expect(known.get('informationFeeYuan')).toBe(300);
    expect(known.get('penalty')).toBe(7);
    expect(known.has('licensing')).toBe(false);
    expect(known.has('newlyReceived')).toBe(false);
  });
});
