/** How plain elements look on every page: text, headings, links, focus, hidden words. */

import { sans, song } from './tokens.ts';

export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 24px; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font-family: ${sans}; font-size: var(--s17); line-height: 1.75;
  overflow-wrap: break-word; line-break: strict; text-spacing-trim: trim-start;
}
h1, h2, h3 { font-family: ${song}; font-weight: 700; line-height: 1.4; margin: 0; text-wrap: balance; }
h1 { font-size: var(--s34); }
h2 { font-size: var(--s26); }
h3 { font-size: var(--s20); }
p { margin: 0 0 16px; max-width: 40em; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--porcelain); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
a:hover { color: var(--porcelain-deep); text-decoration-thickness: 2px; }
li > a, dd > a, th > a, h2 > a, .matrix td > a { display: inline-flex; align-items: center; min-height: var(--target); }
:focus-visible { outline: 3px solid var(--porcelain); outline-offset: 3px; border-radius: 2px; }
small, .small { font-size: var(--s14); }
.quiet { color: var(--ink-2); }
.figure { font-variant-numeric: tabular-nums; }
.out-of-sight {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip: rect(0 0 0 0); clip-path: inset(50%); white-space: nowrap;
}
.wrap { max-width: 1280px; margin: 0 auto; padding: 0 24px; }
.button {
  display: inline-block; min-height: 44px; padding: 8px 24px; border: 1px solid var(--porcelain); border-radius: 4px;
  background: var(--porcelain); color: #ffffff; font: inherit; line-height: 1.6; text-decoration: none; cursor: pointer;
}
.button:hover { background: var(--porcelain-deep); color: #ffffff; }
.notice { margin: 0 0 24px; padding: 12px 20px; border-left: 4px solid var(--porcelain); background: var(--porcelain-pale); max-width: none; }
.notice p { margin: 0; max-width: none; }
.notice.amber { border-color: var(--amber); background: var(--amber-pale); }
.notice strong { margin-right: 0.75em; }
.notice.amber strong { color: var(--amber); }
@media (prefers-reduced-motion: no-preference) { a, .button { transition: background-color 0.12s, color 0.12s; } }
@media (max-width: 480px) { .wrap { padding: 0 16px; } }
`;
