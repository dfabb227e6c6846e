/** The style sheet of a standalone report: paper and ink on the screen, official A4 in print. */

export const reportStyle = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0; background: #ffffff; color: #1a2230;
  font: 17px/1.75 system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", sans-serif;
}
main { max-width: 808px; margin: 0 auto; padding: 48px 24px 72px; }
h1 {
  margin: 0 auto 48px; max-width: 22em; text-align: center; text-wrap: balance;
  font: 700 clamp(24px, 6vw, 34px)/1.4 "Source Han Serif SC", "Noto Serif SC", "Songti SC", SimSun, serif;
}
h1 span { display: inline-block; }
h2 { margin: 48px 0 16px; font-size: 20px; line-height: 1.5; }
h3 { margin: 20px 0 8px; font-size: 17px; text-indent: 2em; }
p, ul, ol { margin: 0 0 12px; overflow-wrap: anywhere; }
p { text-indent: 2em; }
ul { padding-left: 3.25em; }
ol { padding-left: 2em; list-style: none; }
.missing { color: #55606e; }
.table { overflow-x: auto; margin: 0 0 12px; }
.table:focus-visible { outline: 3px solid #1d4f9e; outline-offset: 2px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table {
  width: 100%; table-layout: fixed; border-collapse: collapse; border: 1px solid #1a2230;
  font-size: 14px; line-height: 1.5; font-variant-numeric: tabular-nums;
}
th, td { padding: 6px; border: 1px solid #8894a2; text-align: center; vertical-align: middle; }
th { background: #f4f6f9; font-weight: 400; }
thead th, .s2 th[scope="col"] { font-weight: 600; }
.s2 th[colspan="4"] { background: #e8eff9; }
.s3 th[scope="row"] { text-align: left; }
.s3 th[rowspan] { text-align: center; }
.s3 thead tr:first-child th:first-child { font-weight: 400; }
.s3 col:nth-child(1) { width: 8%; }
.s3 col:nth-child(2) { width: 11%; }
.s3 col:nth-child(3) { width: 31%; }
.s3, .s4 { min-width: 760px; }
@page { size: A4; margin: 25mm 20mm 22mm; }
@media print {
  body { font-family: "FangSong", "STFangsong", "Source Han Serif SC", "Noto Serif SC", SimSun, serif; font-size: 12pt; color: #000000; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 22pt; margin-bottom: 24pt; }
  h2 { font-family: SimHei, "Source Han Sans SC", "Noto Sans SC", sans-serif; font-size: 14pt; margin: 18pt 0 8pt; break-after: avoid; }
  h3 { font-family: KaiTi, STKaiti, "Source Han Serif SC", "Noto Serif SC", serif; font-size: 12pt; break-after: avoid; }
  p, ul, ol { orphans: 2; widows: 2; }
  .table { overflow: visible; }
  table { font-size: 9pt; line-height: 1.4; }
  table.s3, table.s4 { min-width: 0; }
  th, td { padding: 2pt 3pt; border-color: #000000; }
  th, .s2 th[colspan="4"] { background: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  table { break-inside: avoid; }
  section:has(.s3) { break-before: page; }
}
`;
