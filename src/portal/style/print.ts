/** Paper: A4, no navigation, black on white, tables whole where they fit. */

export const print = `
@page { size: A4; margin: 22mm 18mm 20mm; }
@media print {
  :root, .large, .contrast {
    --ink: #000000; --ink-2: #333333; --mist: #ffffff; --line: #999999; --rule: #444444; --porcelain: #1d4f9e;
    --s14: 8.5pt; --s17: 11pt; --s20: 12.5pt; --s26: 14pt; --s34: 20pt; --s46: 22pt; --target: 0;
  }
  body { background: none; line-height: 1.65; }
  .skip, .site-head, .site-foot, .demo, .trail, .no-print { display: none !important; }
  main { padding: 0 !important; }
  .wrap { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, caption { break-after: avoid; }
  p { orphans: 2; widows: 2; max-width: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .notice { border: 1px solid #444444; background: none; padding: 6pt 10pt; }
}
`;
