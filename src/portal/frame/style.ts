/** The frame's look: a slim header, a quiet path, a quiet footer. */

import { song } from '../style/tokens.ts';

export const frameStyle = `
.skip { position: absolute; left: 16px; top: -100px; z-index: 2; padding: 12px 20px; background: var(--porcelain); color: #ffffff; }
.skip:focus { top: 8px; color: #ffffff; }
.demo { background: var(--amber-pale); color: var(--amber); font-size: var(--s14); line-height: 1.6; }
.demo p { max-width: none; margin: 0; padding-top: 6px; padding-bottom: 6px; }
.site-head { border-bottom: 1px solid var(--line); background: var(--paper); }
.site-head .wrap { display: flex; flex-wrap: wrap; align-items: center; min-height: 72px; }
.site-name {
  display: flex; align-items: center; min-height: 48px; margin: 12px 40px 12px 0; color: var(--ink); text-decoration: none;
  font-family: ${song}; font-size: var(--s20); font-weight: 700; line-height: 1.4;
}
.site-name:hover { color: var(--porcelain-deep); }
.mark { flex: none; color: var(--porcelain); }
.site-name .mark { margin-right: 12px; }
.menu { order: 1; flex: 1 0 100%; border-top: 1px solid var(--line); }
.menu ul { margin: 0 -12px; }
.modes { margin-left: auto; }
.menu ul, .modes ul { display: flex; flex-wrap: wrap; }
.menu a, .modes a {
  display: block; padding: 0 12px; min-height: 44px; line-height: 44px; color: var(--ink); text-decoration: none;
}
.large .menu a, .large .modes a { min-height: 48px; line-height: 48px; }
.menu a:hover, .modes a:hover { color: var(--porcelain); background: var(--porcelain-pale); }
.menu a[aria-current] { color: var(--porcelain); box-shadow: inset 0 -3px 0 var(--porcelain); }
.modes a { font-size: var(--s14); color: var(--ink-2); }
.trail { padding-top: 20px; font-size: var(--s14); color: var(--ink-2); }
.trail ol { display: flex; flex-wrap: wrap; }
.trail li:not(:last-child)::after { content: "›"; margin: 0 10px; color: var(--ink-2); }
.trail a { color: var(--ink-2); }
.trail li { display: flex; align-items: center; }
.trail a:hover { color: var(--porcelain); }
main { display: block; padding-bottom: 72px; }
main > .wrap > h1 { margin: 32px 0 16px; }
.lede { font-size: var(--s20); line-height: 1.7; color: var(--ink-2); margin-bottom: 32px; }
.site-foot { border-top: 1px solid var(--line); background: var(--mist); color: var(--ink-2); font-size: var(--s14); line-height: 1.9; }
.site-foot .wrap { padding-top: 32px; padding-bottom: 48px; }
.site-foot dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); grid-column-gap: 40px; }
.large .site-foot dl { grid-template-columns: 1fr; }
.site-foot dl div { display: flex; padding: 2px 0; }
.site-foot dt { flex: none; width: 9.5em; }
.site-foot dd { color: var(--ink); min-width: 0; }
.site-foot a { color: var(--ink); }
.site-foot .by { margin: 24px 0 0; padding-top: 16px; border-top: 1px solid var(--line); display: flex; align-items: center; max-width: none; }
.site-foot .by .mark { margin-right: 10px; }
@media (max-width: 640px) {
  .site-head .wrap { padding-top: 4px; padding-bottom: 4px; }
  .site-name { margin: 4px 0 0; flex-basis: 100%; font-size: 18px; }
  .large .site-name { font-size: 24px; }
  .menu { order: 0; border-top: 0; }
  .menu ul { margin: 0 -10px; }
  .menu a { padding: 0 10px; }
  .modes { margin-left: -12px; }
  .site-foot dl { grid-template-columns: 1fr; }
  .lede { font-size: var(--s17); }
}
@media (max-width: 400px) { .site-foot dl div { display: block; } }
`;
