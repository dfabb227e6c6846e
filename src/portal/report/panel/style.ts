/** The panel: quiet, beside the sheet where there is room, below it where there is none. */

import { narrowPx, sans } from '../../style/tokens.ts';

export const panelStyle = `
.panel { font-size: var(--s14); line-height: 1.65; }
.panel h2 { font-family: ${sans}; font-size: var(--s14); font-weight: 600; color: var(--ink); margin: 24px 0 6px; padding-top: 16px; border-top: 1px solid var(--line); }
.panel nav h2 { margin-top: 0; padding-top: 0; border-top: 0; }
.panel a { padding: 3px 0; text-decoration: none; }
.panel a:hover { text-decoration: underline; }
.panel p { margin: 0; }
.panel p a { padding: 0 0 0 0.25em; text-decoration: underline; }
.panel dt { color: var(--ink-2); }
.panel dd { margin-bottom: 6px; }
.files li { display: flex; justify-content: space-between; align-items: baseline; }
@media screen and (min-width: ${narrowPx + 1}px) and (min-height: 800px) { html:not(.large) .panel { position: sticky; top: 24px; } }
@media screen and (max-width: ${narrowPx}px) { .panel { font-size: var(--s17); padding: 32px 16px 0; } .panel h2 { font-size: var(--s17); } .panel a { padding: 8px 0; } .panel nav { display: none; } }
@media screen { .large .panel { padding-top: 32px; } .large .panel nav { display: none; } }
`;
