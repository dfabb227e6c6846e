/** The one table of a collection: every agency of the tree, how its report stands, how late it is, what was found in it. */

import type { Agency } from '../../agency/agency.ts';
import { type Day, dayNumber } from '../../calendar/day.ts';
import type { Severity } from '../report.ts';
import type { CollectionState } from './state.ts';

/** What the tables say of a collected report; its figures and words are left where they are. */
export interface CollectedLine {
  readonly child: string;
  readonly state: Extract<CollectionState, 'collected' | 'returned' | 'accepted'>;
  readonly source: 'edition' | 'file';
  /** Number of the edition, or name of the file. */
  readonly sourceName: string;
  readonly submittedOn: Day;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly returnedTimes: number;
  readonly mendBy: Day | null;
  readonly oldForm: boolean;
}

/** The newest edition that an agency has published with this program. */
export interface OfferedEdition {
  readonly agency: string;
  readonly edition: number;
  readonly publishedOn: Day;
  /** Of its first edition: what AR-74 asks for. */
  readonly firstPublishedOn: Day;
}

export interface CollectionLine {
  readonly code: string;
  readonly name: string;
  readonly state: CollectionState;
  /** Where it comes from; null where nothing has come. */
  readonly source: 'edition' | 'file' | null;
  readonly sourceName: string | null;
  readonly submittedOn: Day | null;
  /** Days after the due day: of what came late, and of what has not come up to today; 0 in time. */
  readonly daysLate: number;
  readonly findings: Readonly<Record<Severity, number>> | null;
  readonly returnedTimes: number;
  readonly mendBy: Day | null;
  /** A newer edition than the one that was collected. */
  readonly newerEdition: number | null;
  readonly oldForm: boolean;
}

export interface Given {
  readonly agencies: readonly Agency[];
  readonly collected: readonly CollectedLine[];
  readonly offered: readonly OfferedEdition[];
  readonly dueOn: Day;
  readonly today: Day;
}

/** In the order of `agencies`. */
export function collectionLines({ agencies, collected, offered, dueOn, today }: Given): readonly CollectionLine[] {
  const rows = new Map(collected.map((line) => [line.child, line]));
  const editions = new Map(offered.map((line) => [line.agency, line]));
  return agencies.map(({ code, name }) => {
    const row = rows.get(code);
    const edition = editions.get(code);
    const submittedOn = earlier(row?.submittedOn, edition?.firstPublishedOn);
    const daysLate = Math.max(0, dayNumber(submittedOn ?? today) - dayNumber(dueOn));
    if (row === undefined) {
      return {
        ...{ code, name, submittedOn, daysLate, findings: null, returnedTimes: 0, mendBy: null, oldForm: false },
        state: edition === undefined ? 'missing' : 'offered',
        source: edition === undefined ? null : 'edition',
        sourceName: edition === undefined ? null : `第${edition.edition}版`,
        newerEdition: null,
      };
    }
    const { state, source, sourceName, errors, warnings, infos, returnedTimes, mendBy, oldForm } = row;
    const isNewer = edition !== undefined && (source === 'file' || sourceName !== `第${edition.edition}版`);
    return {
      ...{ code, name, submittedOn, daysLate, state, source, sourceName, returnedTimes, mendBy, oldForm },
      findings: { error: errors, warning: warnings, info: infos },
      newerEdition: isNewer ? edition.edition : null,
    };
  });
}

function earlier(a: Day | undefined, b: Day | undefined): Day | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a < b ? a : b;
}

export interface LineFilter {
  readonly state?: CollectionState | undefined;
  readonly late?: boolean | undefined;
  /** Those with errors, or those without. */
  readonly errors?: boolean | undefined;
  readonly text?: string | undefined;
}

export function linesLike(lines: readonly CollectionLine[], filter: LineFilter): readonly CollectionLine[] {
  const text = filter.text?.replace(/\s/g, '') ?? '';
  return lines.filter(
    (line) =>
      (filter.state === undefined || line.state === filter.state) &&
      (filter.late === undefined || line.daysLate > 0 === filter.late) &&
      (filter.errors === undefined || (line.findings?.error ?? 0) > 0 === filter.errors) &&
      (text === '' || line.name.includes(text) || line.code.includes(text)),
  );
}
