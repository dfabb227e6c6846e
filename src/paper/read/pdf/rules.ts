/** The straight lines that a page draws: borders of tables, as strokes or as thin bars, joined where they go on. */

import { type Matrix, matrixOf, moved, type Rule, times } from './geometry.ts';
import type { OperatorList, Operators } from './library.ts';

/** A bar thinner than this, in points, is a line. */
const thin = 3;
/** Lines nearer than this, in points, are one. */
const near = 2;
/** No page that people read draws more; beyond it the page is a drawing. */
const most = 40_000;

export interface Drawing {
  readonly rules: readonly Rule[];
  /** Height of the pictures on the page and where they begin. */
  readonly pictures: readonly { readonly top: number; readonly width: number; readonly height: number }[];
}

export function drawingOf(list: OperatorList, view: Matrix, ops: Operators): Drawing {
  const rules: Rule[] = [];
  const pictures: { top: number; width: number; height: number }[] = [];
  const stack: Matrix[] = [];
  let matrix = view;
  for (const [i, op] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[i];
    if (op === ops.save) stack.push(matrix);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) matrix = stack.pop() ?? view;
    else if (op === ops.transform) matrix = times(matrix, matrixOf(args) ?? [1, 0, 0, 1, 0, 0]);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = times(matrix, matrixOf(Array.isArray(args) ? args[0] : null) ?? [1, 0, 0, 1, 0, 0]);
    } else if (op === ops.constructPath && rules.length < most) rules.push(...rulesOf(args, matrix, ops));
    else if (op === ops.paintImageXObject || op === ops.paintInlineImageXObject) {
      const [x, y] = moved(matrix, 0, 0);
      const [right, bottom] = moved(matrix, 1, 1);
      pictures.push({ top: Math.min(y, bottom), width: Math.abs(right - x), height: Math.abs(bottom - y) });
    }
  }
  return { rules: joined(rules), pictures };
}

/** 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, each followed by its points. */
const points = [1, 1, 3, 2, 0];

function rulesOf(args: unknown, matrix: Matrix, ops: Operators): Rule[] {
  const [op, paths] = Array.isArray(args) ? args : [];
  const stroked = [
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ].includes(op);
  if (!stroked && op !== ops.fill && op !== ops.eoFill) return [];
  const path = Array.isArray(paths) ? paths[0] : null;
  if (!(path instanceof Float32Array) && !Array.isArray(path)) return [];
  const numbers: readonly unknown[] = Array.from(path as ArrayLike<unknown>);
  const found: Rule[] = [];
  let corners: (readonly [number, number])[] = [];
  const close = (ended: boolean) => {
    if (stroked) found.push(...sides(ended ? [...corners, ...corners.slice(0, 1)] : corners));
    else found.push(...bar(corners));
    corners = [];
  };
  for (let at = 0; at < numbers.length; ) {
    const kind = numbers[at];
    const count = typeof kind === 'number' ? points[kind] : undefined;
    if (count === undefined) return found;
    if (kind === 0 && corners.length > 0) close(false);
    if (kind === 4) close(true);
    const [x, y] = [numbers[at + count * 2 - 1], numbers[at + count * 2]];
    if (count > 0 && typeof x === 'number' && typeof y === 'number') corners.push(moved(matrix, x, y));
    at += 1 + count * 2;
  }
  close(false);
  return found;
}

function sides(corners: readonly (readonly [number, number])[]): Rule[] {
  const thinBar = bar(corners);
  if (thinBar.length > 0) return thinBar;
  return corners.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = corners[i] ?? [x, y];
    return segment(fromX, fromY, x, y);
  });
}

function segment(x1: number, y1: number, x2: number, y2: number): Rule[] {
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (height < 0.8 && width > thin)
    return [{ level: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width < 0.8 && height > thin)
    return [{ level: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

/** A shape so thin that it is a line. */
function bar(corners: readonly (readonly [number, number])[]): Rule[] {
  if (corners.length < 2) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= thin && width > thin) return [{ level: true, at: (top + bottom) / 2, from: left, to: right }];
  if (width <= thin && height > thin) return [{ level: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

/** Pieces on one line that touch are one; what is drawn twice stands once. */
function joined(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((level) => {
    const lines: Rule[][] = [];
    for (const rule of rules.filter((one) => one.level === level).sort((a, b) => a.at - b.at)) {
      const line = lines.at(-1);
      if (line !== undefined && rule.at - (line[0]?.at ?? rule.at) <= near) line.push(rule);
      else lines.push([rule]);
    }
    return lines.flatMap(pieces);
  });
}

function pieces(line: readonly Rule[]): Rule[] {
  const found: Rule[] = [];
  for (const rule of [...line].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last !== undefined && rule.from <= last.to + near)
      found[found.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else found.push(rule);
  }
  return found;
}
