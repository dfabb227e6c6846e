/** 面向对象: for whom a publication is meant. Those that guides of services know (SVC-04) have the same keys here; an individual is of the public. */

import { audiences as guideAudiences } from '../service/guide.ts';

export const audiences = {
  public: '社会公众',
  enterprise: '企业',
  selfEmployed: '个体工商户',
  farming: '农业经营主体',
  institution: '事业单位',
  association: '社会组织',
  agency: '行政机关',
} as const;
export type Audience = keyof typeof audiences;
export const audienceKeys = Object.keys(audiences) as readonly Audience[];

/** In the order of the table, each once. */
export function inOrder(chosen: readonly Audience[]): readonly Audience[] {
  return audienceKeys.filter((key) => chosen.includes(key));
}

/** 社会公众、企业; empty where nobody is named. */
export function audienceWords(chosen: readonly Audience[] = []): string {
  return inOrder(chosen)
    .map((key) => audiences[key])
    .join('、');
}

/** What was typed into a list, the words of guides (自然人, 企业法人) among it; null where a word is no audience. */
export function audiencesIn(typed: string): readonly Audience[] | null {
  const words = typed.split(/[;；,，、\s]+/).filter((word) => word !== '');
  const found = words.map((word) => byName.get(word));
  return found.every((key) => key !== undefined) ? inOrder(found) : null;
}

const byName = new Map<string, Audience>([
  ...audienceKeys.map((key) => [audiences[key], key] as const),
  ['公众', 'public'],
  [guideAudiences.person, 'public'],
  [guideAudiences.enterprise, 'enterprise'],
  [guideAudiences.institution, 'institution'],
  [guideAudiences.association, 'association'],
]);
