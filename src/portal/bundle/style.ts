/** Bundles: the fields of the one form, what was dropped. */

export const bundleStyle = `
.bundle-fields { columns: 3; column-gap: 32px; padding-left: 20px; }
.bundle-fields li { break-inside: avoid; padding: 2px 0; }
.bundle-dropped { padding: 8px 0; border-bottom: 1px solid var(--line); }
.bundle-dropped summary { cursor: pointer; padding: 4px 0; }
@media (max-width: 640px) { .bundle-fields { columns: 1; } }
`;
