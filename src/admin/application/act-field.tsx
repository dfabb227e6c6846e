/** One field of an act's form: label, hint, what is wrong with it, and the control that its kind asks for. */

import { Checkbox, Input, Radio, Select } from 'antd';
import { ColleagueSelect } from '../handling/colleague-select.tsx';
import type { ActField as Field } from './act-fields.ts';
import type { Filled } from './act-payload.ts';
import type { Application } from './question.ts';
import { WithheldParts } from './withheld-parts.tsx';

export interface ActFieldProps {
  readonly field: Field;
  readonly application: Application;
  readonly value: Filled[string];
  readonly error: string | undefined;
  /** Last day that may be chosen. */
  readonly max?: string;
  readonly set: (name: string, value: Filled[string]) => void;
}

export function ActField(props: ActFieldProps) {
  const { field, error } = props;
  const id = `act-${field.name}`;
  const notes = [...(field.hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])];
  return (
    <div className="act-field">
      <label htmlFor={id}>
        {field.label}
        {field.optional && <span className="quiet">（选填）</span>}
      </label>
      {field.hint !== undefined && (
        <p className="quiet" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      <Control {...props} id={id} notes={notes.join(' ')} />
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function Control(props: ActFieldProps & { readonly id: string; readonly notes: string }) {
  const { field, application, value, max, set, id, notes } = props;
  const { name, kind } = field;
  const text = typeof value === 'string' ? value : '';
  const about = {
    id,
    ...(notes === '' ? {} : { 'aria-describedby': notes }),
    ...(props.error === undefined ? {} : { 'aria-invalid': true as const, status: 'error' as const }),
  };
  switch (kind) {
    case 'text':
    case 'lines':
      return (
        <Input.TextArea
          {...about}
          rows={kind === 'text' ? 4 : 3}
          value={text}
          onChange={({ target }) => set(name, target.value)}
        />
      );
    case 'day':
      return (
        <Input
          {...about}
          type="date"
          value={text}
          max={max}
          onChange={({ target }) => set(name, target.value)}
          className="short"
        />
      );
    case 'number':
      return (
        <Input
          {...about}
          inputMode="numeric"
          value={text}
          onChange={({ target }) => set(name, target.value.replace(/\D/g, ''))}
          className="short"
        />
      );
    case 'choice':
      return (
        <Select
          {...about}
          value={text === '' ? undefined : text}
          placeholder="请选择"
          options={[...(field.options ?? [])]}
          onChange={(next) => set(name, next)}
        />
      );
    case 'letter':
      return (
        <Select
          {...about}
          value={text === '' ? undefined : text}
          placeholder="请选择"
          options={application.consultations
            .filter((one) => one.open)
            .map((one) => ({
              value: one.id,
              label: `${one.id}（${one.to === 'thirdParty' ? '第三方' : '其他行政机关'}）`,
            }))}
          onChange={(next) => set(name, next)}
        />
      );
    case 'colleague':
      return <ColleagueSelect about={about} value={text} can="handles" choose={(next) => set(name, next)} />;
    case 'yesNo':
      return (
        <Radio.Group
          id={id}
          value={value}
          onChange={({ target }) => set(name, target.value)}
          options={[
            { value: true, label: '合理' },
            { value: false, label: '不合理' },
          ]}
        />
      );
    case 'checks':
      return (
        <Checkbox.Group
          className="checks"
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={(next) => set(name, next as string[])}
          options={application.reviewPoints.map(({ text, article }) => ({
            value: text,
            label: (
              <>
                {text}
                <span className="quiet">（{article}）</span>
              </>
            ),
          }))}
        />
      );
    case 'withheld':
      return <WithheldParts id={id} value={value} set={(next) => set(name, next)} />;
    default:
      return <Input {...about} value={text} onChange={({ target }) => set(name, target.value)} />;
  }
}
