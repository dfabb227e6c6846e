/** The events of a life and of a business by which people look for services (SVC-32): each opens the theme that serves it. */

import type { Audience, Theme } from './guide.ts';

export interface LifeEvent {
  readonly name: string;
  readonly theme: Theme;
  readonly audience: Audience;
}

const of = (audience: Audience, pairs: readonly (readonly [string, Theme])[]): readonly LifeEvent[] =>
  pairs.map(([name, theme]) => ({ name, theme, audience }));

/** From birth to old age. */
export const personEvents = of('person', [
  ['出生和收养', 'birth'],
  ['上学', 'education'],
  ['就业、创业', 'work'],
  ['落户、办证件', 'household'],
  ['买房、租房', 'housing'],
  ['用水用电用气', 'utilities'],
  ['开车、出行', 'transport'],
  ['看病、医保', 'medical'],
  ['遇到困难', 'relief'],
  ['退休、养老', 'social'],
]);

/** From founding to closing. */
export const enterpriseEvents = of('enterprise', [
  ['开办、变更企业', 'founding'],
  ['准营许可', 'licence'],
  ['招工、参保', 'social'],
  ['工程建设', 'construction'],
  ['用水用电用气', 'utilities'],
  ['环保、资源', 'environment'],
  ['纳税缴费', 'tax'],
  ['注销退出', 'closing'],
]);
