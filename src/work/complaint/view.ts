/** One complaint in the back office: its words, what was done, what may be done, and those that may say the same. */

import { may } from '#law/account/may';
import { maskedName, maskedNumber } from '#law/applicant/masked';
import { compareDescriptions } from '#law/application/likeness';
import { addDays, type Day } from '#law/calendar/day';
import { actsFor, type ComplaintAct } from '#law/complaint/acts';
import { type Complaint, foldComplaint, isAnswered, isRunning } from '#law/complaint/fold';
import { doorHinted, type hints } from '#law/complaint/form';
import { complaintSentence } from '#law/complaint/sentences';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { type ComplaintRow, complaintsById, mergedInto, nearComplaints } from '#store/complaint/complaints';
import { type Complainant, complainantOf, complaintTexts } from '#store/complaint/sealed';
import { ledgerCase, ledgerEntries } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { type ComplaintLine, standingOf, toLines } from './list.ts';
import { noSuchComplaint, owedTelling } from './proceed.ts';

export interface ComplaintView extends Omit<ComplaintLine, 'ownerName'> {
  readonly anonymous: boolean;
  readonly due: Day;
  readonly extended: boolean;
  /** Whoever complained does not want it published. */
  readonly unpublished: boolean;
  readonly owner: { readonly id: string; readonly name: string } | null;
  /** Masked; null where nothing was left or it is erased. */
  readonly complainant: Complainant | null;
  readonly text: string;
  /** Another door that the words hint at. */
  readonly hint: keyof typeof hints | null;
  readonly happened: readonly {
    readonly on: Day;
    readonly sentence: string;
    readonly by: string;
    /** The sealed words of the event. */
    readonly words: string | null;
  }[];
  readonly published: Complaint['published'];
  readonly mergedInto: ComplaintLine | null;
  readonly merged: readonly ComplaintLine[];
  /** Of the merged ones those whose senders left a contact and have not been told the answer. */
  readonly owedTelling: readonly { readonly caseId: string; readonly number: string }[];
  readonly alike: readonly { readonly line: ComplaintLine; readonly percent: number; readonly text: string }[];
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly can: readonly ComplaintAct[];
}

/** One of another agency is answered exactly as one that does not exist. */
export async function complaintView(office: Office, who: Who, caseId: string): Promise<Decided<ComplaintView>> {
  const permitted = may(who, true, 'complaint.view');
  if (!permitted.ok) return permitted;
  const { db, vault } = office;
  const found = await ledgerCase(db, 'complaint', caseId);
  const state = found === null ? null : foldComplaint(found.events);
  if (found === null || state === null || found.agency !== who.agency) return refused(noSuchComplaint);
  const [entries, texts, complainant, merged, into, colleagues] = await Promise.all([
    ledgerEntries(db, 'complaint', caseId),
    complaintTexts(db, vault, [caseId]),
    complainantOf(db, vault, state.complainant),
    mergedInto(db, caseId),
    state.mergedInto === null ? [] : complaintsById(db, [state.mergedInto]),
    colleaguesIn(db, who.agency, office.today()),
  ]);
  const calendar = await calendarIn(db);
  const owners = entries.flatMap(({ event }) => (event.type === 'assigned' ? [event.to] : []));
  const people = [...entries.map(({ actor }) => actor), ...owners];
  const names = await accountNames(db, [...new Set(people)]);
  const leads = isAnsweredRow(into[0]);
  const { kind, channel, object, ref, number, receivedOn, anonymous, due, extended, published, unpublished } = state;
  const text = texts.get(caseId) ?? '';
  return allowed({
    ...{
      caseId,
      number,
      kind,
      channel,
      object,
      ref,
      state: state.state,
      receivedOn,
      anonymous,
      due,
      extended,
      published,
      unpublished,
    },
    standing: standingOf(state, office.today(), calendar),
    owner: state.owner === null ? null : { id: state.owner, name: names.get(state.owner) ?? '' },
    complainant: complainant === null ? null : veiled(complainant),
    text,
    hint: doorHinted(text),
    happened: entries.map(({ event, actor }) => ({
      on: event.on,
      sentence: complaintSentence(event, (account) => names.get(account) ?? ''),
      by: actor === 'applicant' ? '来件人' : (names.get(actor) ?? ''),
      words: 'text' in event ? (texts.get(event.text) ?? null) : null,
    })),
    mergedInto: (await toLines(office, into))[0] ?? null,
    merged: await toLines(office, merged),
    owedTelling: isAnswered(state)
      ? (await owedTelling(db, caseId, state)).map(({ case_id, number: of }) => ({ caseId: case_id, number: of }))
      : [],
    alike: isRunning(state) ? await alikeOf(office, who.agency, caseId, state, text) : [],
    owners: colleagues.filter((one) => may(one, true, 'complaint.answer').ok).map(({ id, name }) => ({ id, name })),
    can: actsFor(state.state, who.roles).filter(
      (one) => !(one === 'tell' && state.state === 'merged' && !leads) && !(one === 'publish' && unpublished),
    ),
  });
}

/** The main case of a merged one has an answer that can be told. */
const isAnsweredRow = (row: ComplaintRow | undefined) =>
  row !== undefined && !isRunning(row) && row.answered_on !== null;

function veiled({ name, contact }: Complainant): Complainant {
  return { name: name === '' ? '' : maskedName(name, false), contact: contact === '' ? '' : maskedNumber(contact) };
}

/** Duplicates are looked for among as many, as far back [convention]. */
const lookedThrough = 200;
const lookedBackDays = 90;
const mostAlike = 5;
const alikeFrom = 35;

/** Others about the same kind of thing that say much the same, the likest first. */
async function alikeOf(office: Office, agency: string, caseId: string, state: Complaint, text: string) {
  const since = addDays(state.receivedOn, -lookedBackDays);
  const near = { agency, object: state.object, except: caseId, since, limit: lookedThrough };
  const rows = await nearComplaints(office.db, near);
  const texts = await complaintTexts(
    office.db,
    office.vault,
    rows.map(({ case_id }) => case_id),
  );
  const found = rows
    .map((row) => {
      const other = texts.get(row.case_id) ?? '';
      const { percent } = compareDescriptions(text, other);
      const sameRef = row.ref !== '' && row.ref === state.ref;
      return { row, percent, text: other, weight: percent + (sameRef ? 15 : 0) };
    })
    .filter(({ weight }) => weight >= alikeFrom)
    .sort((a, b) => b.weight - a.weight || (a.row.case_id < b.row.case_id ? -1 : 1))
    .slice(0, mostAlike);
  const lines = await toLines(
    office,
    found.map(({ row }) => row),
  );
  return found.flatMap(({ percent, text: other }, i) => {
    const line = lines[i];
    return line === undefined ? [] : [{ line, percent, text: other }];
  });
}
