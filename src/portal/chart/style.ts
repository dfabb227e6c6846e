/** Bars and columns: flat, quiet, readable in print. */

export const chartStyle = `
.bars { width: 100%; border-collapse: collapse; }
.bars caption { text-align: left; color: var(--ink-2); font-size: var(--s14); padding-bottom: 8px; }
.bars th { font-weight: 400; text-align: left; padding: 5px 16px 5px 0; width: 8.5em; line-height: 1.5; vertical-align: middle; }
.bars td { padding: 5px 0; }
.bars td, .bar-count { font-variant-numeric: tabular-nums; }
.bars tbody td { display: flex; align-items: center; }
.bar { flex: 1 1 auto; display: block; min-width: 0; }
.bar-fill { fill: var(--porcelain); }
.bar-ground { fill: var(--line); }
.bar-count { flex: none; min-width: 4.5em; text-align: right; }
.bar-unit { color: var(--ink-2); font-size: var(--s14); }
.columns { margin: 0; }
.columns svg { display: block; overflow: visible; }
.columns figcaption { font-size: var(--s14); margin-bottom: 4px; }
.key { margin-right: 24px; }
.key::before { content: ""; display: inline-block; width: 14px; height: 14px; margin-right: 8px; vertical-align: -2px; border: 7px solid var(--porcelain); }
.key-second::before { border: 2px solid var(--porcelain); background: var(--porcelain-pale); }
.column-first { fill: var(--porcelain); }
.column-second { fill: var(--porcelain-pale); stroke: var(--porcelain); stroke-width: 2px; }
.axis { fill: var(--ink-2); }
.columns text { text-anchor: middle; fill: var(--ink); font-size: var(--s14); font-variant-numeric: tabular-nums; }
.large .columns text { font-size: 24px; }
.drawn { margin: 16px 0; }
.drawn svg { display: block; overflow: visible; }
.drawn figcaption { display: flex; flex-wrap: wrap; gap: 4px 24px; font-size: var(--s14); margin-bottom: 8px; }
.drawn text { fill: var(--ink); font-size: var(--s14); font-variant-numeric: tabular-nums; }
.large .drawn text { font-size: 24px; }
.drawn .middle { text-anchor: middle; }
.drawn .series-0 { fill: var(--porcelain); stroke: var(--porcelain); }
.drawn .series-1 { fill: var(--porcelain-pale); stroke: var(--porcelain); }
.drawn .series-2 { fill: var(--ink); stroke: var(--ink); }
.drawn line.series-0, .drawn line.series-1, .drawn line.series-2 { stroke-width: 2px; }
.drawn .slice { fill: var(--porcelain); stroke: var(--paper); stroke-width: 2px; }
.drawn .slice-number { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 5px; }
.drawn ol { margin: 0; padding-left: 1.6em; }
.drawn-pie { display: flex; flex-wrap: wrap; align-items: center; gap: 24px; }
`;
