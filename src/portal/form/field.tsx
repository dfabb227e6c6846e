/** Fields of a form: a label, what to write, what is wrong beside it; nothing typed is ever lost. */

import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What to write, under the label. */
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with the value; absent where nothing is. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** Ids of a field's hint and error, for aria-describedby; empty where it has neither. */
function described({ name, hint, error }: FieldProps): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(error === undefined ? [] : [`${name}-error`])];
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
  };
}

function Around({ field, children }: { readonly field: FieldProps; readonly children: ComponentChildren }) {
  const { name, label, hint, error, optional } = field;
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={name}>
        {label}
        {optional && <span class="quiet">（选填）</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          <span class="out-of-sight">填写有误：</span>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

export interface LineProps extends FieldProps {
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  readonly autocomplete?: string;
  readonly size?: 'short' | 'middle' | 'wide';
}

export function Line(props: LineProps) {
  const { name, value, type = 'text', autocomplete = 'off', size = 'middle' } = props;
  return (
    <Around field={props}>
      <input
        id={name}
        name={name}
        // The types of an input differ only in what a list may be attached to; none is here.
        type={type as 'text'}
        value={value}
        class={size}
        autocomplete={autocomplete}
        spellcheck={false}
        {...described(props)}
      />
    </Around>
  );
}

export function Area(props: FieldProps & { readonly rows?: number; readonly children?: ComponentChildren }) {
  const { name, value, rows = 8, children } = props;
  return (
    <Around field={props}>
      <textarea id={name} name={name} rows={rows} {...described(props)}>
        {value}
      </textarea>
      {children}
    </Around>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly explanation?: string;
}

export interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
}

/** A list to choose one of: for many options, or for those that depend on another choice. */
export function Select(props: ChoiceProps & { readonly empty?: string }) {
  const { name, value, options, empty = '请选择' } = props;
  return (
    <Around field={props}>
      <select id={name} name={name} {...described(props)}>
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** All options before one's eyes, each with its explanation. The first takes the focus that the error summary sends. */
export function Radios(props: ChoiceProps) {
  const { name, label, hint, value, error, options } = props;
  return (
    <fieldset class={error === undefined ? 'field' : 'field wrong'} {...described(props)}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          <span class="out-of-sight">填写有误：</span>
          {error}
        </p>
      )}
      {options.map((option, at) => {
        const id = at === 0 ? name : `${name}-${option.value}`;
        return (
          <div key={option.value} class="radio">
            <input type="radio" id={id} name={name} value={option.value} checked={option.value === value} />
            <label for={id}>
              {option.label}
              {option.explanation !== undefined && <span class="explanation">{option.explanation}</span>}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
