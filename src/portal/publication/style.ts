/** Publications: the catalogue, the document page, its fields and tables. */

export const publicationStyle = `
.catalogue { columns: 2; column-gap: 48px; padding-left: 1.6em; }
.catalogue li { break-inside: avoid; padding: 4px 0; }
.pages { display: flex; flex-wrap: wrap; gap: 24px; padding: 16px 0; }
.document { max-width: 860px; }
.document h1 { margin-bottom: 8px; }
.document .tag { margin-left: 12px; }
.tag.holds { color: var(--bamboo); background: none; padding: 0; }
.tag.ended { color: var(--ink-2); background: var(--mist); }
.document .note { border-left: 3px solid var(--porcelain); padding: 8px 16px; }
.fields { display: grid; grid-template-columns: 1fr 1fr; border-top: 1.5px solid var(--ink); margin: 24px 0 32px; }
.fields > div { display: flex; gap: 16px; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); }
.document > button + .document-text { margin-top: 16px; }
.fields > div:last-child:nth-child(odd) { grid-column: 1 / -1; }
.fields dt { flex: none; width: 5em; color: var(--ink-2); }
.fields dd { margin: 0; overflow-wrap: anywhere; }

.standing { padding: 10px 16px; background: var(--bamboo-pale); color: var(--bamboo); }
.standing.ended { background: var(--amber-pale); color: var(--amber); }
.downloads { display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 0; list-style: none; }
.downloads a { display: inline-block; min-height: 44px; line-height: 44px; }
.share { display: flex; gap: 24px; align-items: flex-start; margin-top: 8px; }
.share img { flex: none; width: 120px; height: 120px; border: 1px solid var(--line); }
.share dl { min-width: 0; margin: 0; }
.share dt { color: var(--ink-2); font-size: var(--s14); }
.share dd { margin: 0 0 12px; overflow-wrap: anywhere; }
.copy { padding: 4px 12px; min-height: 44px; border: 1px solid var(--porcelain); background: var(--paper); color: var(--porcelain); font: inherit; font-size: var(--s14); }
.document-text { overflow-wrap: anywhere; }
.document-text p { text-indent: 2em; line-height: 1.9; }
.document-text h2 { margin: 32px 0 12px; }
.document-text figure { margin: 24px 0; }
.document-text img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.table-box { overflow-x: auto; margin: 16px 0; }
.table-box table { border-collapse: collapse; min-width: 100%; }
.table-box th, .table-box td { border: 1px solid var(--line); padding: 8px 12px; text-align: left; vertical-align: top; }
@media (max-width: 640px) {
  .catalogue { columns: 1; }
  .fields { grid-template-columns: 1fr; }
  .share { flex-direction: column; }
}
@media print { .no-print { display: none; } .fields { grid-template-columns: 1fr 1fr; } .table-box { overflow: visible; } }
`;
