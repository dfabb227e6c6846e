/** What would be changed, a sentence each: shown before it is done. */

import type { SecurityView, Settings } from './view.ts';

export function differences({ settings, policies, ranges }: SecurityView, wanted: Settings): readonly string[] {
  const nameOf = (policy: string) => policies.find((one) => one.policy === policy)?.name ?? policy;
  const said: string[] = [];
  if (wanted.passwordPolicy !== settings.passwordPolicy) {
    said.push(`密码规则：“${nameOf(settings.passwordPolicy)}”改为“${nameOf(wanted.passwordPolicy)}”。`);
  }
  for (const { setting, name, unit } of ranges) {
    const [before, after] = [settings[setting], wanted[setting]];
    if (before !== after) said.push(`${name}：${before}${unit}改为${after}${unit}。`);
  }
  if (wanted.codeAlgorithm !== settings.codeAlgorithm) {
    said.push(`新设验证器的算法：${settings.codeAlgorithm}改为${wanted.codeAlgorithm}。`);
  }
  return said;
}
