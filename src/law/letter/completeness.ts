/** Whether a letter says all that it must (OUT-21 to OUT-25): each fault with its field, its rule and its article. */

import { feeMeasures, regulation } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { checkRemedyText } from '../application/remedies.ts';
import type { Refusal } from '../ruling.ts';
import { forms } from './forms.ts';
import type { LetterContent, LetterFacts, LetterSort } from './letter.ts';
import { kindNeeds, type Need, notHeldNeeds, outcomeNeeds } from './must-say.ts';
import { openPlaces, plainDay, quoted } from './words.ts';

type Field = keyof LetterContent;
const everything = regulation('OUT-22', '第三十六条');

/** Every fault of the letter, in the order of its parts; empty where it may be signed. */
export function completeness(sort: LetterSort, content: LetterContent, facts: LetterFacts): readonly Refusal[] {
  return [
    ...unfilled(content),
    ...addressed(sort, content, facts),
    ...opened(sort, content, facts),
    ...reasoned(sort, content),
    ...needsOf(sort, content).flatMap((need) => unsaid(need, content)),
    ...severed(sort, content),
    ...charged(sort, content),
    ...given(sort, content),
    ...remedied(sort, content, facts),
    ...reachable(content),
    ...silentAboutApplicant(sort, content, facts),
  ];
}

const texts = {
  addressee: '主送',
  opening: '收到申请的情况',
  reasons: '事实和理由',
  decision: '决定的内容',
  remedies: '救济告知',
  attachments: '附件',
  contact: '联系方式',
} as const;

function fault(code: string, field: Field, because: Parameters<typeof refusal>[1], message: string): Refusal {
  return { ...refusal(code, because, message), field };
}

function unfilled(content: LetterContent): readonly Refusal[] {
  const places = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((field) =>
    openPlaces(content[field]).map((what) => ({ field: field as Field, name: texts[field], what })),
  );
  const cited = openPlaces(content.articles.join('\n')).map((what) => ({
    field: 'articles' as Field,
    name: '依据',
    what,
  }));
  return [...places, ...cited].map(({ field, name, what }) =>
    fault('letter-unfilled', field, everything, `“${name}”中还有没有填写的内容：${what}。请填写，不需要的请删去。`),
  );
}

function addressed({ kind }: LetterSort, { addressee }: LetterContent, { applicantName }: LetterFacts) {
  if (blank(addressee)) return [fault('letter-addressee', 'addressee', everything, '没有写明主送对象。请填写。')];
  if (forms[kind].to !== 'applicant' || applicantName === '' || addressee.includes(applicantName)) return [];
  return [fault('letter-addressee', 'addressee', everything, '主送对象不是本件的申请人。请核对申请人的姓名或者名称。')];
}

function opened({ kind }: LetterSort, { opening }: LetterContent, facts: LetterFacts): readonly Refusal[] {
  if (forms[kind].to !== 'applicant') return [];
  const wanted: readonly (readonly [string, string])[] = [
    [plainDay(facts.receivedOn), `收到申请的日期（${plainDay(facts.receivedOn)}）`],
    ...(facts.correctedOn === null
      ? []
      : [[plainDay(facts.correctedOn), `补正的日期（${plainDay(facts.correctedOn)}）`] as const]),
    [facts.number, `申请的编号（${facts.number}）`],
    [quoted(facts.description), '申请公开的内容（按申请人的原文）'],
  ];
  return wanted
    .filter(([text]) => !opening.includes(text))
    .map(([, what]) => fault('letter-opening', 'opening', everything, `没有写明${what}。请与台账核对后补上。`));
}

/** OUT-23: reasons and law, the law by its full name with the article. */
function reasoned({ outcome }: LetterSort, content: LetterContent): readonly Refusal[] {
  const because = regulation('OUT-23', '第三十六条第三项');
  const compulsory = outcome !== 'granted';
  const withdrawn = content.otherReason === 'withdrawn';
  const cited = content.articles.filter((one) => !blank(one));
  const malformed = cited.filter((one) => openPlaces(one).length === 0 && !/《[^》]+》.*第[^条]+条/u.test(one));
  return [
    ...(compulsory && blank(content.reasons)
      ? [fault('letter-reasons', 'reasons', because, '没有写明事实和理由。请填写。')]
      : []),
    ...(cited.length === 0 && !withdrawn
      ? [fault('letter-articles', 'articles', because, '没有写明依据的法律条款。请填写。')]
      : []),
    ...malformed.map((one) =>
      fault(
        'letter-articles',
        'articles',
        because,
        `依据“${one}”应当写法律法规的全名（加书名号）和条、款、项。请更正。`,
      ),
    ),
    ...(blank(content.decision)
      ? [fault('letter-decision', 'decision', everything, '没有写明决定或者告知的内容。请填写。')]
      : []),
  ];
}

