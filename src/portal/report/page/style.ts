/** The sheet of a report: white on a pale desk, titles in a Song face, one red rule for what is official. */

import { narrowPx, song } from '../../style/tokens.ts';

const oneColumn = (mode: string) => `
${mode} .report { display: block; }
${mode} .jumps { display: flex; }
`;

export const reportPageStyle = `
.desk { background: var(--mist); margin-top: 16px; padding: 32px 0 48px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.report { display: grid; grid-template-columns: minmax(0, 1fr) 224px; grid-column-gap: 40px; align-items: start; }
.sheet { background: var(--paper); border: 1px solid var(--line); padding: 72px 72px 88px; }
.sheet header { margin-bottom: 48px; text-align: center; }
.sheet header::after { content: ""; display: block; height: 7px; margin-top: 20px; border-top: 3px solid var(--cinnabar); border-bottom: 1px solid var(--cinnabar); }
.sheet h1 { font-size: var(--s34); line-height: 1.5; letter-spacing: 0.02em; }
.sheet h1 .line { display: block; text-wrap: balance; }
.byline { margin: 20px auto 0; color: var(--ink-2); font-size: var(--s14); max-width: none; }
.byline span { display: inline-block; margin: 0 10px; }
.jumps { display: none; flex-wrap: wrap; justify-content: center; font-size: var(--s14); }
.jumps a { padding: 8px 10px; min-height: 40px; }
.sheet section { margin-top: 56px; }
.sheet h2 { margin-bottom: 16px; }
.prose { font-size: var(--s20); line-height: 1.85; max-width: 42em; }
.prose p, .prose li { margin: 0 0 8px; max-width: none; text-align: justify; }
.prose p { text-indent: 2em; }
.prose ul, .prose ol { padding-left: 2em; }
.prose ul { list-style: disc; }
.prose h3 { font-size: inherit; margin: 16px 0 8px; }
.prose-table { width: 100%; margin: 8px 0 16px; border-collapse: collapse; font-size: var(--s17); }
.prose-table th, .prose-table td { padding: 6px 12px; border: 1px solid var(--line); text-align: left; }
.hint { color: var(--ink-2); font-size: var(--s14); margin-bottom: 12px; }
.after { padding-top: 56px; }
.after h2 { margin-bottom: 12px; }
@media screen and (max-width: 1200px) { .sheet { padding: 48px 40px 56px; } }
@media screen and (max-width: ${narrowPx}px) {
  ${oneColumn('')}
  .desk { padding: 16px 0 32px; }
  .desk > .wrap { padding: 0; }
  .desk .notice { margin: 0 16px 16px; }
  .sheet { padding: 32px 16px 40px; border-left: 0; border-right: 0; }
  .sheet header { margin-bottom: 32px; }
  .sheet h1 { font-size: 26px; }
  .large .sheet h1 { font-size: 32px; }
  .sheet h2 { font-size: var(--s20); }
  .prose { font-size: var(--s17); line-height: 1.75; }
  .sheet section { margin-top: 40px; }
}
@media screen { ${oneColumn('.large')} }
@media print {
  .desk { background: none; border: 0; margin: 0; padding: 0; }
  .report { display: block; }
  .sheet { border: 0; padding: 0; }
  .sheet header { margin-bottom: 20pt; }
  .sheet header::after { margin-top: 10pt; }
  .sheet section { margin-top: 18pt; }
  .sheet h2 { margin-bottom: 8pt; }
  .prose { max-width: none; font-size: 12pt; line-height: 1.7; }
  .sheet h1 { font-family: ${song}; }
  .prose { font-family: "FangSong", "STFangsong", ${song}; }
}
`;
