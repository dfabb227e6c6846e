/** The articles that the rules of the clock rest on. */

import { instruments } from '../instruments.ts';
import type { Citation, Refusal } from '../ruling.ts';

const places = {
  'REG-30': [instruments.regulation, '第三十一条'],
  'REG-31': [instruments.confirmationNotice, '第一部分'],
  'REG-32': [instruments.regulation, '第三十一条第三项'],
  'REG-35': [instruments.civilCode, '第二百零一条、第二百零三条'],
  'REG-36': [instruments.holidays, '第二条、第六条'],
  'REG-37': [instruments.regulation, '第三十三条第二款'],
  'REG-38': [instruments.regulation, '第三十三条第二款'],
  'REG-39': [instruments.regulation, '第三十条'],
  'REG-40': [instruments.regulation, '第三十条'],
  'REG-41': [instruments.regulation, '第三十条'],
  'REG-42': [instruments.regulation, '第三十二条'],
  'REG-43': [instruments.regulation, '第三十四条'],
  'REG-46': [instruments.regulation, '第三十三条第三款'],
  'REG-45': [instruments.feeMeasures, '第六条'],
  'REG-47': [instruments.regulation, '第三十五条'],
  'REG-48': [instruments.regulation, '第二十六条'],
  'REG-49': [instruments.regulation, '第四十九条'],
  'FEE-14': [instruments.feeMeasures, '第六条'],
  'FEE-15': [instruments.feeMeasures, '第六条'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type ClockRule = keyof typeof places;

export function cite(rule: ClockRule): Citation {
  const [instrument, article] = places[rule];
  return { rule, instrument, article };
}

export function refusal(code: string, rule: ClockRule, message: string): Refusal {
  return { code, rule, article: places[rule].join(''), message };
}
