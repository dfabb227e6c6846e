/** Percentages that the prose states: growth over last year (AR-65) and shares of the year's applications (AR-85). */

import type { AnnualReport, Count, Fact } from '../report.ts';
import { broken, type Checked, holds, nowhere, unknown } from './checked.ts';
import { sectionText } from './sentence.ts';
import { statedBy, total } from './stated.ts';

export interface PercentagesContext {
  readonly facts: readonly Fact[];
  readonly previous?: AnnualReport;
  readonly previousFacts?: readonly Fact[];
}

const growthWords =
  /(?:同比|环比|[比较](?:上年|去年|上一年)(?:同期)?|与(?:上年|去年)相比)[^，。；;\n\d]{0,6}?(增长|增加|上升|提高|增|上涨|下降|减少|降低|降|减)(?:了|约)?\s*(\d+(?:\.\d+)?)\s*[%％]/g;
const shareWords = /占[^，。；;\n\d]{0,16}?(?:约)?(\d+(?:\.\d+)?)\s*[%％]/g;
const falls = /下降|减少|降低|降|减/;

export function checkPercentages(report: AnnualReport, context: PercentagesContext): readonly Checked[] {
  const checked = [1, 5, 6].flatMap((section) => {
    const text = sectionText(report, section);
    const facts = context.facts.filter((fact) => fact.section === section);
    return [
      ...[...text.matchAll(growthWords)].map((match) =>
        growth(match, factBefore(text, match.index, facts), report, context),
      ),
      ...[...text.matchAll(shareWords)].map((match) => share(match, factBefore(text, match.index, facts), report)),
    ];
  });
  return checked.some(({ rule }) => rule === 'AR-65') ? checked : [...checked, unknown('AR-65')];
}

/** The last named fact of the same sentence that ends before the place. */
function factBefore(text: string, place: number, facts: readonly Fact[]): Fact | null {
  const sentenceStart = Math.max(...['。', '；', ';', '\n'].map((mark) => text.lastIndexOf(mark, place - 1))) + 1;
  const before = text.slice(sentenceStart, place);
  const standing = facts
    .map((fact) => ({ fact, at: before.lastIndexOf(fact.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return standing[0]?.fact ?? null;
}

function growth(
  match: RegExpMatchArray,
  fact: Fact | null,
  report: AnnualReport,
  context: PercentagesContext,
): Checked {
  const [words, direction = '', percent = ''] = match;
  const before = fact?.name == null ? null : valueIn(fact.name, context.previous, context.previousFacts, report);
  if (fact === null || before === null) return unknown('AR-65');
  if (before === 0) {
    return broken('AR-65', 'warning', nowhere, {
      found: `${percent}%`,
      message: `正文“${fact.text}”写明“${words}”，但上年该数为0，不能计算增减百分比。请改写为增减的数量。`,
    });
  }
  const rise = ((fact.value - before) / before) * 100;
  const said = Number(percent) * (falls.test(direction) ? -1 : 1);
  if (agrees(said, rise, percent)) return holds('AR-65');
  return broken('AR-65', 'warning', nowhere, {
    found: `${said}%`,
    expected: `${rise.toFixed(decimalsOf(percent))}%`,
    message: `正文“${fact.text}”写明“${words}”，按上年${before}计算应为${rise < 0 ? '下降' : '增长'}${Math.abs(rise).toFixed(decimalsOf(percent))}%。请核对。`,
  });
}

function valueIn(
  name: string,
  previous: AnnualReport | undefined,
  facts: readonly Fact[] | undefined,
  report: AnnualReport,
): Count {
  if (previous === undefined || previous.year !== report.year - 1) return null;
  const stated = facts?.filter((fact) => fact.name === name && fact.section !== 5) ?? [];
  return statedBy(name, previous, '')?.figures[0] ?? (stated.length === 1 ? (stated[0]?.value ?? null) : null);
}

/** A share of all received or of all concluded: either may be meant. */
function share(match: RegExpMatchArray, fact: Fact | null, report: AnnualReport): Checked {
  const [words, percent = ''] = match;
  const stated = fact?.name == null ? null : statedBy(fact.name, report, '');
  const table = report.applications;
  if (fact === null || stated === null || table === null || stated.at.table !== 'applications') return unknown('AR-85');
  const wholes = [
    table.concluded.total,
    table.newlyReceived.total,
    total([table.newlyReceived.total, table.carriedOver.total]),
  ].filter((whole): whole is number => whole !== null && whole > 0);
  if (wholes.length === 0) return unknown('AR-85');
  if (wholes.some((whole) => agrees(Number(percent), (fact.value / whole) * 100, percent))) return holds('AR-85');
  const [first = 1] = wholes;
  return broken('AR-85', 'warning', nowhere, {
    found: `${percent}%`,
    expected: `${((fact.value / first) * 100).toFixed(decimalsOf(percent))}%`,
    message: `正文“${fact.text}”写明“${words}”，按表内数字计算不符。请核对分子、分母和百分比。`,
  });
}

const decimalsOf = (percent: string) => percent.split('.')[1]?.length ?? 0;

/** To the stated precision: within half of the last digit. */
function agrees(said: number, computed: number, percent: string): boolean {
  return Math.abs(said - computed) <= 0.5 * 10 ** -decimalsOf(percent) + 1e-9;
}
