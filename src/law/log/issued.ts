/** Which events of the ledger are issues to the world: what the transparency log is told. */

import type { ApplicationEvent } from '../application/events.ts';
import type { Day } from '../calendar/day.ts';
import type { PublicationEvent } from '../publication/events.ts';
import type { ReportEvent } from '../report/events.ts';
import { canonical } from './canonical.ts';
import type { LeafKind } from './leaf.ts';

export interface Issue {
  readonly kind: LeafKind;
  readonly day: Day;
  readonly numbers: readonly string[];
  /** The record of it as one text; its digest stands in the leaf. */
  readonly record: string;
}

/** A reply (REG-36): the decision as it was signed, with its number. */
export function repliesIn(events: readonly ApplicationEvent[]): readonly Issue[] {
  return events.flatMap((event) => {
    if (event.type !== 'concluded') return [];
    const { reviewer: _, ...decision } = event;
    return [{ kind: 'reply' as const, day: event.on, numbers: [event.documentNumber], record: canonical(decision) }];
  });
}

/** A letter signed apart from a reply's decision (OUT-21), or the letter of a decision that was made before. */
export function lettersIn(events: readonly ApplicationEvent[]): readonly Issue[] {
  const decided = repliesIn(events).flatMap(({ numbers }) => numbers);
  return events.flatMap((event) => {
    if (event.type !== 'letterSigned' || decided.includes(event.documentNumber)) return [];
    const kind = event.kind === 'reply' ? ('reply' as const) : ('letter' as const);
    return [{ kind, day: event.on, numbers: [event.documentNumber], record: canonical(event) }];
  });
}

/** A publication (REG-19): its metadata (PLT-20) as published. `before`: what the ledger held of it already. */
export function publicationsIn(
  before: readonly PublicationEvent[],
  events: readonly PublicationEvent[],
): readonly Issue[] {
  const formed = [...before, ...events].find((event) => event.type === 'formed');
  if (formed === undefined || formed.type !== 'formed') return [];
  const { on, type: _, ...rest } = formed;
  return events.flatMap((event, i) => {
    if (event.type !== 'published') return [];
    const said = amendedBy([...before, ...events.slice(0, i)]);
    const { documentNumber } = { ...formed, ...said };
    const numbers = [formed.indexNumber, ...(documentNumber === undefined ? [] : [documentNumber])];
    // Of what is written here, the digest of the whole text, and which edition it is (PLT-52).
    const edition = event.hash === undefined ? {} : { edition: event.edition, text: event.hash };
    const record = canonical({ ...rest, ...said, formedOn: on, publishedOn: event.on, ...edition });
    return [{ kind: 'publication' as const, day: event.on, numbers, record }];
  });
}

/** What the last amendment says instead. */
function amendedBy(events: readonly PublicationEvent[]) {
  const last = events.findLast((event) => event.type === 'amended');
  if (last?.type !== 'amended') return {};
  const { on: _on, type: _type, formedOn: _formedOn, ...said } = last;
  return said;
}

/** An edition of an annual report (AR-97). */
export function reportsIn(events: readonly ReportEvent[]): readonly Issue[] {
  return events.flatMap((event) => {
    if (event.type !== 'published') return [];
    return [{ kind: 'report' as const, day: event.on, numbers: [event.report.title], record: canonical(event.report) }];
  });
}
