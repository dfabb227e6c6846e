/** Checks: a quiet list; a state is a sign, a word and a colour. */

export const checksStyle = `
.checks { width: 100%; border-collapse: collapse; border-top: 1.5px solid var(--ink); }
.checks th, .checks td { padding: 10px 16px 10px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; line-height: 1.6; }
.checks thead th { font-size: var(--s14); color: var(--ink-2); }
.checks tbody th { width: 30%; }
.checks tbody td:last-child { width: 30%; padding-right: 0; }
.checks .rule { color: var(--ink-2); font-size: var(--s14); margin-left: 8px; white-space: nowrap; }
.checks .formula { color: var(--ink-2); font-size: var(--s14); }
.checks td p, .checks td li { margin: 0; max-width: none; }
.state { display: inline-block; white-space: nowrap; font-weight: 600; margin-right: 8px; }
.state::before { display: inline-block; width: 1.5em; font-weight: 700; }
.state-passed { color: var(--bamboo); } .state-passed::before { content: "✓"; }
.state-error { color: var(--cinnabar); } .state-error::before { content: "✕"; }
.state-warning { color: var(--amber); } .state-warning::before { content: "△"; }
.state-info { color: var(--porcelain); } .state-info::before { content: "○"; }
.open-checks { margin-top: 16px; }
.open-checks summary { cursor: pointer; padding: 8px 0; min-height: 44px; color: var(--porcelain); }
.open-checks ul { columns: 2; column-gap: 48px; padding-top: 8px; }
.open-checks li { padding: 6px 0; break-inside: avoid; }
.open-checks .rule, .open-checks .formula { color: var(--ink-2); font-size: var(--s14); }
.open-checks .formula { display: block; }
.large .open-checks ul { columns: 1; }
@media (max-width: 640px) {
  .open-checks ul { columns: 1; }
  .checks thead { display: none; }
  .checks tr { display: block; padding: 10px 0; border-bottom: 1px solid var(--line); }
  .checks th, .checks td { display: block; border: 0; padding: 0; width: auto; }
  .checks tbody th, .checks tbody td:last-child { width: auto; padding-bottom: 2px; }
}
`;
