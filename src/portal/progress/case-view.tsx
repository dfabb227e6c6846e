/** One application as its applicant follows it: where it stands, until when, what happened, what can be done now. */

import type { ComponentChildren } from 'preact';
import { type Day, inWords } from '#law/calendar/day';
import type { Progress } from '#work/application/progress';
import { Area } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { askHref } from '../subscription/address.ts';
import { AskPart } from '../subscription/ask-part.tsx';
import { AppealPart } from './appeal.tsx';
import { type Attachments, AttachmentsPart, ReleasedPart } from './attachments.tsx';
import { caseHref } from './case-href.ts';
import { Derivation } from './derivation.tsx';
import { LettersPart } from './letters-view.tsx';
import { MailPart } from './mail-view.tsx';
import { PartsPart } from './parts-view.tsx';

export interface CaseProps {
  readonly setting: Setting;
  readonly progress: Progress;
  /** What was typed in a form of this page that was refused. */
  readonly typed: Readonly<Record<'correction' | 'explanation' | 'withdrawal', string>>;
  readonly errors: readonly FormError[];
  readonly attachments: Attachments;
  /** What the applicant has just done, in a sentence; null on an ordinary look. */
  readonly done: string | null;
}

export function CasePage(props: CaseProps) {
  const { setting, progress, typed, errors, done } = props;
  const past = pastTyped(props);
  const kept = errors.every(({ field }) => field in typedNames);
  return (
    <Page
      setting={setting}
      title={`申请 ${progress.number} 的办理进度`}
      here={progress.number}
      steps={[{ label: '查询办理进度', href: '/progress' }]}
      noIndex
      script
    >
      <div class="wrap progress">
        <h1>申请 {progress.number}</h1>
        <p class="quiet">{progress.agencyName}</p>
        {done !== null && (
          <p class="notice bamboo" role="status">
            <strong>已经办好</strong>
            {done}
          </p>
        )}
        {errors.some(({ field }) => field === movedOn) || past.length > 0 ? (
          <ErrorSummary errors={errors} title="没有办成" kept={past.length > 0} />
        ) : (
          <ErrorSummary errors={errors} kept={kept} />
        )}
        {past.map((field) => (
          <NotTaken key={field} field={field} text={typed[field]} />
        ))}
        <Standing progress={progress} />
        <PartsPart parts={progress.parts} />
        <ReleasedPart released={props.attachments.released} />
        <Now {...props} />
        <LettersPart letters={progress.letters} />
        <AttachmentsPart attachments={props.attachments} errors={errors} />
        <Happened progress={progress} />
        <MailPart state={progress.mail} action={`${caseHref}/mail`} />
        {progress.mail === 'none' && setting.site.mails && <AskPart action={askHref} errors={errors} />}
        <form method="post" action={`${caseHref}/close`} class="no-print">
          <button class="button plain" type="submit">
            查完了，退出本件
          </button>
        </form>
      </div>
    </Page>
  );
}

/** The field of an error that stands at no form: the page says how the case stands. */
export const movedOn = 'standing';

type TypedField = keyof CaseProps['typed'];
const typedNames: Readonly<Record<TypedField, string>> = {
  correction: '补正的内容',
  explanation: '理由',
  withdrawal: '撤回的原因',
};

/** What was typed in forms that the page no longer has. */
function pastTyped({ progress: { can }, typed }: CaseProps): readonly TypedField[] {
  const shown = { correction: can.correct !== null, explanation: can.explain !== null, withdrawal: can.withdraw };
  return (Object.keys(typedNames) as TypedField[]).filter((field) => !shown[field] && typed[field] !== '');
}

function NotTaken({ field, text }: { readonly field: TypedField; readonly text: string }) {
  return (
    <div class="field">
      <label for={field}>没有收下的{typedNames[field]}</label>
      <p class="hint" id={`${field}-hint`}>
        只供复制，不能再提交。需要补充的，可以复制后与受理机关联系，或者作为附件上传。
      </p>
      <textarea id={field} rows={8} readonly aria-describedby={`${field}-hint`}>
        {text}
      </textarea>
    </div>
  );
}

function Standing({ progress }: { readonly progress: Progress }) {
  const { dueOn, daysLeft, reply } = progress;
  return (
    <section class="standing" aria-labelledby="standing">
      <h2 id="standing" class="out-of-sight">
        现在的情况
      </h2>
      <p class="standing-state">{stateOf(progress)}</p>
      {dueOn !== null && daysLeft !== null && (
        <p class={daysLeft < 0 ? 'standing-due late' : 'standing-due'}>
          {daysLeft < 0
            ? `应当在${inWords(dueOn)}前答复，已经超过${-daysLeft}个工作日。`
            : `将在${inWords(dueOn)}前答复，还有${daysLeft}个工作日。`}
        </p>
      )}
      {reply !== null && (
        <p class="standing-due">
          {reply.way.stands === 'making'
            ? `${inWords(reply.on)}办结（${reply.number}）：${reply.outcome}。`
            : `${inWords(reply.on)}作出${reply.title}（${reply.number}）：${reply.outcome}。`}
        </p>
      )}
      {reply?.hasFile && (
        <p class="no-print">
          <a class="button" href={`${caseHref}/reply.pdf`} download>
            下载答复文书（PDF）
          </a>
        </p>
      )}
      {reply !== null && !progress.can.take && <p>{reply.wayInWords}</p>}
      <Derivation progress={progress} />
    </section>
  );
}

