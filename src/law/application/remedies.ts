/** What a reply tells about remedies: 复议前置 for refusals under arts 14 to 16, free choice for the rest (OUT-24, OUT-25). */

import type { OutcomeKey } from '../report/report.ts';
import { allowed, type Citation, type Decided, type Ruling, refused } from '../ruling.ts';
import { litigationLaw, reconsiderationLaw } from './articles.ts';
import type { WithheldPart } from './events.ts';
import { outcomes } from './outcomes.ts';
import { refusal } from './question.ts';

/** Where the agency stands, as the reply names it. */
export interface AgencyPlace {
  /** Names of the reconsideration organs (REG-66), in the order to be named; at least one. */
  readonly organs: readonly [string, ...string[]];
  /** The court with jurisdiction; absent: 有管辖权的人民法院. */
  readonly court?: string;
}

const days60 = reconsiderationLaw('REG-64', '第二十条');
const firstReconsideration = reconsiderationLaw('REG-65', '第二十三条第一款第四项、第二款');
const after15 = litigationLaw('REG-64', '第四十五条');
const months6 = litigationLaw('REG-64', '第四十六条');

/** P or F of a reply: a partial disclosure is P as soon as one part is withheld on a ground of class P (OUT-03). */
export function remedyClass(outcome: OutcomeKey, withheld: readonly WithheldPart[] = []): 'P' | 'F' {
  if (outcome !== 'partiallyGranted') return outcomes[outcome].remedy.class === 'P' ? 'P' : 'F';
  const grounds = withheld.map((one) => one.ground);
  return grounds.some((one) => one !== 'notInformation' && outcomes[one].remedy.class === 'P') ? 'P' : 'F';
}

/** The paragraph on remedies of one reply, with the articles that it rests on. */
export function remedies(
  outcome: OutcomeKey,
  { organs, court = '有管辖权的人民法院' }: AgencyPlace,
  withheld: readonly WithheldPart[] = [],
): Ruling<string> {
  const organ = organs.join('或者');
  if (remedyClass(outcome, withheld) === 'F') {
    return {
      value: `如对本答复不服，可以自收到之日起60日内向${organ}申请行政复议，也可以自收到之日起6个月内向${court}提起行政诉讼。`,
      because: [days60, months6],
    };
  }
  const subject = outcome === 'partiallyGranted' ? '如对本答复中不予公开的部分不服' : '如对本决定不服';
  return {
    value: `${subject}，应当自收到之日起60日内先向${organ}申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。`,
    because: [days60, firstReconsideration, after15],
  };
}

/**
 * Asks a remedy text, as drafted by hand, for what it may not lack: 先 and the reconsideration organ where reconsideration
 * comes first, both roads where the choice is free, the terms of REG-64 in either.
 */
export function checkRemedyText(
  text: string,
  outcome: OutcomeKey,
  { organs }: AgencyPlace,
  withheld: readonly WithheldPart[] = [],
): Decided<string> {
  const first = remedyClass(outcome, withheld) === 'P';
  const found = [
    ...(first && !/先[^。；]*复议/.test(text)
      ? [wrong('remedyWithoutFirst', firstReconsideration, '本决定应当先申请行政复议，文中没有写明“先”')]
      : []),
    ...(first && /(也可以|或者|亦可)[^。；]*6个月[^。；]*诉讼|直接[^。；]*诉讼/.test(text)
      ? [wrong('remedyDirectSuit', firstReconsideration, '本决定应当先申请行政复议，文中写有直接提起行政诉讼')]
      : []),
    ...(!first && !text.includes('诉讼')
      ? [wrong('remedyWithoutSuit', months6, '文中没有写明提起行政诉讼的权利')]
      : []),
    ...(text.includes('复议') ? [] : [wrong('remedyWithoutReconsideration', days60, '文中没有写明申请行政复议的权利')]),
    ...(/(60|六十)日/.test(text) ? [] : [wrong('remedyWithoutTerm', days60, '文中没有写明60日的复议申请期限')]),
    ...(organs.some((organ) => text.includes(organ))
      ? []
      : [
          wrong(
            'remedyWrongOrgan',
            reconsiderationLaw('REG-66', '第二十四条'),
            `文中没有写明行政复议机关“${organs.join('、')}”`,
          ),
        ]),
  ];
  return found.length > 0 ? refused(...found) : allowed(text);
}

function wrong(code: string, because: Citation, found: string) {
  return refusal(code, because, `${found}。请更正救济告知，或者使用程序生成的文字。`);
}
