/** Complaints: what was written keeps its lines; answers open one by one. */

export const complaintStyle = `
.answer { white-space: pre-line; max-width: 44em; overflow-wrap: anywhere; }
.answers { margin-top: 64px; }
.answers li { border-bottom: 1px solid var(--line); max-width: 48em; }
.answers summary { min-height: 44px; padding: 10px 0; color: var(--porcelain); cursor: pointer; overflow-wrap: anywhere; }
.answers .answer { margin: 0 0 8px; }
`;
