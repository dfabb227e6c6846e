/** Services: the catalogue, the list, the guide on one sheet. */

export const serviceStyle = `
.service-groups { columns: 3; column-gap: 40px; list-style: none; padding: 0; }
.service-groups li { break-inside: avoid; padding: 4px 0; }
.service-groups .quiet { font-variant-numeric: tabular-nums; }
.service-lines { list-style: none; padding: 0; border-top: 1.5px solid var(--ink); }
.service-lines li { padding: 14px 0; border-bottom: 1px solid var(--line); }
.service-lines span { display: block; color: var(--ink-2); }
.guide { max-width: 960px; }
.guide h2 { margin: 32px 0 12px; }
.guide-facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 0 32px; border-top: 1.5px solid var(--ink); margin: 24px 0; }
.guide-facts div { display: block; padding: 10px 0; border-bottom: 1px solid var(--line); }
.guide-facts dt { color: var(--ink-2); font-size: var(--s14); }
.guide-facts dd { margin: 0; overflow-wrap: anywhere; }
.guide .steps { counter-reset: step; list-style: none; padding: 0; }
.guide .steps li { counter-increment: step; padding: 10px 0 10px 44px; position: relative; border-bottom: 1px solid var(--line); }
.guide .steps li::before { content: counter(step); position: absolute; left: 0; top: 10px; width: 28px; height: 28px; line-height: 28px; text-align: center; border: 1.5px solid var(--porcelain); color: var(--porcelain); }
.guide .situations { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; margin: 12px 0; }
.form-lines { list-style: none; padding: 0; border-top: 1.5px solid var(--ink); }
.form-lines li { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding: 10px 0; border-bottom: 1px solid var(--line); }
.form-lines strong { flex: 1 1 260px; }
.guide h1 + .quiet { max-width: none; }
.guide .table-box th { white-space: nowrap; }
.on-paper { display: none; }
.material-way { margin: 4px 0 0; color: var(--ink-2); font-size: var(--s14); }
.guide .qr { width: 112px; height: 112px; float: right; margin: 0 0 16px 24px; }
@media (max-width: 640px) {
  .service-groups { columns: 1; }
  .guide .qr { display: none; }
  .guide-facts { grid-template-columns: 1fr 1fr; gap: 0 20px; }
  .guide .table-box table, .guide .table-box tbody, .guide .table-box tr, .guide .table-box td { display: block; }
  .guide .table-box thead { display: none; }
  .guide .table-box td { border: 0; padding: 2px 0; }
  .guide .table-box td:empty { display: none; }
  .guide .table-box td::before { content: attr(data-label) "："; color: var(--ink-2); }
  .guide .table-box td:first-child { font-weight: 600; }
  .guide .table-box td:first-child::before { content: none; }
  .guide .table-box tr { border-bottom: 1px solid var(--line); padding: 10px 0; }
}
@page guide { size: A4; margin: 9mm 15mm; }
@media print {
  .on-paper { display: inline; }
  .guide { page: guide; padding-block: 0; font-size: 8.75pt; line-height: 1.32; }
  .guide h1 { font-size: 16pt; margin: 0; }
  .guide h2 { font-size: 11pt; margin: 4pt 0 1pt; }
  .guide p { margin: 2pt 0; }
  .guide .qr { width: 72pt; height: 72pt; margin: 0 0 4pt 12pt; }
  .guide-facts { grid-template-columns: repeat(5, 1fr); gap: 0 8pt; margin: 3pt 0; }
  .guide-facts div { padding: 1pt 0; line-height: 1.3; }
  .guide-facts dt { font-size: 8pt; }
  .guide .table-box { margin: 2pt 0; }
  .guide .table-box th, .guide .table-box td { padding: 1pt 4pt; font-size: 8.25pt; line-height: 1.3; }
  .guide .table-box th { white-space: normal; }
  .guide .table-box th:nth-child(1) { width: 27%; }
  .guide .table-box th:nth-child(2) { width: 25%; }
  .guide .table-box th:nth-child(3) { width: 10%; }
  .guide .table-box th:nth-child(4) { width: 14%; }
  .guide .steps { display: grid; grid-template-columns: 1fr 1fr; gap: 0 14pt; margin: 2pt 0; }
  .guide .steps li { padding: 1.5pt 0 1.5pt 22pt; }
  .guide .steps li::before { top: 3pt; width: 14pt; height: 14pt; line-height: 14pt; font-size: 8pt; }
}
`;
