/** Forms: one column, labels above, wide enough for a thumb, errors in words and in cinnabar. */

import { sans } from '../style/tokens.ts';

export const formStyle = `
.fill-in { max-width: 40em; }
.form-part { margin: 40px 0 0; padding: 0; border: 0; border-top: 1.5px solid var(--ink); }
.form-part > h2 { font-size: var(--s20); margin: 16px 0 0; }
.field { margin: 24px 0 0; padding: 0; border: 0; min-width: 0; }
.field > label, .field > legend { display: block; padding: 0; font-weight: 600; }
.field .hint { margin: 0 0 8px; color: var(--ink-2); font-size: var(--s14); }
.field .error { margin: 0 0 8px; color: var(--cinnabar); font-weight: 600; }
.field.wrong { padding-left: 16px; border-left: 4px solid var(--cinnabar); }
.field input:not([type=radio]):not([type=checkbox]), .field select, .field textarea {
  width: 100%; min-height: 48px; padding: 8px 12px; border: 1px solid var(--ink-2); border-radius: 4px;
  background: var(--paper); color: var(--ink); font: inherit; line-height: 1.6;
}
.field textarea { resize: vertical; }
.field input.short { max-width: 12em; }
.field input.middle { max-width: 24em; }
.field.wrong input, .field.wrong select, .field.wrong textarea { border: 2px solid var(--cinnabar); }
.radio { display: flex; align-items: flex-start; padding: 4px 0; }
.radio input { flex: none; width: 24px; height: 24px; margin: 10px 12px 0 0; accent-color: var(--porcelain); }
.radio label { display: block; padding: 8px 0; min-height: 44px; flex: 1 1 auto; }
.large .radio label { min-height: 48px; }
.radio .explanation { display: block; color: var(--ink-2); font-size: var(--s14); line-height: 1.6; }
.fill-in .send { margin: 40px 0 0; }
.fill-in .send .button { min-width: 10em; text-align: center; }
.error-summary { margin: 0 0 32px; padding: 16px 20px; border: 2px solid var(--cinnabar); background: var(--cinnabar-pale); max-width: 40em; }
.error-summary h2 { font-family: ${sans}; font-size: var(--s20); }
.error-summary a { color: var(--cinnabar); }
.facts { margin: 16px 0 0; border-top: 1px solid var(--line); }
.facts div { display: flex; padding: 10px 0; border-bottom: 1px solid var(--line); }
.facts dt { flex: none; width: 9em; color: var(--ink-2); }
.facts dd { min-width: 0; overflow-wrap: anywhere; white-space: pre-line; }
.code { font-family: ui-monospace, "SFMono-Regular", Consolas, "DejaVu Sans Mono", monospace; font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
.hints { margin: 12px 0 0; padding: 12px 16px; border-left: 4px solid var(--porcelain); background: var(--porcelain-pale); }
.hints > h2, .hints > h3:first-child { font-family: ${sans}; font-size: var(--s17); }
.hints > h4, .hints > h3:not(:first-child) { font-family: ${sans}; font-size: var(--s14); color: var(--ink-2); margin: 8px 0 0; }
.hints p { margin: 8px 0 0; }
.hints li { padding: 4px 0; line-height: 1.6; }
.hints li span { display: block; }
.link { padding: 0 8px; min-height: 44px; border: 0; background: none; color: var(--porcelain); font: inherit; text-decoration: underline; text-underline-offset: 0.25em; cursor: pointer; }
.large .link { min-height: 48px; }
#draft { margin: 24px 0 0; padding: 8px 16px; background: var(--mist); border: 1px solid var(--line); font-size: var(--s14); }
#draft p { margin: 0; }
#draft-said:not(:empty) { color: var(--bamboo); font-weight: 600; padding-bottom: 4px; }
.draft-ways { display: flex; flex-wrap: wrap; align-items: center; }
.draft-ways > * { margin-right: 16px; }
.tick { display: inline-flex; align-items: center; min-height: 44px; }
.large .tick { min-height: 48px; }
.tick input { width: 20px; height: 20px; margin: 0 8px 0 0; accent-color: var(--porcelain); }
.send-said { margin: 16px 0 0; color: var(--cinnabar); font-weight: 600; }
.file-box { position: relative; }
.file-face { display: flex; flex-wrap: wrap; align-items: center; min-height: 48px; padding: 8px 12px; border: 1px solid var(--ink-2); border-radius: 4px; background: var(--paper); }
.file-face[hidden] { display: none; }
.file-face .button { margin: 0 16px 0 0; min-height: 32px; padding: 2px 16px; }
.file-chosen { overflow-wrap: anywhere; min-width: 0; flex: 1 1 8em; }
.field .file-box.ready input { position: absolute; inset: 0; height: 100%; opacity: 0; cursor: pointer; font-size: 0; }
.file-box.ready:focus-within .file-face { outline: 3px solid var(--porcelain); outline-offset: 3px; border-radius: 2px; }
@media (max-width: 480px) { .facts div { display: block; } .facts dt { width: auto; } }
`;
