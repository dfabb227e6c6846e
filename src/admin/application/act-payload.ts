/** What was filled in → the body that the API takes: empty numbers and empty optional fields are left out, lines are split. */

import { actFields } from './act-fields.ts';

export interface Withheld {
  readonly part: string;
  readonly ground: string;
  readonly reason: string;
}
export type Filled = Readonly<Record<string, string | boolean | readonly string[] | readonly Withheld[] | undefined>>;

export function payloadOf(act: string, filled: Filled): Record<string, unknown> {
  const body: Record<string, unknown> = { act, on: filled['on'] };
  for (const { name, kind, optional, when } of actFields[act] ?? []) {
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
  if ((act === 'conclude' || act === 'answerOnTheSpot') && body['reasons'] === undefined) body['reasons'] = '';
  return body;
}
