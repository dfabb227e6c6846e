/** What was filled in → the body that the API takes: empty numbers and empty optional fields are left out, lines are split. */

import { outcomes } from '#law/application/outcomes';
import type { OutcomeKey } from '#law/report/report';
import type { ActField } from './act-fields.ts';
import type { Application } from './question.ts';

export interface Withheld {
  readonly part: string;
  readonly ground: string;
  readonly reason: string;
}
export type Filled = Readonly<Record<string, string | boolean | readonly string[] | readonly Withheld[] | undefined>>;

export function payloadOf(act: string, fields: readonly ActField[], filled: Filled): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, kind, optional, when } of fields) {
    if (when !== undefined && filled[when.field] !== when.is) continue;
    const value = filled[name];
    const text = typeof value === 'string' ? value.trim() : '';
    if (kind === 'lines')
      body[name] = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    else if (kind === 'number') {
      if (text !== '') body[name] = Number(text);
    } else if (kind === 'yesNo') body[name] = value === true;
    else if (kind === 'checks' || kind === 'withheld') body[name] = value ?? [];
    else if (text !== '' || optional !== true) body[name] = text;
  }
  // A reply without reasons is the law's to refuse, not the schema's.
  if ('outcome' in body && body['reasons'] === undefined) body['reasons'] = '';
  const { on } = filled;
  if (act !== 'sendToReview') return { act, on, ...body };
  return fields.length === 0 ? { act, on } : { act, on, reply: body };
}

/** What stands in the form at first: of a reply that was sent back, what had been typed. */
export function beginning(act: string, { drafted }: Pick<Application, 'drafted'>, today: string): Filled {
  if (act !== 'sendToReview' || drafted === null) return { on: today };
  return { ...drafted, articles: drafted.articles.join('\n'), on: today };
}

/** A field that was changed, and what follows from it: the articles of an outcome stand there until others are typed. */
export function changed(before: Filled, name: string, value: Filled[string]): Filled {
  const after = { ...before, [name]: value };
  if (name !== 'outcome' || !isUntouched(before)) return after;
  return { ...after, articles: articlesOf(value as OutcomeKey) };
}

function isUntouched({ outcome, articles }: Filled): boolean {
  return articles === undefined || articles === '' || articles === articlesOf(outcome as OutcomeKey | undefined);
}

function articlesOf(outcome: OutcomeKey | undefined): string {
  const cited = outcome === undefined ? [] : outcomes[outcome].articles;
  return cited.map(({ instrument, article }) => `${instrument}${article}`).join('\n');
}
