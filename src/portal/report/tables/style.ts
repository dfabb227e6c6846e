/** The three tables of the form: ruled like paper on wide screens and in print, cards where there is no room for columns. */

import { narrowLargePx, narrowPx } from '../../style/tokens.ts';

const ruled = `
.form { width: 100%; border-collapse: collapse; border: 1.5px solid var(--ink); font-size: var(--s14); line-height: 1.5; font-variant-numeric: tabular-nums; }
.form caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); white-space: nowrap; }
.form th, .form td { border: 1px solid var(--rule); padding: 0; text-align: center; vertical-align: middle; font-weight: 400; }
.form th, .form .corner { padding: 7px 8px; background: var(--mist); }
.form td > a, .form td > .blank {
  display: flex; align-items: center; justify-content: center; min-height: 36px; padding: 4px 6px; text-decoration: none; font-weight: 600;
}
.large .form td > a { min-height: 48px; }
.form td > a.zero { color: var(--ink-2); font-weight: 400; }
.form td > a:hover { background: var(--porcelain-pale); color: var(--porcelain-deep); text-decoration: underline; }
.form td > a:focus-visible { outline-offset: -3px; }
.form .blank { color: var(--amber); background: var(--amber-pale); font-weight: 400; }
.form-disclosure { table-layout: fixed; }
.form-disclosure .block { background: var(--porcelain-pale); font-weight: 600; }
.form-disclosure th[scope="row"] { text-align: left; padding-left: 16px; }
.form-applications { table-layout: fixed; }
.form-applications .corner { text-align: left; color: var(--ink-2); padding: 12px 16px; }
.outer-column { width: 44px; } .group-column { width: 92px; } .label-column { width: 30%; }
.large .outer-column { width: 64px; } .large .group-column { width: 136px; } .large .label-column { width: 30%; }
.form-applications .label { text-align: left; }
.form-applications thead tr:last-child th { padding: 7px 2px; }
.form-applications .whole { display: inline-block; }
.form-applications .outer span { display: inline-block; writing-mode: vertical-rl; letter-spacing: 0.3em; }
.form-applications .sum .label, .form-applications tr.sum td > a { font-weight: 600; }
.form-applications tr.sum td > a.zero { font-weight: 400; }
.form-applications tbody tr:hover > td { background: var(--porcelain-pale); }
.form-applications tbody tr:hover > .label { background: var(--porcelain-pale); }
.form-appeals { table-layout: fixed; }
.form-appeals thead tr:last-child th { padding: 7px 4px; }
.form-appeals-turned { display: none; table-layout: fixed; }
.form-appeals-turned th[scope="row"] { text-align: left; }
.form-appeals-turned tr > :first-child { width: 31%; }
.form-appeals-turned th { padding: 7px 4px; }
.narrow-only { display: none; }
`;

/** Rows as cards: the group's words become headings, each figure carries its column's name, zeros fold into the total. */
function cards(mode: string): string {
  return `
${mode} .narrow-only { display: block; }
${mode} .form-appeals { display: none; }
${mode} .form-appeals-turned { display: table; }
${mode} .form-applications, ${mode} .form-applications tbody { display: block; border: 0; }
${mode} .form-applications thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); }
${mode} .form-applications tr { display: grid; grid-template-columns: 1fr 1fr; grid-column-gap: 32px; border-bottom: 1px solid var(--line); padding: 10px 0; }
${mode} .form-applications tr.all-zero { grid-template-columns: 1fr auto; align-items: center; }
${mode} .form-applications th, ${mode} .form-applications td { border: 0; background: none; padding: 0; text-align: left; width: auto; }
${mode} .form-applications tr:hover > .label, ${mode} .form-applications tr:hover > td { background: none; }
${mode} .form-applications .outer, ${mode} .form-applications .group { grid-column: 1 / -1; width: auto; font-weight: 600; }
${mode} .form-applications .outer { margin: 16px 0 8px; padding: 8px 12px; background: var(--porcelain-pale); }
${mode} .form-applications .outer span { writing-mode: horizontal-tb; letter-spacing: 0; }
${mode} .form-applications .group { margin: 12px 0 8px; padding-bottom: 6px; border-bottom: 1px solid var(--ink); }
${mode} .form-applications tr > .label { grid-column: 1 / -1; padding: 2px 0; font-size: var(--s17); line-height: 1.6; }
${mode} .form-applications tr.all-zero > .label { grid-column: 1; padding-right: 16px; }
${mode} .form-applications tr.all-zero > td:not(:last-child) { display: none; }
${mode} .form-applications td { display: flex; align-items: center; justify-content: space-between; min-width: 0; }
${mode} .form-applications td::before { content: attr(data-label); color: var(--ink-2); font-size: var(--s14); line-height: 1.35; }
${mode} .form-applications td > a, ${mode} .form-applications td > .blank { min-width: 48px; padding: 4px 0 4px 12px; justify-content: flex-end; font-size: var(--s17); }
${mode} .form-applications tr:not(.all-zero) > td:last-child { grid-column: 1 / -1; border-top: 1px dotted var(--rule); margin-top: 4px; }
${mode} .form-applications td:last-child::before { color: var(--ink); }
`;
}

const largeCards = `
.large .form-applications tr { grid-template-columns: 1fr; }
`;

const paper = `
@media print {
  .form { border: 1pt solid #000000; line-height: 1.35; }
  .form th, .form td { border-color: #333333; }
  .form th, .form .corner { padding: 2.5pt 3pt; background: none; }
  .form td > a, .form td > .blank { min-height: 0; padding: 2.5pt 2pt; }
  .form td > a.zero { color: #000000; }
  .form-disclosure .block { background: none; }
  .form-applications .corner { padding: 4pt; }
  .outer-column { width: 6%; } .group-column { width: 12%; } .label-column { width: 31%; }
  .form-applications thead tr:last-child th { padding: 2.5pt 0; }
  .form { break-inside: avoid; }
}
`;

export const tablesStyle = `${ruled}
@media screen and (max-width: ${narrowPx}px) {${cards('')}}
@media screen and (max-width: ${narrowLargePx}px) {${cards('.large')}${largeCards}}
@media screen and (max-width: 360px) { .form-applications tr { grid-column-gap: 20px; } .form-appeals-turned { font-size: 12px; } .large .form-appeals-turned { font-size: 24px; } }
${paper}`;
