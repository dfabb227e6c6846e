/** The plan of the hall: quiet lines, one strong mark. */

export const planStyle = `
.plan { margin: 16px 0 32px; max-width: 100%; }
.plan figcaption { font-weight: 600; margin-bottom: 8px; }
.plan-box { overflow-x: auto; }
.plan-box svg { display: block; max-width: none; }
.plan-floor { fill: var(--paper); stroke: var(--rule); stroke-width: 1.5; }
.plan rect { stroke: var(--rule); fill: var(--mist); }
.plan text { font-size: 15px; fill: var(--ink-2); }
.plan .plan-floor { fill: none; }
.plan .plan-window rect { fill: var(--porcelain-pale); stroke: var(--porcelain); }
.plan .plan-window text { fill: var(--porcelain-deep); font-weight: 600; }
.plan .plan-here rect { fill: var(--porcelain-deep); stroke: var(--porcelain-deep); }
.plan .plan-here text { fill: #fff; }
.plan .plan-pin { fill: var(--cinnabar); stroke: var(--paper); stroke-width: 1.5; }
.plan-way { font-size: 1.1em; border-left: 4px solid var(--cinnabar); padding-left: 12px; }
.plan-table { margin-top: 8px; }
.plan-table summary { cursor: pointer; min-height: 24px; }
@media print {
  .plan { break-inside: avoid; }
  .plan-box { overflow: visible; }
  .plan-box svg { max-width: 100%; height: auto; max-height: 120mm; }
  .plan rect, .plan path { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .plan-table { display: none; }
}
`;