/** To the applicant nothing is revoked where it goes on under other numbers, and nothing answered before there is a document. */
function stateOf({ stateName, reply, parts: [first] }: Progress): string {
  if (first === undefined) return reply?.way.stands === 'making' ? '已办结' : stateName;
  return first.relation === 'part' ? '已分件办理' : '已合并办理';
}

function Now({ progress, typed, errors }: CaseProps) {
  const { correct, explain, pay, withdraw, appeal, take } = progress.can;
  if (correct === null && explain === null && pay === null && !withdraw && !take && appeal === null) return null;
  return (
    <section aria-labelledby="now">
      <h2 id="now">您现在可以</h2>
      {take && (
        <Doing title="签收答复" until={null}>
          <p>答复已经发到这里。签收后可以查看、下载；不服的，救济期限从签收之日起算。</p>
          <form method="post" action={`${caseHref}/take`}>
            <input type="hidden" name="taking" value="" />
            <button class="button" type="submit" id="taking">
              签收答复
            </button>
          </form>
        </Doing>
      )}
      {correct !== null && (
        <Doing title="补正申请" until={correct.until}>
          <p>{correct.points}</p>
          <ActForm act="correct" button="提交补正">
            <Area
              name="correction"
              label="补正后的内容"
              hint="写清名称、文号、时间等，便于查找。补正后答复期限重新计算。"
              value={typed.correction}
              error={errorAt(errors, 'correction')}
            />
          </ActForm>
        </Doing>
      )}
      {explain !== null && (
        <Doing title="说明理由" until={explain.until}>
          <p>{explain.text}</p>
          <ActForm act="explain" button="提交说明">
            <Area name="explanation" label="理由" value={typed.explanation} error={errorAt(errors, 'explanation')} />
          </ActForm>
        </Doing>
      )}
      {pay !== null && (
        <Doing title={`缴纳信息处理费${pay.yuan}元`} until={pay.until}>
          {pay.until === null && <p>收费通知已经发出。缴费期限自您收到的次日起，共20个工作日。</p>}
          <ol class="how">
            <li>
              收费通知书写明了缴纳方式、标准和计算过程{progress.letters.length > 0 ? '，在下面“收到的文书”里' : ''}。
            </li>
            <li>一次足额缴纳，款项缴入国库；受理机关开具财政票据，不向个人账户收款。</li>
            <li>缴纳后受理机关登记，本页显示新的答复期限；一直没有变化的，请带缴费凭证与受理机关联系。</li>
          </ol>
          <p>逾期未缴纳的，视为放弃申请。缴纳后答复期限自次日起重新计算。</p>
        </Doing>
      )}
      {appeal !== null && <AppealPart road={appeal} today={progress.today} />}
      {withdraw && (
        <details class="doing" open={errorAt(errors, 'withdrawal') !== undefined}>
          <summary>撤回申请</summary>
          <p>撤回后不再办理这件申请，不能恢复；需要时可以重新申请。</p>
          <ActForm act="withdraw" button="确认撤回">
            <Area
              name="withdrawal"
              label="撤回的原因"
              optional
              rows={3}
              value={typed.withdrawal}
              error={errorAt(errors, 'withdrawal')}
            />
          </ActForm>
        </details>
      )}
    </section>
  );
}

interface DoingProps {
  readonly title: string;
  readonly until: Day | null;
  readonly children: ComponentChildren;
}

function Doing({ title, until, children }: DoingProps) {
  return (
    <section class="doing">
      <h3>{title}</h3>
      {until !== null && <p class="until">{inWords(until)}前</p>}
      {children}
    </section>
  );
}

interface ActFormProps {
  readonly act: string;
  readonly button: string;
  readonly children: ComponentChildren;
}

function ActForm({ act, button, children }: ActFormProps) {
  return (
    <form class="fill-in" method="post" action={`${caseHref}/${act}`} novalidate>
      {children}
      <p class="send">
        <button class="button" type="submit">
          {button}
        </button>
      </p>
    </form>
  );
}

function Happened({ progress }: { readonly progress: Progress }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">办理经过</h2>
      <ol class="timeline">
        {progress.happened.map(({ on, sentence }) => (
          <li key={`${on} ${sentence}`}>
            <time dateTime={on}>{inWords(on)}</time>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
