/** The demo's channels: an issue of the gazette and one under way, a script that was aired, what enterprises find, a text that waits for its hour; the standard catalogue and a round of 清理. */

import { addDays, type Day, day } from '#law/calendar/day';
import { verdicts } from '#law/document/events';
import type { Decided } from '#law/ruling';
import { inForceOf } from '#store/document/documents';
import { publishedWithin } from '#store/gazette/issues';
import { recordBroadcast, writeScript } from '../channel/broadcast.ts';
import { putBehindCode } from '../channel/view.ts';
import { concludeRound, judgeDocument, openRound } from '../document/round.ts';
import { beginIssue, issueGazette, submitIssue } from '../gazette/acts.ts';
import type { Office, Who } from '../office.ts';
import { schedulePublication } from '../publication/plan.ts';
import { importStandard } from '../standard/import.ts';
import { standardRows } from './standard-rows.ts';

export interface ChannelPeople {
  readonly head: Who;
  readonly officer: Who;
  readonly signer: Who;
}

type Done = <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>;

/** `waiting`: the sample that was approved and not published. */
export async function loadChannels(
  officeOn: (day: Day) => Office,
  { head, officer, signer }: ChannelPeople,
  { end, waiting }: { readonly end: Day; readonly waiting: { readonly caseId: string; readonly hash: string } | null },
  done: Done,
): Promise<void> {
  const first = { from: day('2026-01-01'), to: day('2026-06-30') };
  const office = officeOn(day('2026-07-06'));
  const published = await publishedWithin(office.db, officer.agency, first);
  const entries = published.slice(0, 8).map(({ caseId, edition }) => ({ caseId, edition }));
  const issue = await done(beginIssue(office, officer, { ...first, entries }), 'gazette');
  await done(submitIssue(office, officer, issue), 'gazette');
  await done(issueGazette(office, signer, issue), 'gazette');
  const rest = published.slice(8).map(({ caseId, edition }) => ({ caseId, edition }));
  await done(beginIssue(officeOn(end), officer, { ...first, entries: rest }), 'next gazette');

  for (const { caseId } of published.filter(({ title }) => /惠企|高效办成|收费目录/.test(title))) {
    await done(putBehindCode(office, signer, caseId), 'enterprise code');
  }
  const spoken = published.find(({ title }) => title.includes('办公时间'));
  if (spoken !== undefined) {
    const wish = { edition: spoken.edition, paragraphs: [0, 1, 2], perMinute: 240 };
    const id = await done(writeScript(office, officer, spoken.caseId, wish), 'broadcast');
    const airing = { station: '示例县广播电视台（样例）', on: day('2026-07-06'), receipt: '样例播出单1号' };
    await done(recordBroadcast(office, officer, { caseId: spoken.caseId, id }, airing), 'broadcast');
  }
  if (waiting !== null) {
    const at = `${addDays(end, 60)}T09:00:00+08:00`;
    await done(
      schedulePublication(officeOn(end), signer, waiting.caseId, { hash: waiting.hash, note: '', at }),
      'schedule',
    );
  }
  await loadStandard(officeOn(end), head, done);
  await loadRound(officeOn(day('2026-09-15')), head, signer, done);
}

async function loadStandard(office: Office, head: Who, done: Done): Promise<void> {
  await done(importStandard(office, head, { bytes: new TextEncoder().encode(standardRows), dry: false }), 'standard');
}

async function loadRound(office: Office, head: Who, signer: Who, done: Done): Promise<void> {
  const inForce = await inForceOf(office.db, head.agency, office.today());
  if (inForce.length === 0) return;
  const wish = { title: '2026年规范性文件清理（样例）', basis: '每年一次的定期清理（样例）' };
  const round = await done(openRound(office, head, wish), 'round');
  const [verdict] = Object.keys(verdicts) as (keyof typeof verdicts)[];
  for (const document of inForce) {
    const judgement = { document, verdict: verdict ?? 'keep', reason: '内容仍然适用（样例）。' };
    await done(judgeDocument(office, head, round, judgement), 'round');
  }
  await done(concludeRound(office, signer, round), 'round');
}
