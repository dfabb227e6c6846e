/** Checking a document: two quiet forms, and a verdict that can not be overlooked. */

export const verifyStyle = `
.verify-forms { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); grid-gap: 24px 48px; margin: 32px 0 16px; padding: 24px 0; border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--line); }
.verify-forms h2 { font-size: var(--s20); margin-bottom: 12px; }
.verify-forms input { width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--ink-2); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
.verify-forms input[type="file"] { padding: 8px; }
.verify-forms p { margin: 6px 0 12px; }
.large .verify-forms { grid-template-columns: 1fr; }
.large .verify-forms input { min-height: 52px; }
.verdict { margin: 24px 0; padding: 20px 24px; border-left: 4px solid var(--amber); background: var(--amber-pale); }
.verdict h2 { margin-bottom: 8px; }
.verdict p { max-width: none; }
.verdict.unknown h2 { color: var(--amber); }
.verdict.genuine { border-color: var(--bamboo); background: var(--bamboo-pale); }
.verdict.genuine h2 { color: var(--bamboo); }
.verdict.genuine h2::before { content: "✓ "; }
.verdict p:last-child { margin-bottom: 0; }
.entry { margin: 8px 0; }
.entry + .entry { margin-top: 20px; padding-top: 12px; border-top: 1px solid var(--rule); }
.entry > div { display: flex; flex-wrap: wrap; padding: 4px 0; }
.entry dt { flex: none; width: 7.5em; color: var(--ink-2); }
.entry dd { flex: 1 1 12em; min-width: 0; }
.entry code { font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
.digest { overflow-wrap: anywhere; }
`;
