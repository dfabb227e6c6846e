/** The search: what was found, with the words marked; the box in the header. */

export const searchStyle = `
.found li { display: block; }
.found .excerpt { margin: 4px 0; color: var(--ink-2); line-height: 1.75; max-width: none; overflow-wrap: anywhere; }
.found mark { background: var(--amber-pale); color: inherit; font-weight: 700; padding: 0 1px; }
.contrast .found mark { text-decoration: underline; }
.site-search { display: flex; margin-left: auto; }
.site-search input {
  width: 13em; min-height: 44px; padding: 0 12px; border: 1px solid var(--rule, var(--line)); border-right: 0;
  background: var(--paper); color: var(--ink); font: inherit; font-size: var(--s14);
}
.site-search button {
  min-height: 44px; padding: 0 16px; border: 1px solid var(--porcelain); background: var(--porcelain); color: var(--paper);
  font: inherit; font-size: var(--s14);
}
.site-search + .modes { margin-left: 12px; }
.large .site-search input, .large .site-search button { min-height: 48px; }
@media (max-width: 640px) {
  .site-search { flex: 1 0 100%; margin: 4px 0; }
  .site-search input { flex: 1; min-width: 0; }
  .site-search + .modes { margin-left: -12px; }
}
@media print { .site-search { display: none; } }
`;
