/** The year in figures: each with its unit and how it is counted, in a quiet grid. */

import { song } from '../style/tokens.ts';

export const yearStyle = `
.year-page section { margin-top: 48px; }
.year-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 24px 32px; margin: 16px 0 32px; }
.year-figures dd { margin: 0; }
.year-figures .quiet { font-size: var(--s14); }
.year-value { font-family: ${song}; font-size: var(--s26); font-weight: 700; line-height: 1.4; font-variant-numeric: tabular-nums; }
`;
