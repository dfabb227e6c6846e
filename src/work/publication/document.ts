/** The register of 规章 and 行政规范性文件: issued, repealed, expired. Table two counts it (AR-21). */

import type { Day } from '#law/calendar/day';
import type { DocumentEvent } from '#law/publication/events';
import { allowed, type Decided, refused } from '#law/ruling';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface RegisteredDocument {
  readonly kind: 'regulations' | 'normativeDocuments';
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: Day;
  readonly ended?:
    | { readonly on: Day; readonly by: 'expired' }
    | { readonly on: Day; readonly by: 'repealed'; readonly document: string };
}

/** Enters documents into the register in one act, all or none. */
export async function registerDocuments(
  office: Office,
  who: Who,
  agency: string,
  documents: readonly RegisteredDocument[],
): Promise<Decided<readonly string[]>> {
  const call = {
    deed: 'publication.record',
    subject: 'document',
    object: `${documents.length} documents`,
    agency,
  } as const;
  return act(office, who, call, async () => {
    const wrong = documents.find((document) => document.ended !== undefined && document.ended.on < document.issuedOn);
    if (wrong !== undefined) {
      return refused({
        code: 'document-dates',
        rule: 'PLT-32',
        article: '行政规范性文件有效性',
        message: `“${wrong.title}”的失效日期早于印发日期（${wrong.issuedOn}）。请核对这两个日期。`,
      });
    }
    const changes = documents.map((document) => ({
      subject: 'document' as const,
      caseId: office.newId(),
      agency,
      before: [],
      events: eventsOf(document),
    }));
    return allowed({ value: changes.map((change) => change.caseId), changes });
  });
}

function eventsOf({ kind, title, documentNumber, issuedOn, ended }: RegisteredDocument): readonly DocumentEvent[] {
  const issued: DocumentEvent = { type: 'issued', on: issuedOn, kind, title, documentNumber };
  if (ended === undefined) return [issued];
  if (ended.by === 'expired') return [issued, { type: 'expired', on: ended.on }];
  return [issued, { type: 'repealed', on: ended.on, by: ended.document }];
}
