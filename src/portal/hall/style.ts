/** The hall: its sections as doors, and how fresh each page is. */

export const hallStyle = `
.hall-sections { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 0 32px; border-top: 1.5px solid var(--ink); }
.hall-sections li { padding: 16px 0; border-bottom: 1px solid var(--line); }
.hall-sections a { font-size: 1.15em; font-weight: 600; }
.hall-sections span { display: block; color: var(--ink-2); margin-top: 4px; }
.hall-year table { margin-bottom: 28px; }
.hall-menu { list-style: none; padding: 16px 0 0; margin-top: 40px; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 4px 24px; }
.hall-menu a[aria-current] { font-weight: 600; text-decoration: none; color: var(--ink); }
`;
