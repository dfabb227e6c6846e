/** The weekly brief on paper: the same figures as the leader's page, and what is to be done first. */

import { inWords } from '#law/calendar/day';
import { allowed, type Decided } from '#law/ruling';
import type { BriefSheet } from '#paper/brief/sheet';
import { briefToDocx } from '#paper/brief/to-docx';
import { briefToPdf } from '#paper/brief/to-pdf';
import type { Office, Who } from '../office.ts';
import { type Board, type BoardFigure, boardOf } from './board.ts';

export const briefFormats = ['docx', 'pdf'] as const;
export type BriefFormat = (typeof briefFormats)[number];

const mediaTypes: Readonly<Record<BriefFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export interface Brief {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

export async function weeklyBrief(office: Office, who: Who, format: BriefFormat): Promise<Decided<Brief>> {
  const board = await boardOf(office, who);
  if (!board.ok) return board;
  const sheet = sheetOf(board.value);
  const bytes = await (format === 'docx' ? briefToDocx(sheet) : briefToPdf(sheet));
  return allowed({ bytes, mediaType: mediaTypes[format], fileName: `政务公开工作周报${board.value.today}.${format}` });
}

function sheetOf({ today, weekFrom, agencyName, now, week, year, tomorrow }: Board): BriefSheet {
  const facts = (figures: readonly BoardFigure[]) =>
    figures.map(({ name, value, formula: how }) => ({ label: name, value: `${value}`, how }));
  const bad = now.filter((figure) => figure.bad && figure.value > 0);
  const summary =
    bad.length === 0
      ? '现在没有逾期的申请、来件、任务，没有超期的栏目。'
      : `现在需要马上处理的：${bad.map(({ name, value }) => `${name}${value}件`).join('，')}。`;
  return {
    title: '政务公开工作周报',
    agency: agencyName,
    made: inWords(today),
    createdOn: today,
    paragraphs: [
      `本周报反映${inWords(weekFrom)}至${inWords(today)}的情况，数字取自台账，与系统中的列表一致。`,
      summary,
    ],
    facts: [
      ...facts(now),
      ...facts(week),
      ...facts(year).map(({ label, ...fact }) => ({ ...fact, label: `今年${label}` })),
    ],
    first: tomorrow.map(
      ({ name, reason, raisedOn, dueAct, due }) => `${name}：${reason}（${raisedOn}提出）${dueAct}（${due}前）。`,
    ),
  };
}
