/** Writes docs/application-states.md from the built table of the machine: `node setup/diagram.mjs` after a build. */

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { roles } from '../build/law/account/roles.js';
import { guards } from '../build/law/application/guards.js';
import { required } from '../build/law/application/required.js';
import { flags, states } from '../build/law/application/states.js';
import { clockEffects, transitions } from '../build/law/application/transitions.js';

const target = new URL('../docs/application-states.md', import.meta.url);

/** The whole document: what the file must be, to the letter. */
export function applicationStates() {
  return `# 依申请公开的办理状态

本文件由 \`setup/diagram.mjs\` 从 \`src/law/application/transitions.ts\` 生成，请勿手改；两者不一致时测试不通过。

## 状态图

\`\`\`mermaid
stateDiagram-v2
${stateLines().join('\n')}
${arrowLines().join('\n')}
\`\`\`

## 状态

| 标识 | 状态 | 期限 |
|---|---|---|
${Object.entries(states)
  .map(([key, { name, clock }]) => row([`\`${key}\``, name, clock]))
  .join('\n')}

标记（不是状态）：${Object.entries(flags)
    .map(([key, name]) => `${name} \`${key}\``)
    .join('、')}。

## 办理步骤

每一步除下列前提外，还要求：日期不早于上一步、不晚于当天；时钟（\`src/law/clock\`）不拒绝。

| 编号 | 由 | 办理 | 到 | 前提 | 须填写 | 谁办理 | 期限 | 依据 |
|---|---|---|---|---|---|---|---|---|
${transitions.map(transitionRow).join('\n')}
`;
}

function stateLines() {
  return Object.entries(states)
    .filter(([key]) => key !== 'unsubmitted')
    .map(([key, { name }]) => `  ${key}: ${name}`);
}

/** Steps that stay in a state are in the table only: in the drawing they hide the others. */
function arrowLines() {
  return transitions.flatMap((one) =>
    one.to === 'same'
      ? []
      : one.from.map((from) => `  ${from === 'unsubmitted' ? '[*]' : from} --> ${one.to}: ${one.id} ${one.label}`),
  );
}

function transitionRow(one) {
  return row([
    one.id,
    one.from.map((key) => states[key].name).join('、'),
    `${one.label} \`${one.act}\``,
    one.to === 'same' ? '（不变）' : states[one.to].name,
    one.guards.map((name) => guards[name].demands).join('；') || '—',
    Object.values(required[one.act])
      .map((demand) => demand.label)
      .join('；') || '—',
    one.who.map((role) => roles[role]).join('、'),
    clockEffects[one.clock],
    `${one.because.instrument}${one.because.article}（${one.because.rule}）`,
  ]);
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, applicationStates());
}
