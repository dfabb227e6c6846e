/** The parts of a draft, one field each, with what the law misses in it beside the field. */

import { Button, Input } from 'antd';
import { remedies } from '#law/application/remedies';
import { parseDay } from '#law/calendar/day';
import { feeNoticeWords } from '#law/letter/fee-words';
import type { LetterContent } from '#law/letter/letter';
import type { Refusal } from '#law/ruling';
import type { Withheld } from '../application/act-payload.ts';
import { WithheldParts } from '../application/withheld-parts.tsx';
import { FeeQuote } from '../handling/fee-quote.tsx';
import type { Letter } from './question.ts';

interface Props {
  readonly letter: Letter;
  readonly content: LetterContent;
  readonly faults: readonly Refusal[];
  readonly set: (content: LetterContent) => void;
}

type TextField = 'addressee' | 'opening' | 'reasons' | 'decision' | 'remedies' | 'attachments' | 'contact';
const labels: readonly (readonly [TextField, string, number])[] = [
  ['addressee', '主送', 1],
  ['opening', '收到申请的情况', 3],
  ['reasons', '事实和理由', 5],
  ['decision', '决定的内容', 5],
];

export function LetterForm({ letter, content, faults, set }: Props) {
  const text = (field: TextField, label: string, rows: number, hint?: string) => (
    <Field key={field} field={field} label={label} faults={faults} hint={hint}>
      <Input.TextArea
        id={`letter-${field}`}
        rows={rowsFor(content[field], rows)}
        value={content[field]}
        onChange={({ target }) => set({ ...content, [field]: target.value })}
      />
    </Field>
  );
  return (
    <form className="letter-form no-print" aria-label="拟稿" onSubmit={(event) => event.preventDefault()}>
      {labels.slice(0, 3).map(([field, label, rows]) => text(field, label, rows))}
      <Field field="articles" label="依据" faults={faults} hint="一行一条，写全名和条、款、项。">
        <Input.TextArea
          id="letter-articles"
          rows={rowsFor(content.articles.join('\n'), 2)}
          value={content.articles.join('\n')}
          onChange={({ target }) => set({ ...content, articles: target.value.split('\n') })}
        />
      </Field>
      {text('decision', '决定的内容', 5, '印在“根据……的规定，”之后。')}
      {letter.outcome === 'partiallyGranted' && (
        <Field field="withheld" label="不公开的部分" faults={faults}>
          <WithheldParts
            id="letter-withheld"
            value={content.withheld as readonly Withheld[]}
            set={(withheld) => set({ ...content, withheld: withheld as LetterContent['withheld'] })}
          />
        </Field>
      )}
      {letter.kind === 'correction' || letter.kind === 'reasons' ? (
        <Field field="until" label="期限的最后一天（登记用，应与正文一致）" faults={faults}>
          <Input
            id="letter-until"
            type="date"
            value={content.until ?? ''}
            onChange={({ target }) => set({ ...content, until: parseDay(target.value) })}
          />
        </Field>
      ) : null}
      {letter.kind === 'fee' && (
        <Field field="fee" label="收费标准和金额" faults={faults} hint="选定以后写入正文；缴纳方式保留您写的。">
          <FeeQuote
            caseId={letter.caseId}
            choose={({ tariff, units, yuan }) => {
              const fee = { tariff, units: Number(units), yuan: Number(yuan) };
              set({ ...content, fee, ...feeNoticeWords(fee, letter.facts.today, content.decision) });
            }}
          />
          {content.fee !== null && <p>已经选定：{content.fee.yuan}元。</p>}
        </Field>
      )}
      {letter.kind === 'extension' && (
        <Field field="workingDays" label="延长几个工作日（登记用，应与正文一致）" faults={faults}>
          <Input
            id="letter-workingDays"
            inputMode="numeric"
            value={content.workingDays ?? ''}
            onChange={({ target }) => set({ ...content, workingDays: Number(target.value.replace(/\D/g, '')) || null })}
          />
        </Field>
      )}
      {letter.outcome !== null && (
        <>
          {text('remedies', '救济告知', 3)}
          <Remedies letter={letter} content={content} set={set} />
        </>
      )}
      {text('attachments', '附件', 1, '一行一件：名称，形式，页数。')}
      {text('contact', '联系方式', 1, '联系人、电话、地址；下一份文书沿用。')}
    </form>
  );
}

/** As tall as the text, on lines of some 28 characters. */
function rowsFor(text: string, least: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 28)));
  return Math.max(
    least,
    lines.reduce((sum, one) => sum + one, 0),
  );
}

/** The text that the law gives for this outcome, these parts and this agency. */
function Remedies({ letter, content, set }: Omit<Props, 'faults'>) {
  const { outcome, facts } = letter;
  if (outcome === null) return null;
  const organs: [string, ...string[]] = [facts.place.organs[0] ?? '', ...facts.place.organs.slice(1)];
  const own = remedies(outcome, { ...facts.place, organs }, content.withheld).value;
  if (own === content.remedies) return null;
  return <Button onClick={() => set({ ...content, remedies: own })}>使用程序生成的救济告知</Button>;
}

interface FieldProps {
  readonly field: keyof LetterContent;
  readonly label: string;
  readonly faults: readonly Refusal[];
  readonly hint?: string | undefined;
  readonly children: React.ReactNode;
}

function Field({ field, label, faults, hint, children }: FieldProps) {
  const own = faults.filter((one) => one.field === field);
  return (
    <div className="act-field">
      <label htmlFor={`letter-${field}`}>{label}</label>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
      {own.map(({ message }) => (
        <p className="field-error" key={message}>
          {message}
        </p>
      ))}
    </div>
  );
}
