/** What an act needs out of the store before the law decides it: one preparation an act; an act without one goes as it came. */

import type { ActName } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { regulation } from '#law/application/articles';
import { refusal } from '#law/application/question';
import { numberTaken } from '#law/letter/number';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { usesOfNumber } from '#store/letter/numbers';
import { caseDigest } from '../case-file/digest.ts';
import type { Office, Who } from '../office.ts';
import type { ActInput, PreparedAct } from './act-input.ts';
import { assignment } from './assign.ts';
import { ordinalObjection } from './fee-quote.ts';
import { mergeAct } from './merge.ts';
import { withProofKept } from './proof.ts';
import { reviewedReply, reviewerRefusals, sentReply } from './review.ts';

/** The case, and who acts on it, in the transaction of the act. */
export interface Acting {
  readonly tx: Tx;
  readonly office: Office;
  readonly who: Who;
  readonly caseId: string;
  readonly state: ApplicationState;
}

type InputOf<A extends ActName> = Extract<ActInput, { readonly act: A }>;
type Preparation<A extends ActName> = (acting: Acting, input: InputOf<A>) => Promise<Decided<PreparedAct>>;

const preparations: { readonly [A in ActName]?: Preparation<A> } = {
  assign: ({ tx, office, who, caseId }, input) => assignment(tx, office, who, caseId, input),
  merge: ({ tx, office, who, caseId, state }, input) => mergeAct(tx, office, who, caseId, state, input),
  consult: withOwnNumber,
  async noticeFee(acting, input) {
    const wrong = await ordinalObjection(acting.tx, acting.who.agency, acting.state, input);
    return wrong === null ? withOwnNumber(acting, input) : refused(wrong);
  },
  sendToReview: sentReply,
  async review(acting, input) {
    const wrong = await reviewerRefusals(acting);
    return wrong.length > 0 ? refused(...wrong) : allowed(input);
  },
  conclude: reviewedReply,
  dispatch: async ({ tx, office, who, caseId }, input) => allowed(await withProofKept(tx, office, who, caseId, input)),
  async deliver({ tx, office, who, caseId }, input) {
    return input.by === 'web'
      ? refused(takenByApplicant)
      : allowed(await withProofKept(tx, office, who, caseId, input));
  },
  archive: async ({ tx, caseId }, input) => allowed({ ...input, digest: await caseDigest(tx, caseId) }),
};

export async function prepare(acting: Acting, input: ActInput): Promise<Decided<PreparedAct>> {
  const own = preparations[input.act] as Preparation<ActName> | undefined;
  return own === undefined ? allowed(input as PreparedAct) : own(acting, input as InputOf<ActName>);
}

/** One document number stands on one letter of an agency. */
async function withOwnNumber<T extends InputOf<'consult'> | InputOf<'noticeFee'>>(
  { tx, who, caseId }: Acting,
  input: T,
): Promise<Decided<T>> {
  const taken = numberTaken(input.act, input.letter, await usesOfNumber(tx, who.agency, caseId, input.letter));
  return taken === null ? allowed(input) : refused(taken);
}

const takenByApplicant = refusal(
  'web-taken-by-applicant',
  regulation('OUT-26', '第四十条'),
  '网上送达以申请人在网上签收之日为准，签收时由程序登记，不能由工作人员登记。申请人以别的方式收到的，请选择实际的送达方式。',
);
