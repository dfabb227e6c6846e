/** What the text of a cell says: a number, nothing, or something that must not be taken for a number (AR-07, AR-51). */

import { folded, remembered } from './wording.ts';

export type Figure =
  /** `note` is the cell's text where it is written otherwise than as a plain number: １２, 1,200, 12件. */
  | { readonly kind: 'number'; readonly value: number; readonly note: string | null }
  | { readonly kind: 'blank' }
  /** `reason` completes the sentence “该格…”. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** `amount` is in 万元 and may have decimals; `count` may not. */
export type FigureKind = 'count' | 'amount';

const number = /^([+-]?)(\d[\d,]*(?:\.\d+)?)(件|条|项|个|份|次|宗|起|人|万元|元)?(\(.*\))?$/;
/** As almost every figure is written. */
const plain = /^(?:0|[1-9]\d{0,8})$/;
const marks = /^[-−–—―─_~·.…]+$/;
const slashes = /^[/\\|]+$/;
const noneWords = /^(?:无|没有|零|未发生|未收到|不涉及|无此项|暂无|空|NA|N\/A|null)$/i;

/** A blank, a “—”, a “/” and a 0 are four different things; only the last is zero. */
export function readFigure(text: string, kind: FigureKind): Figure {
  if (plain.test(text)) return { kind: 'number', value: Number(text), note: null };
  const shown = folded(text).trim();
  if (shown === '') return { kind: 'blank' };
  if (marks.test(shown)) return unreadable(`写的是“${text.trim()}”，不能当作0`);
  if (slashes.test(shown)) return unreadable(`写的是“${text.trim()}”，不能当作0`);
  if (/[\d.,]\s+[\d.,]/.test(shown))
    return unreadable(`写作“${text.trim()}”，数字中间有空格，不能确定是一个数还是几个数`);
  const parts = number.exec(shown.replaceAll(' ', ''));
  if (parts === null) return unreadable(`写的是“${shortened(text)}”，不是一个数`);
  const [, sign = '', digits = '', unit = '', remark = ''] = parts;
  const fault = faultOf(sign, digits, unit, remark, kind);
  if (fault !== null) return unreadable(`写作“${shortened(text)}”，${fault}`);
  return {
    kind: 'number',
    value: Number(digits.replaceAll(',', '')),
    note: text.trim() === digits && !digits.includes(',') ? null : text.trim(),
  };
}

function faultOf(sign: string, digits: string, unit: string, remark: string, kind: FigureKind): string | null {
  if (sign === '-') return '是负数，此处应为不小于0的数';
  if (sign === '+') return '带有正号，不能确定是数量还是增减';
  if (digits.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return '逗号不在千位上，不能确定是几个数';
  if (/^0\d/.test(digits)) return '以0开头，可能是几格的数连在了一起';
  if (kind === 'count' && digits.includes('.')) return '此处应为整数';
  if (kind === 'count' && unit.endsWith('元')) return '此处应为件数，不是金额';
  if (kind === 'amount' && unit !== '' && unit !== '万元') return '此处的单位应为万元';
  if (remark !== '' && !/^\((?:其中|含|包括|包含)/.test(remark)) return '括号内外是两个数，不能确定用哪一个';
  if (digits.replace(/[,.]/g, '').length > 15) return '位数过多，不是可信的数';
  return null;
}

/** True for a cell that stands where a figure stands: a number in any writing, “—”, “/”, 无. Not a blank, not a label. */
export function isFigureLike(text: string): boolean {
  if (plain.test(text)) return true;
  // Longer than any figure with its remark.
  return text.length <= 80 && isWrittenFigure(text);
}

const isWrittenFigure = remembered((text) => {
  const shown = folded(text).trim();
  if (shown === '') return false;
  const tight = shown.replaceAll(' ', '');
  return number.test(tight) || marks.test(tight) || slashes.test(tight) || noneWords.test(tight);
});

function unreadable(reason: string): Figure {
  return { kind: 'unreadable', reason };
}

function shortened(text: string): string {
  const line = folded(text).trim().replace(/ +/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
