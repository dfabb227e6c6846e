/** Years: a chart beside a table, one above the other where there is no room. */

import { narrowPx } from '../../style/tokens.ts';

const stacked = (mode: string) => `${mode} .years { display: block; } ${mode} .years .columns { margin-bottom: 32px; }`;

export const yearsStyle = `
.years { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); grid-column-gap: 64px; align-items: start; }
.years table { width: 100%; border-collapse: collapse; border-top: 1.5px solid var(--ink); font-variant-numeric: tabular-nums; }
.years table th, .years table td { padding: 7px 8px; border-bottom: 1px solid var(--line); font-weight: 400; line-height: 1.5; text-align: right; }
.years table th:first-child { text-align: left; padding-left: 0; }
.years table .here { background: var(--porcelain-pale); font-weight: 600; }
@media screen and (max-width: ${narrowPx}px) { ${stacked('')} }
${stacked('.large')}
@media screen and (max-width: 480px) { .years table { font-size: var(--s14); } .years table th, .years table td { padding: 7px 4px; } }
`;
