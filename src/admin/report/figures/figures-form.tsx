/** Figures of table two that no ledger of the program holds: entered with their source (AR-95). */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { type EnteredRow, enteredRows } from '#law/report/events';
import { disclosureForm } from '#law/report/form';
import type { ActiveDisclosureTable } from '#law/report/report';
import { api } from '../../client/api.ts';
import { done, type Fault } from '../../client/fault.ts';
import { keys, queries } from '../../client/queries.ts';
import type { ReportAddress } from '../address.ts';
import { FromFile, type Taken } from './from-file.tsx';
import { fenOf } from './money.ts';

type Fields = Record<EnteredRow, { readonly value?: string; readonly source?: string }>;

interface Props {
  readonly address: ReportAddress;
  readonly figures: ActiveDisclosureTable;
  readonly close: () => void;
}

export function FiguresForm({ address, figures, close }: Props) {
  const { agency, year } = address;
  const [form] = Form.useForm<Fields>();
  const [taken, setTaken] = useState<Partial<Record<EnteredRow, Taken>>>({});
  const take = (one: Taken) => {
    setTaken((before) => ({ ...before, [one.row]: one }));
    form.setFieldsValue({ [one.row]: { value: one.value, source: one.source } });
    void form.validateFields([
      [one.row, 'value'],
      [one.row, 'source'],
    ]);
  };
  const save = useMutation({
    mutationFn: (fields: Fields) => {
      const body = { figures: filled(fields).map((figure) => ({ ...figure, ...originOf(taken, fields, figure.row) })) };
      return done(api.POST('/api/reports/{agency}/{year}/figures', { params: { path: { agency, year } }, body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.report(agency, year) });
      close();
    },
    onError: (fault: Fault, fields) => form.setFields(besideFields(fault, fields)),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="editor figures-form"
      requiredMark={false}
      onFinish={(fields: Fields) => {
        if (filled(fields).length > 0) save.mutate(fields);
        else form.setFields([{ name: [enteredRows[0], 'value'], errors: ['还没有填写任何数字。请至少填写一行。'] }]);
      }}
    >
      <p className="quiet">只填要登记或者更正的行，其余留空。数字以最后一次填报为准，以前填报的保留在台账中。</p>
      <FromFile address={address} take={take} />
      {enteredRows.map((row) => (
        <FigureFields key={row} row={row} now={figures[row]} />
      ))}
      {save.isError && <Alert type="error" showIcon title={save.error.message} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存填报
        </Button>
        <Button onClick={close}>取消</Button>
      </div>
    </Form>
  );
}

function FigureFields({ row, now }: { readonly row: EnteredRow; readonly now: number | null }) {
  const fees = row === 'administrativeFees';
  const block = disclosureForm.find(({ rows }) => rows.some(({ key }) => key === row));
  const label = block?.rows.find(({ key }) => key === row)?.label ?? row;
  const unit = fees ? '万元' : '件';
  return (
    <fieldset>
      <legend>
        {label} <span className="quiet">{now === null ? '未填报' : `现为${now}${unit}`}</span>
      </legend>
      <Form.Item
        label={`${block?.columns[0]?.replace(/（.+）/, '') ?? '数量'}（${unit}）`}
        name={[row, 'value']}
        dependencies={[[row, 'source']]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value?: string) => {
              if ((value ?? '').trim() === '') {
                const sourced = String(getFieldValue([row, 'source']) ?? '').trim() !== '';
                return sourced ? Promise.reject(new Error('写了来源，还没有填数字。')) : Promise.resolve();
              }
              if (amountOf(row, value ?? '') !== null) return Promise.resolve();
              const expected = fees ? '应为万元数，最多六位小数，例如1.25。' : '应为不小于0的整数，例如12。';
              return Promise.reject(new Error(expected));
            },
          }),
        ]}
      >
        <Input inputMode={fees ? 'decimal' : 'numeric'} maxLength={16} autoComplete="off" />
      </Form.Item>
      <Form.Item
        label="数据来源"
        name={[row, 'source']}
        dependencies={[[row, 'value']]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, source?: string) => {
              const given = String(getFieldValue([row, 'value']) ?? '').trim() !== '';
              if (!given || (source ?? '').trim() !== '') return Promise.resolve();
              return Promise.reject(new Error('请写明取自哪个系统、台账或文件。'));
            },
          }),
        ]}
      >
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
    </fieldset>
  );
}

/** Decisions, or whole fen; null where the text is neither. */
function amountOf(row: EnteredRow, text: string): number | null {
  if (row === 'administrativeFees') return fenOf(text);
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** The file stands behind the figure as it was taken over, not behind another that was typed since. */
function originOf(taken: Partial<Record<EnteredRow, Taken>>, fields: Fields, row: EnteredRow) {
  const one = taken[row];
  return one !== undefined && fields[row].value?.trim() === one.value ? { from: one.from } : {};
}

function filled(fields: Fields) {
  return enteredRows.flatMap((row) => {
    const value = amountOf(row, fields[row].value ?? '');
    return value === null ? [] : [{ row, value, source: (fields[row].source ?? '').trim() }];
  });
}

/** `figures/1/source` of the refusal belongs beside the source of the second row that was sent. */
function besideFields(fault: Fault, fields: Fields) {
  const sent = filled(fields);
  return fault.fields.flatMap(({ field, message }) => {
    const [, place, part] = /^figures\/(\d+)\/(value|source)$/.exec(field) ?? [];
    const row = sent[Number(place)]?.row;
    if (row === undefined || (part !== 'value' && part !== 'source')) return [];
    return [{ name: [row, part] as [EnteredRow, 'value' | 'source'], errors: [message] }];
  });
}
