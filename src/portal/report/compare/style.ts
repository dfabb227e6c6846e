/** Agencies beside each other: a table, where there is no room an entry for each; notes below. */

import { narrowPx } from '../../style/tokens.ts';

const stacked = (mode: string) =>
  `${mode} .beside thead { display: none; } ${mode} .beside tr { display: block; padding: 12px 0; border-bottom: 1px solid var(--line); }
${mode} .beside th, ${mode} .beside td { display: flex; justify-content: space-between; border: 0; padding: 4px 0; }
${mode} .beside td::before { content: attr(data-label); color: var(--ink-2); }`;

export const compareStyle = `
.beside { width: 100%; margin: 16px 0 40px; border-collapse: collapse; border-top: 1.5px solid var(--ink); font-variant-numeric: tabular-nums; }
.beside th, .beside td { padding: 10px 8px; border-bottom: 1px solid var(--line); font-weight: 400; line-height: 1.5; text-align: right; vertical-align: baseline; }
.beside thead th { color: var(--ink-2); font-size: var(--s14); }
.beside th:first-child { text-align: left; padding-left: 0; min-width: 10em; }
#agencies .bars th { width: 40%; }
.breaks li, .absent li { margin: 8px 0; padding-left: 20px; text-indent: -20px; }
.breaks li::before, .absent li::before { content: "·"; display: inline-block; width: 20px; text-indent: 0; }
.data-columns > div { display: flex; flex-wrap: wrap; padding: 6px 0; border-bottom: 1px solid var(--line); }
.data-columns dt { flex: 0 0 10em; }
.data-columns dd { flex: 1 1 18em; margin: 0; }
.open-data summary, .absent summary { padding: 10px 0; cursor: pointer; }
.year-group h2 a { color: inherit; text-decoration: none; }
#matrix .beside td:last-child { text-align: left; }
.small-columns { display: block; }
@media screen and (max-width: ${narrowPx}px) { ${stacked('')} }
${stacked('.large')}
.after + .quiet { margin-top: 40px; }
.year-group h2 a:hover { text-decoration: underline; }
`;
