/** Where an entered figure of table two comes from (AR-95): to the public the source and the day, never the person. */

import type { Day } from '#law/calendar/day';
import type { ActiveDisclosureRow } from '#law/report/report';
import { enteredFigures } from '#store/report/editions';
import type { Office } from '../office.ts';

export interface FigureSource {
  readonly source: string;
  readonly enteredOn: Day;
}

/** Null for a row that nobody entered. */
export async function figureSource(
  office: Office,
  agency: string,
  year: number,
  row: ActiveDisclosureRow,
): Promise<FigureSource | null> {
  const entered = (await enteredFigures(office.db, agency, year)).find((figure) => figure.row === row);
  return entered === undefined ? null : { source: entered.source, enteredOn: entered.enteredOn };
}
