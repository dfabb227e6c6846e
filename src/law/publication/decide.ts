/** Acts on an edition → the events that they make, or why they can not be done (PLT-50 to 54). */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type Digest, digestsOf, type EditionContent } from './content.ts';
import type { PublicationEvent } from './events.ts';
import { type EditionState, stages } from './fold.ts';
import { type StepKey, stepKeys, steps } from './steps.ts';

/** An act with who does it, on which day. */
export type EditionAct = { readonly by: string; readonly on: Day } & (
  | { readonly act: 'draft' }
  | {
      readonly act: 'submit';
      readonly version: number;
      readonly content: EditionContent;
      readonly writers: readonly string[];
      /** What the checks of fields and of personal data found. */
      readonly faults: readonly Refusal[];
    }
  | { readonly act: 'mark'; readonly step: StepKey; readonly hash: string; readonly conclusion: string }
  | { readonly act: 'return'; readonly step: StepKey; readonly reason: string }
  | {
      readonly act: 'publish';
      readonly hash: string;
      readonly content: EditionContent;
      readonly newIndexNumber: string;
    }
  | { readonly act: 'revise' }
  | { readonly act: 'withdraw'; readonly reason: string }
);

type Events = Decided<readonly PublicationEvent[]>;
type ActOf<N extends EditionAct['act']> = Extract<EditionAct, { act: N }>;

export function decideEdition(state: EditionState, act: EditionAct, digest: Digest): Events {
  const { on, by } = act;
  switch (act.act) {
    case 'draft':
      return only(state, ['none'], () => allowed([{ type: 'drafted', on, by }]));
    case 'submit':
      return only(state, ['drafting'], () => submit(state, act, digest));
    case 'mark':
      return only(state, ['reviewing'], () => mark(state, act));
    case 'return':
      return only(state, ['reviewing', 'approved'], () => sendBack(state, act));
    case 'publish':
      return only(state, ['approved'], () => publish(state, act, digest));
    case 'revise':
      return only(state, ['published'], () => allowed([{ type: 'revised', on, by, edition: state.edition + 1 }]));
    case 'withdraw':
      return withdraw(state, act);
  }
}

function only(state: EditionState, wanted: readonly EditionState['stage'][], then: () => Events): Events {
  if (wanted.includes(state.stage)) return then();
  const expected = wanted.map((stage) => `“${stages[stage]}”`).join('或者');
  return refused(
    refusal(
      'edition-stage',
      'PLT-52',
      `这件信息现在是“${stages[state.stage]}”，只有${expected}的才能这样办理。请刷新页面查看。`,
    ),
  );
}

function submit(
  state: EditionState,
  { on, by, version, content, writers, faults }: ActOf<'submit'>,
  digest: Digest,
): Events {
  if (faults.length > 0) return refused(...faults);
  const { hash, parts } = digestsOf(content, digest);
  return allowed([{ type: 'submitted', on, by, edition: state.edition, version, hash, parts, writers }]);
}

function mark(state: EditionState, { on, by, step, hash, conclusion }: ActOf<'mark'>): Events {
  const { next, submitted, marks } = state;
  if (submitted === null || next === null || hash !== submitted.hash) return refused(textChanged);
  if (step !== next) return refused(notYourTurn(next, step));
  const rule = steps[step];
  if (!rule.drafterMay && submitted.writers.includes(by)) {
    return refused(
      refusal('edition-own-text', 'PLT-52', `您起草或者修改过这件信息，不能再办“${rule.name}”。请交由其他人员办理。`),
    );
  }
  const clash = marks.find((one) => one.by === by && rule.apartFrom.includes(one.step));
  if (clash !== undefined) {
    return refused(
      refusal(
        'edition-same-person',
        'PLT-52',
        `您已经办理过本件的“${steps[clash.step].name}”，不能再办“${rule.name}”。请交由其他人员办理。`,
      ),
    );
  }
  return allowed([{ type: 'marked', on, by, step, hash, conclusion: conclusion.trim() }]);
}

/** Sent back by whoever looks at it now; after the last mark, by the last who looked at it. */
function sendBack({ next }: EditionState, { on, by, step, reason }: ActOf<'return'>): Events {
  const turn = next ?? lastStep;
  if (step !== turn) return refused(notYourTurn(turn, step));
  return needsReason(reason) ?? allowed([{ type: 'returned', on, by, step, reason: reason.trim() }]);
}

function notYourTurn(turn: StepKey, step: StepKey): Refusal {
  const message = `现在轮到“${steps[turn].name}”，不能办理“${steps[step].name}”。三审三校按顺序进行，不能跳过。`;
  return refusal('edition-step', 'PLT-52', message);
}

const lastStep: StepKey = 'proof3';

function publish(
  state: EditionState,
  { on, by, hash, content, newIndexNumber }: ActOf<'publish'>,
  digest: Digest,
): Events {
  const { submitted, marks, indexNumber, edition } = state;
  if (submitted === null || marks.length !== stepKeys.length) return refused(textChanged);
  // The approved hash is the published hash: computed again from the words that go out.
  if (hash !== submitted.hash || digestsOf(content, digest).hash !== submitted.hash) return refused(textChanged);
  if (submitted.writers.includes(by)) {
    return refused(
      refusal('edition-own-text', 'PLT-52', '您起草或者修改过这件信息，不能由您发布。请交由其他人员办理。'),
    );
  }
  const { title, fields } = content;
  const number = fields.documentNumber === null ? {} : { documentNumber: fields.documentNumber };
  const said = { title, item: fields.item, summary: fields.summary, ...number };
  const published: PublicationEvent = { type: 'published', on, by, edition, hash };
  if (indexNumber !== null) return allowed([{ type: 'amended', on, ...said, formedOn: fields.formedOn }, published]);
  return allowed([
    { type: 'formed', on: fields.formedOn, indexNumber: newIndexNumber, ...said },
    published,
    { type: 'delivered', on, channel: 'website' },
  ]);
}

/** What is public can be taken down at any moment, also while its next edition is being written. */
function withdraw(state: EditionState, { on, by, reason }: ActOf<'withdraw'>): Events {
  if (state.publishedHash === null || state.stage === 'withdrawn') return only(state, ['published'], () => allowed([]));
  return needsReason(reason) ?? allowed([{ type: 'withdrawn', on, by, reason: reason.trim() }]);
}

const fewestSigns = 4;

function needsReason(reason: string): Decided<never> | null {
  if ([...reason.trim()].length >= fewestSigns) return null;
  return refused({
    ...refusal('edition-reason', 'PLT-53', '没有写明理由，或者过于简单。请写明为什么，让经办人和公众看得懂。'),
    field: 'reason',
  });
}

const textChanged = refusal(
  'edition-text-changed',
  'PLT-52',
  '内容和您看到的已经不一样，或者还没有审校完毕。请刷新页面，看清最新的内容后再办。',
);

function refusal(code: string, rule: string, message: string): Refusal {
  return { code, rule, article: '国办发〔2017〕47号 先审后发', message };
}
