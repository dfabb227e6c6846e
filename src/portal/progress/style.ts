/** A case told in sentences with days: a quiet timeline, the present state large, what can be done now before what was. */

import { song } from '../style/tokens.ts';

export const progressStyle = `
.progress > h1 { margin-bottom: 0; }
.progress section { margin-top: 40px; }
.progress .standing { margin-top: 24px; padding: 24px; border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--line); }
.standing-state { font-family: ${song}; font-size: var(--s34); font-weight: 700; line-height: 1.3; margin-bottom: 8px; }
.standing-due { font-size: var(--s20); margin-bottom: 8px; }
.standing-due.late { color: var(--cinnabar); font-weight: 600; }
.why { margin-top: 16px; }
.why > summary, .doing > summary { min-height: 44px; line-height: 44px; color: var(--porcelain); cursor: pointer; text-decoration: underline; text-underline-offset: 0.25em; }
.large .why > summary, .large .doing > summary { min-height: 48px; line-height: 48px; }
.why-steps { list-style: decimal; padding-left: 1.6em; margin: 8px 0 24px; }
.why-steps li { padding: 4px 0; }
.why-steps p { margin: 0; }
.days { border-collapse: collapse; width: 100%; max-width: 44em; font-size: var(--s14); }
.days caption { text-align: left; font-weight: 600; padding: 8px 0; }
.days th, .days td { text-align: left; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; line-height: 1.5; }
.days tbody th { font-weight: 400; white-space: nowrap; }
.days td.figure { white-space: nowrap; }
.days .off th, .days .off td { color: var(--ink-2); background: var(--mist); }
.days .last th, .days .last td { font-weight: 600; border-bottom: 1.5px solid var(--ink); }
.doing { margin-top: 24px; padding: 20px 24px; border: 1px solid var(--line); border-left: 4px solid var(--porcelain); max-width: 48em; }
.progress section.doing { margin-top: 24px; }
.doing h3 { margin-bottom: 4px; }
.doing .until { color: var(--amber); font-weight: 600; margin-bottom: 8px; }
.doing .fill-in .send { margin-top: 24px; }
.parts li { padding: 16px 0; border-bottom: 1px solid var(--line); max-width: 48em; }
.parts h3, .parts p { margin: 0 0 4px; }
.roads { list-style: disc; padding-left: 1.4em; }
.how { list-style: decimal; padding-left: 1.4em; margin: 8px 0; }
.own-letters li { padding: 12px 0; border-bottom: 1px solid var(--line); max-width: 48em; }
.own-letters p { margin: 0; overflow-wrap: anywhere; }
.own-letters a { display: inline-flex; align-items: center; min-height: 44px; margin-right: 24px; }
.timeline { margin-top: 16px; border-left: 2px solid var(--line); padding-left: 24px; max-width: 48em; }
.timeline li { position: relative; padding: 0 0 20px; }
.timeline li::before { content: ""; position: absolute; left: -31px; top: 9px; width: 12px; height: 12px; border-radius: 50%; background: var(--paper); border: 2px solid var(--porcelain); }
.timeline li:last-child::before { background: var(--porcelain); }
.timeline time { color: var(--ink-2); font-size: var(--s14); }
.timeline p { margin: 0; }
.button.plain { background: var(--paper); color: var(--porcelain); }
.button.plain:hover { background: var(--porcelain-pale); color: var(--porcelain-deep); }
.notice.bamboo { border-color: var(--bamboo); background: var(--bamboo-pale); }
.notice.bamboo strong { color: var(--bamboo); }
.own-file { max-width: 40em; }
.own-file .button { margin-top: 16px; }
.own-files { list-style: disc; padding-left: 1.4em; max-width: 48em; overflow-wrap: anywhere; }
.file-notes { display: block; color: var(--amber); font-size: var(--s14); }
.progress h2 { margin-bottom: 8px; }
.progress > form:last-child { margin-top: 40px; }
.own-file .file-face .button { margin-top: 0; }
.receipt .why + p { margin-top: 24px; }
.send .button { margin-bottom: 8px; }
.big-facts dd { font-size: var(--s26); line-height: 1.4; font-weight: 600; }
.receipt .facts { max-width: 48em; }
@media (max-width: 480px) { .progress .standing { padding: 20px 16px; } .doing { padding: 16px; } .timeline { margin-left: 8px; } }
`;