function needsOf({ kind, outcome }: LetterSort, { notHeld }: LetterContent): readonly Need[] {
  if (outcome === null) return kindNeeds[kind] ?? [];
  const variant = outcome === 'unavailableNotHeld' && notHeld !== null ? notHeldNeeds[notHeld] : [];
  return [...(outcomeNeeds[outcome] ?? []), ...variant];
}

function unsaid({ code, field, mark, what, because }: Need, content: LetterContent): readonly Refusal[] {
  const value = content[field];
  // Each article is looked at by itself; an open place has been told already.
  const found = Array.isArray(value) ? value.some((one) => mark.test(String(one))) : mark.test(String(value));
  const open = Array.isArray(value) ? openPlaces(value.join('\n')) : openPlaces(String(value));
  return found || open.length > 0 ? [] : [fault(code, field, because, `没有写明${what}。请补上。`)];
}

/** Art. 37: each part that is withheld, with its ground and reason; elsewhere none. */
function severed({ outcome }: LetterSort, { withheld }: LetterContent): readonly Refusal[] {
  const because = regulation('OUT-03', '第三十七条');
  if (outcome !== 'partiallyGranted') {
    return withheld.length === 0
      ? []
      : [fault('letter-withheld', 'withheld', because, '列有不公开的部分，文书却不是部分公开的答复。请核对。')];
  }
  if (withheld.length > 0 && withheld.every((one) => !blank(one.part) && !blank(one.reason))) return [];
  return [
    fault(
      'letter-withheld',
      'withheld',
      because,
      '部分公开应当逐项写明不公开的是哪些部分、依据和理由，现填写不全。请补充。',
    ),
  ];
}

/** FEE-12: the figures that signing charges are those that the applicant reads. */
function charged({ kind }: LetterSort, { fee, decision }: LetterContent): readonly Refusal[] {
  if (kind !== 'fee') return [];
  const because = feeMeasures('FEE-12', '第六条');
  if (fee === null) {
    return [fault('letter-fee', 'fee', because, '没有选定收费标准和金额。请按件或者按量计算后选定其中一种。')];
  }
  if (openPlaces(decision).length > 0 || new RegExp(`(?<!\\d)${fee.yuan}元`, 'u').test(decision)) return [];
  return [
    fault('letter-fee', 'decision', because, `选定的金额是${fee.yuan}元，正文没有写这个金额。请与选定的金额一致。`),
  ];
}

/** What is given: an attachment with form and pages, or where it can be found. */
function given({ outcome }: LetterSort, { attachments, decision }: LetterContent): readonly Refusal[] {
  if (outcome !== 'granted' && outcome !== 'partiallyGranted') return [];
  const findable = /https?:\/\/|www\.|查阅|期|地址|地点|当面|现场/u.test(decision);
  if (!blank(attachments) || findable) return [];
  return [
    fault(
      'letter-given',
      'attachments',
      regulation('OUT-02', '第三十六条第一项、第二项'),
      '既没有附件，也没有写明获取的网址、地点或者方式。请写明提供了什么、怎样获取。',
    ),
  ];
}

/** OUT-24, OUT-25: the reply tells the right organ and terms; procedure documents have no remedy of their own. */
function remedied({ outcome }: LetterSort, content: LetterContent, { place }: LetterFacts): readonly Refusal[] {
  if (outcome === null) {
    return blank(content.remedies)
      ? []
      : [
          fault(
            'letter-remedy-elsewhere',
            'remedies',
            regulation('OUT-24', '第五十一条'),
            '程序性文书不告知复议、诉讼权利。请删去救济告知。',
          ),
        ];
  }
  const checked = checkRemedyText(content.remedies, outcome, place, content.withheld);
  return checked.ok ? [] : checked.refusals.map((one) => ({ ...one, field: 'remedies' }));
}

function reachable({ contact }: LetterContent): readonly Refusal[] {
  if (openPlaces(contact).length > 0) return [];
  if (/\d{7,}|\d{3,4}[-－]\d{7,8}/u.test(contact) && contact.trim().length > 12) return [];
  return [
    fault(
      'letter-contact',
      'contact',
      everything,
      '联系方式应当写明联系人、电话（含区号）和地址，现填写不全。请补充。',
    ),
  ];
}

/** A third party needs not know who asked: the letter carries nothing of the applicant (OUT-21). */
function silentAboutApplicant(sort: LetterSort, content: LetterContent, { applicantName }: LetterFacts) {
  if (forms[sort.kind].to === 'applicant' || applicantName.length < 2) return [];
  const fields = Object.keys(texts) as (keyof typeof texts)[];
  return fields
    .filter((field) => content[field].includes(applicantName))
    .map((field) =>
      fault(
        'letter-names-applicant',
        field,
        regulation('OUT-21', '第三十二条'),
        `“${texts[field]}”中写有申请人的姓名或者名称。发给第三方、其他机关的文书不需要写明申请人，请删去。`,
      ),
    );
}

function blank(text: string): boolean {
  return text.trim() === '';
}
