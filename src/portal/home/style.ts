/** The home page: words first, one drawing, one list of things to do. */

import { song } from '../style/tokens.ts';

export const homeStyle = `
.hero { background: var(--porcelain-pale); }
.contrast .hero { border-bottom: 1px solid var(--rule); }
.hero .wrap { display: flex; align-items: center; justify-content: space-between; padding-top: 40px; padding-bottom: 40px; }
.hero h1 { font-size: var(--s46); line-height: 1.35; margin-bottom: 16px; }
.hero .lede { color: var(--ink); margin: 0; max-width: 30em; }
.door { flex: none; width: 300px; height: auto; margin-left: 48px; color: var(--porcelain); }
.doings { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); grid-column-gap: 40px; margin: 8px 0 0; }
.doings li { padding: 24px 0; border-bottom: 1px solid var(--line); }
.doings a { display: block; font-family: ${song}; font-size: var(--s20); font-weight: 700; text-decoration: none; min-height: var(--target); }
.doings a::after { content: " →"; font-weight: 400; }
.doings a:hover { text-decoration: underline; }
.doings span { color: var(--ink-2); font-size: var(--s14); }
.large .doings { grid-template-columns: 1fr; }
.home-figures { margin-top: 56px; }
.home-figures .from { max-width: none; }
.home-figures .bars { max-width: 760px; }
.big { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); grid-gap: 24px 40px; margin: 24px 0 32px; }
.big div { border-top: 1.5px solid var(--ink); padding-top: 12px; }
.big dt { color: var(--ink-2); font-size: var(--s14); }
.big dd { color: var(--ink-2); }
.big .figure { font-family: ${song}; font-size: var(--s46); font-weight: 700; line-height: 1.3; color: var(--ink); }
.large .big { grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); }
@media (max-width: 860px) { .door { width: 200px; } }
@media (max-width: 640px) { .hero .wrap { padding-top: 28px; padding-bottom: 28px; } .door { display: none; } .hero h1 { font-size: var(--s34); } .doings { grid-template-columns: 1fr; } .big { grid-template-columns: 1fr 1fr; grid-gap: 16px 24px; } .large .big { grid-template-columns: 1fr; } .doings li { padding: 14px 0; } }
`;
