/** The three tables on the page are the official form: rectangular with their spans, labelled verbatim, every figure linked. */

import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { applicationForm, disclosureForm } from '#law/report/form';
import { applicantColumns } from '#law/report/report';
import { gallery } from '#portal/gallery';

const page = load(gallery().find(({ name }) => name === 'report-full')?.html ?? '');

/** Columns that each row covers, and places that are covered twice. */
function check($: CheerioAPI, table: string, expected: { readonly rows: number; readonly columns: number }): void {
  const covered: number[][] = [];
  $(`${table} tr`).each((r, row) => {
    let c = 0;
    $(row)
      .children('th, td')
      .each((_i, cell) => {
        while (covered[r]?.[c]) c += 1;
        const wide = Number($(cell).attr('colspan') ?? 1);
        const high = Number($(cell).attr('rowspan') ?? 1);
        for (let y = r; y < r + high; y += 1) {
          for (let x = c; x < c + wide; x += 1) {
            covered[y] ??= [];
            const line = covered[y] ?? [];
            line[x] = (line[x] ?? 0) + 1;
          }
        }
        c += wide;
      });
  });
  expect(covered).toHaveLength(expected.rows);
  for (const line of covered) expect(line).toEqual(Array.from({ length: expected.columns }, () => 1));
}

describe('shape', () => {
  it('table two is 13 rows × 4 columns', () => {
    const rows = disclosureForm.reduce((sum, block) => sum + 2 + block.rows.length, 0);
    check(page, '.form-disclosure', { rows, columns: 4 });
  });
  it('table three is 28 rows × 10 columns', () => check(page, '.form-applications', { rows: 28, columns: 10 }));
  it('table four is 4 rows × 15 columns', () => check(page, '.form-appeals', { rows: 4, columns: 15 }));
  it('table four turned is 4 rows × 6 columns', () => check(page, '.form-appeals-turned', { rows: 4, columns: 6 }));
  it('sees a table with a hole', () => {
    const broken = load('<table class="x"><tr><td rowspan="2"></td><td></td></tr><tr><td></td><td></td></tr></table>');
    expect(() => check(broken, '.x', { rows: 2, columns: 2 })).toThrow();
  });
});

describe('table three', () => {
  it('has the rows of the form, verbatim, and no other', () => {
    const labels = page('.form-applications .label')
      .map((_i, cell) => page(cell).text())
      .get();
    expect(labels).toEqual(applicationForm.map((row) => row.label));
  });
  it('opens each of its 175 cells by its own address', () => {
    const addresses = page('.form-applications td a')
      .map((_i, link) => page(link).attr('href') ?? '')
      .get();
    const expected = applicationForm.flatMap(({ key }) =>
      applicantColumns.map((column) => `/xxgk/reports/shili-spj/2024/cells/applications/${key}/${column}`),
    );
    expect(addresses).toEqual(expected);
  });
  it('folds only rows in which everything is 0', () => {
    const folded = page('.form-applications tr.all-zero')
      .map((_i, row) => page(row).find('td').text())
      .get();
    expect(folded.length).toBeGreaterThan(0);
    for (const figures of folded) expect(figures).toBe('0000000');
  });
});

describe('every table of every page', () => {
  it.each(gallery().map(({ name, html }) => [name, html]))('%s: has a caption and headed figures', (_name, html) => {
    const $ = load(html);
    $('table').each((_i, table) => {
      expect($(table).find('caption').text()).not.toBe('');
      expect($(table).find('th:not([scope])')).toHaveLength(0);
      expect($(table).find('th[scope="row"], th[scope="col"]').length).toBeGreaterThan(0);
    });
  });
});

it('names the heads of each figure of table two', () => {
  page('.form-disclosure td').each((_i, cell) => {
    const heads = (page(cell).attr('headers') ?? '').split(' ');
    expect(heads).toHaveLength(3);
    for (const id of heads) expect(page(`.form-disclosure th#${id}`)).toHaveLength(1);
  });
});

describe('a report that is not whole', () => {
  const broken = load(gallery().find(({ name }) => name === 'report-broken')?.html ?? '');
  it('says that a table is missing instead of printing an empty form', () => {
    expect(broken('#section-4').text()).toContain('本报告未载此表');
    expect(broken('.form-appeals')).toHaveLength(0);
  });
  it('shows a blank as a blank, not as 0', () => {
    expect(broken('.form-disclosure .blank').text()).toBe('未填');
  });
});
