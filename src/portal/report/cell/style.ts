/** An opened cell: the figure large, the reasons below it. */

import { song } from '../../style/tokens.ts';

export const cellStyle = `
.cell { padding-top: 32px; }
.cell-table { color: var(--ink-2); font-size: var(--s14); margin-bottom: 8px; max-width: none; }
.wrap.cell > h1 { margin: 0 0 4px; max-width: 26em; }
.cell-column { font-size: var(--s20); color: var(--ink-2); }
.cell-figure { margin: 24px 0 16px; padding: 24px 0; border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--line); }
.cell-figure p { margin: 0; }
.cell-number { font-family: ${song}; font-size: 72px; line-height: 1.2; font-weight: 700; }
.cell-unit { font-size: var(--s26); font-weight: 400; margin-left: 12px; color: var(--ink-2); }
.cell section { margin-top: 40px; }
.cell h2 { font-size: var(--s20); margin-bottom: 8px; }
.cell p { margin-bottom: 8px; }
.cell .notice { margin: 16px 0; max-width: 44em; }
.equation { margin-top: 16px; padding: 12px 20px; background: var(--mist); border-left: 3px solid var(--porcelain); display: inline-block; }
.cell-months { max-width: 680px; margin: 16px 0 12px; }
.because li { padding: 2px 0; }
.cell > .no-print { margin-top: 40px; }
@media (max-width: 640px) { .cell-number { font-size: 56px; } .wrap.cell > h1 { font-size: 26px; } .large .wrap.cell > h1 { font-size: 32px; } }
@media print { .cell-number { font-size: 30pt; } }
`;
