/** Steps of a matter: one line each, the present one marked by more than colour. */

export const matterStyle = `
.matter-steps { list-style: decimal; padding-left: 1.6em; max-width: 30em; }
.matter-steps li { padding: 8px 0; border-bottom: 1px solid var(--line); }
.matter-steps li > span:first-child { display: inline-block; min-width: 8em; }
.matter-steps .current { font-weight: 600; border-left: 4px solid var(--porcelain); padding-left: 8px; }
`;
