/** Reads what was dropped, a few side by side in threads of their own; what can not be read holds up no other. */

import type { AgencyLevel } from '#law/report/check/level';
import { checkReading, isOldForm } from '#law/report/check/of-reading';
import { matchAgency, type NamedAgency } from '#law/report/collect/match';
import { factsOf } from '#law/report/facts/facts';
import type { Finding } from '#law/report/report';
import { boundedReader } from '#paper/read/bounded';
import { type ReadReport, readReportFile } from '#paper/read/report-file';
import { agenciesNamed } from '#store/agency/agencies';
import { changeFile, countTry, type FileResult, filesToRead } from '#store/report/collect/files';
import { knownReport } from '#store/report/collect/reports';
import { wholeFile } from '../../file/whole.ts';
import type { Office } from '../../office.ts';
import { membersIn } from './members.ts';

const sideBySide = 2;
const filesInBatch = 40;
/** A file over which the program died so often is given up. */
const mostTries = 3;

const readers = Array.from({ length: sideBySide }, () => boundedReader({ heapMb: 200, longestMs: 60_000 }));

type Waiting = Awaited<ReturnType<typeof filesToRead>>[number];

/** Returns how many were read, and how many of them could not be. Stops between two files when it is told to. */
export async function readWaiting(office: Office, signal: AbortSignal): Promise<{ read: number; unread: number }> {
  const done = { read: 0, unread: 0 };
  const namesOf = kept((agency: string, year: number) => membersNamed(office, agency, year));
  for (;;) {
    const files = [...(await filesToRead(office.db, filesInBatch))];
    if (files.length === 0 || signal.aborted) return done;
    await Promise.all(
      readers.map(async (read) => {
        for (let next = files.shift(); next !== undefined && !signal.aborted; next = files.shift()) {
          const result = await readOne(office, next, read, namesOf);
          if (await changeFile(office.db, next.id, ['waiting'], result)) {
            done[result.state === 'read' ? 'read' : 'unread'] += 1;
          }
        }
      }),
    );
  }
}

type NamesOf = (agency: string, year: number) => Promise<readonly NamedMember[]>;
type NamedMember = NamedAgency & { readonly level: AgencyLevel };

/** A tree of thousands is asked for once, not with every file. */
function kept(ask: NamesOf): NamesOf {
  const known = new Map<string, ReturnType<NamesOf>>();
  return (agency, year) => {
    const key = `${agency} ${year}`;
    const answer = known.get(key) ?? ask(agency, year);
    known.set(key, answer);
    return answer;
  };
}

async function membersNamed(office: Office, agency: string, year: number): Promise<readonly NamedMember[]> {
  const members = await membersIn(office, office.db, agency, year);
  return members.ok
    ? agenciesNamed(
        office.db,
        members.value.agencies.map(({ code }) => code),
      )
    : [];
}

async function readOne(
  office: Office,
  waiting: Waiting,
  read: (typeof readers)[number],
  namesOf: NamesOf,
): Promise<FileResult> {
  if (waiting.tries >= mostTries) return unread('读取这个文件时程序几次中断，没有再读。请另存后再导入。');
  await countTry(office.db, waiting.id);
  const bytes = await wholeFile(office, waiting.file);
  if (typeof bytes === 'string') return unread(bytes);
  const reading = await readReportFile(bytes, waiting.name, read);
  if (!reading.ok) return unread(reading.reason);
  return readWell(office, waiting, reading, await namesOf(waiting.agency, waiting.year));
}

const unread = (reason: string): FileResult => ({ state: 'unread', reason });

async function readWell(
  office: Office,
  { agency, year }: Waiting,
  reading: Extract<ReadReport, { ok: true }>,
  members: readonly NamedMember[],
): Promise<FileResult> {
  const { report } = reading;
  const match = matchAgency(report.agency, members);
  const child = match.kind === 'none' ? null : match.code;
  const level = members.find(({ code }) => code === child)?.level;
  const findings = await findingsOf(office, agency, { child, level }, reading);
  return {
    ...{ state: 'read', reason: report.year === year ? null : otherYear(report.year, year) },
    ...{ read_agency: report.agency, read_year: report.year, child, certain: match.kind === 'certain' },
    ...{ old_form: isOldForm(reading.findings), report: JSON.stringify(report) },
    ...{ findings: JSON.stringify(findings), ...countsOf(findings) },
  };
}

function otherYear(found: number, expected: number): string {
  return found === 0
    ? '没有读出报告年度。请核对是不是这一年的报告。'
    : `这是${found}年度的报告，这里收集的是${expected}年度，没有收取。请换成${expected}年度的报告。`;
}

/** With last year's report of the agency beside it, as far as the program knows one (AR-62). */
async function findingsOf(
  office: Office,
  agency: string,
  { child, level }: { readonly child: string | null; readonly level: AgencyLevel | undefined },
  reading: Extract<ReadReport, { ok: true }>,
): Promise<readonly Finding[]> {
  const { report } = reading;
  const previous = child === null ? null : await knownReport(office.db, agency, report.year - 1, child);
  return checkReading(reading, {
    ...(level === undefined ? {} : { agencyLevel: level }),
    ...(previous === null ? {} : { previous, previousFacts: factsOf(previous.sections, previous.year) }),
  });
}

export function countsOf(findings: readonly Finding[]) {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
