/** Searches that divisions are asked for: asked with a day and an answerer, answered with the record of search, or withdrawn (REG-62). */

import { may } from '#law/account/may';
import { regulation } from '#law/application/articles';
import { foldApplication } from '#law/application/fold';
import { refusal } from '#law/application/question';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { addText, textOf } from '#store/application/texts';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { answersSearches, handlesApplications } from './colleagues.ts';
import { noSuchApplication } from './missing.ts';
import { carryOn } from './proceed.ts';

export interface Search {
  readonly id: string;
  readonly division: string;
  readonly accountName: string;
  readonly mine: boolean;
  readonly askedOn: Day;
  readonly answerBy: Day;
  readonly overdue: boolean;
  /** What is looked for; empty once erased. */
  readonly text: string;
  readonly closedOn: Day | null;
  /** Null while it is open, and where it was withdrawn. */
  readonly answer: SearchRecord | null;
}

export interface SearchRecord {
  readonly where: string;
  readonly by: string;
  readonly terms: string;
  readonly result: string;
  readonly found: boolean;
}

/** All that was asked for a case, the first asked first. */
export async function searchesOfCase(office: Office, who: Who, caseId: string): Promise<Decided<readonly Search[]>> {
  const permitted = may(who, true, 'application.answerSearch');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
  const today = office.today();
  const { searches } = foldApplication(found.events, await calendarIn(office.db), today);
  const names = await accountNames(office.db, [...new Set(searches.map(({ account }) => account))]);
  const answers = new Map(
    found.events.flatMap((event) =>
      event.type === 'searched' && event.task !== undefined ? [[event.task, event] as const] : [],
    ),
  );
  return allowed(
    await Promise.all(
      searches.map(async ({ account, text, found: _, ...one }) => {
        const answer = answers.get(one.id);
        return {
          ...one,
          accountName: names.get(account) ?? account,
          mine: account === who.accountId,
          overdue: one.closedOn === null && one.answerBy < today,
          text: (await textOf(office.db, office.vault, text)) ?? '',
          answer:
            answer === undefined
              ? null
              : {
                  where: answer.where,
                  by: answer.by,
                  terms: answer.terms,
                  result: answer.result,
                  found: answer.found === true,
                },
        };
      }),
    ),
  );
}

export interface AskedSearch {
  readonly on: Day;
  readonly division: string;
  readonly account: string;
  readonly answerBy: Day;
  readonly text: string;
}

export function askSearch(office: Office, who: Who, caseId: string, asked: AskedSearch): Promise<Decided<null>> {
  return carryOn(office, who, caseId, 'askSearch', async (tx, { searches }) => {
    const answerer = (await colleaguesIn(tx, who.agency, office.today())).find(({ id }) => id === asked.account);
    if (answerer === undefined || !answersSearches(answerer)) return refused(answererUnfit);
    const text = office.newId();
    const typed = asked.text.trim();
    if (typed !== '') {
      const at = office.now();
      const kept = { id: text, agency: who.agency, caseId, kind: 'note', text: typed, at, by: who.accountId } as const;
      await addText(tx, office.vault, kept);
    }
    const id = `检索${searches.length + 1}`;
    return allowed({ act: 'askSearch', ...asked, id, text: typed === '' ? '' : text });
  });
}

/** By whoever was asked; whoever handles the case may write down an answer that came on paper. */
export function answerSearch(
  office: Office,
  who: Who,
  caseId: string,
  task: string,
  answer: SearchRecord & { readonly on: Day },
): Promise<Decided<null>> {
  return carryOn(office, who, caseId, 'answerSearch', async (_, { searches }) => {
    const asked = searches.find(({ id }) => id === task);
    if (asked !== undefined && asked.account !== who.accountId && !handlesApplications(who)) return refused(notYours);
    return allowed({ act: 'answerSearch', id: task, ...answer });
  });
}

export function cancelSearch(
  office: Office,
  who: Who,
  caseId: string,
  task: string,
  cancelled: { readonly on: Day; readonly reason: string },
): Promise<Decided<null>> {
  return carryOn(office, who, caseId, 'cancelSearch', async () =>
    allowed({ act: 'cancelSearch', id: task, ...cancelled }),
  );
}

const search = regulation('REG-62', '第三十六条第四项');

const answererUnfit = refusal(
  'answerer-unfit',
  search,
  '没有选择由谁答复，或者选择的同事不在本机关、账号已经停用，或者没有可以答复检索的角色。请从列出的同事中另选一位。',
);

const notYours = refusal(
  'search-not-yours',
  search,
  '这项检索请的是别的同事答复。请由被请的同事答复，或者由承办人代为登记。',
);
