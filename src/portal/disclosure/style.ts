/** The index of the disclosure platform, and the site map: parts as a quiet list. */

export const disclosureStyle = `
.parts { border-top: 1.5px solid var(--ink); margin-bottom: 48px; }
.parts > li { padding: 24px 0; border-bottom: 1px solid var(--line); }
.parts h2 { margin-bottom: 4px; }
.parts p { margin: 0; color: var(--ink-2); }
.section-title { margin: 48px 0 8px; }
.sitemap li { padding: 6px 0; }
.sitemap > li { margin-bottom: 16px; }
.sitemap ul { padding-left: 2em; }
`;
