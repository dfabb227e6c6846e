/** Lists are lists: title, day, one line. */

import { sans } from '../../style/tokens.ts';

export const listStyle = `
.filter { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0 0 24px; padding: 16px 12px; background: var(--mist); border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.filter > * { margin: 4px 8px; }
.filter .wide { flex: 0 1 30em; min-width: 0; }
.filter label { display: block; font-size: var(--s14); color: var(--ink-2); }
.filter select, .filter input { width: 100%; min-height: 44px; padding: 6px 12px; border: 1px solid var(--ink-2); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
.large .filter select, .large .filter input, .large .button { min-height: 52px; }
.year-group { margin-top: 40px; display: grid; grid-template-columns: 144px minmax(0, 1fr); border-top: 1.5px solid var(--ink); padding-top: 8px; }
.year-group h2 { font-variant-numeric: tabular-nums; padding-top: 8px; }
.lines li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; padding: 12px 0; border-bottom: 1px solid var(--line); }
.lines li:last-child { border-bottom: 0; }
.line-title { flex: 1 1 24em; margin-right: 24px; text-decoration: none; font-size: var(--s17); }
.line-title:hover { text-decoration: underline; }
.line-facts { display: flex; flex-wrap: wrap; color: var(--ink-2); font-size: var(--s14); font-variant-numeric: tabular-nums; }
.line-facts > * + * { margin-left: 20px; }
.large .line-facts a { min-height: 48px; }
.tag { color: var(--amber); background: var(--amber-pale); padding: 0 8px; }
.empty { padding: 48px 0; border-top: 1px solid var(--line); }
.empty h2 { font-family: ${sans}; font-size: var(--s20); margin-bottom: 8px; }
@media (max-width: 640px) { .year-group { display: block; } .line-facts { margin-top: 2px; } }
`;
