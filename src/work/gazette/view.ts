/** What the back office and the public see of the gazette, and an issue as one PDF. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import {
  type EntryStanding,
  type IssueNote,
  type IssueState,
  issueName,
  issueStates,
  noSuchIssue,
} from '#law/gazette/issue';
import { blocksOf } from '#law/publication/body';
import { allowed, type Decided, refused } from '#law/ruling';
import { gazetteToPdf } from '#paper/gazette/to-pdf';
import { agency as agencyOf } from '#store/agency/agencies';
import {
  contentsOf,
  type GazetteIssue,
  type IssuedIssue,
  issuedIssues,
  issueOf,
  issuesOf,
  publishedWithin,
  standingsOf,
} from '#store/gazette/issues';
import type { Office, Who } from '../office.ts';
import { notesOf } from './acts.ts';

export interface IssueView {
  readonly id: string;
  /** 2026年第1期; null before it is issued. */
  readonly name: string | null;
  readonly state: IssueState;
  readonly stateName: string;
  readonly from: Day;
  readonly to: Day;
  readonly issuedOn: Day | null;
  readonly returned: string | null;
  readonly entries: readonly EntryStanding[];
  readonly notes: readonly IssueNote[];
  readonly can: readonly ('save' | 'delete' | 'submit' | 'return' | 'issue')[];
}

export async function listIssues(office: Office, who: Who): Promise<Decided<readonly IssueView[]>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  return allowed(await Promise.all((await issuesOf(office.db, who.agency)).map((one) => viewOf(office, who, one))));
}

export interface OpenedIssue extends IssueView {
  /** What was published in the period and may be taken in. */
  readonly choices: readonly EntryStanding[];
  /** What will be told of earlier issues if it is issued now. */
  readonly owed: readonly IssueNote[];
}

export async function openIssue(office: Office, who: Who, id: string): Promise<Decided<OpenedIssue>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const issue = await issueOf(office.db, id);
  if (issue === null || issue.agency !== who.agency) return refused(noSuchIssue);
  const view = await viewOf(office, who, issue);
  const owed = issue.state === 'issued' ? [] : await notesOf(office.db, issue.agency, office.today());
  const choices = issue.state === 'draft' ? await publishedWithin(office.db, issue.agency, view) : [];
  return allowed({ ...view, choices, owed });
}

async function viewOf(office: Office, who: Who, issue: GazetteIssue): Promise<IssueView> {
  const { id, year, number, state, notes, returned } = issue;
  const compiles = may(who, true, 'gazette.compile').ok;
  const issues = may(who, true, 'gazette.issue').ok && issue.compiled_by !== who.accountId;
  return {
    ...{ id, state, stateName: issueStates[state], notes, returned, issuedOn: issue.issued_on },
    ...{ from: issue.from_day, to: issue.to_day },
    name: year === null || number === null ? null : issueName(year, number),
    entries: await standingsOf(office.db, issue.entries),
    can: [
      ...(state === 'draft' && compiles ? (['save', 'delete', 'submit'] as const) : []),
      ...(state === 'submitted' && issues ? (['return', 'issue'] as const) : []),
    ],
  };
}

export interface PublicIssue extends Omit<IssuedIssue, 'entries'> {
  readonly name: string;
  readonly entries: readonly EntryStanding[];
}

/** Newest first. */
export async function publicIssues(office: Office): Promise<readonly PublicIssue[]> {
  return Promise.all(
    (await issuedIssues(office.db)).map(async (issue) => ({
      ...issue,
      name: issueName(issue.year, issue.number),
      entries: await standingsOf(office.db, issue.entries),
    })),
  );
}

export interface IssueFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Null where there is none, or it has not been issued. */
export async function publicIssueFile(office: Office, id: string): Promise<IssueFile | null> {
  const issue = await issueOf(office.db, id);
  return issue === null || issue.state !== 'issued' ? null : fileOf(office, issue);
}

/** Before it is issued it is a proof, and says so. */
export async function proofOfIssue(office: Office, who: Who, id: string): Promise<Decided<IssueFile>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const issue = await issueOf(office.db, id);
  if (issue === null || issue.agency !== who.agency) return refused(noSuchIssue);
  return allowed(await fileOf(office, issue));
}

/** Made of what stands now: in place of what was withdrawn since stands its notice, and no word of its text. */
async function fileOf(office: Office, issue: GazetteIssue): Promise<IssueFile> {
  const { year, number, entries, notes } = issue;
  const standings = await standingsOf(office.db, entries);
  const contents = await contentsOf(office.db, entries);
  const issuer = (await agencyOf(office.db, issue.agency))?.name ?? '';
  const name = year === null || number === null ? '校样' : issueName(year, number);
  const bytes = await gazetteToPdf({
    title: `${issuer}政府公报`,
    name,
    issuer,
    issuedOn: issue.issued_on ?? office.today(),
    notes,
    pieces: contents.map(({ caseId, content }) => {
      const { title, documentNumber, formedOn, body } = content;
      const withdrawnOn = standings.find((one) => one.caseId === caseId)?.withdrawnOn ?? null;
      const text = withdrawnOn === null ? blocksOf(body) : [];
      return { title, documentNumber, issuer: content.issuer, formedOn, withdrawnOn, blocks: text };
    }),
  });
  return { name: `${issuer}政府公报${name}.pdf`, bytes };
}
