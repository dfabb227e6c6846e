/** One material at the counter: handed in or not, or met as its guide allows otherwise. */

import { useMutation } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import type { MetWay } from '#law/matter/events';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import type { Guide } from './question.ts';

type Material = Guide['materials'][number];

export interface Said {
  readonly how: 'none' | 'handed' | MetWay;
  readonly goodFaith: boolean;
  /** Number by which the register is asked. */
  readonly identity: string;
}
export const notHanded: Said = { how: 'none', goodFaith: false, identity: '' };

export function hasWay({ commitment, source, laterDays }: NonNullable<Material['other']>): boolean {
  return commitment !== null || source !== null || laterDays !== null;
}

/** What the matter can not be accepted without. */
export function lacks({ required }: Material, { how }: Said): boolean {
  return how === 'notFound' || (required && how !== 'handed' && how !== 'committed');
}

/** As the API takes it. */
export function toldOf(said: Readonly<Record<string, Said>>) {
  const all = Object.entries(said);
  return {
    materials: all.filter(([, { how }]) => how === 'handed').map(([key]) => key),
    met: all.flatMap(([material, { how, goodFaith, identity }]) =>
      how === 'none' || how === 'handed'
        ? []
        : [how === 'committed' ? { material, way: how, goodFaith, identity } : { material, way: how }],
    ),
  };
}

interface Props {
  readonly material: Material;
  readonly said: Said;
  readonly say: (said: Said) => void;
  /** Where the paper to sign is. */
  readonly commitment: string;
  /** Where the blank forms of the guide in force are; absent: none are handed out. */
  readonly forms?: string | undefined;
  /** Handing in is one of the choices. */
  readonly handed?: boolean;
}

export function MaterialWay({ material, said, say, commitment, forms, handed = true }: Props) {
  const { key, name, required, other } = material;
  const remark = required ? null : <span className="quiet">（{other?.source == null ? '非必要' : '免提交'}）</span>;
  if (other === undefined || !hasWay(other))
    return (
      <div className="matter-handed">
        <Checkbox
          checked={said.how === 'handed'}
          onChange={({ target }) => say({ ...said, how: target.checked ? 'handed' : 'none' })}
        >
          {name}
          {remark}
        </Checkbox>
        <BlankForm material={material} forms={forms} />
      </div>
    );
  return (
    <div className="matter-way">
      <label htmlFor={`way-${key}`}>
        {name}
        {remark}
      </label>
      <Select
        id={`way-${key}`}
        value={said.how}
        options={optionsOf(other, handed)}
        onChange={(how: Said['how']) => say({ ...said, how })}
      />
      {said.how === 'committed' && other.commitment !== null && (
        <>
          <a href={commitment}>打印承诺书</a>
          <Register id={`register-${key}`} identity={said.identity} say={(identity) => say({ ...said, identity })} />
          <Checkbox checked={said.goodFaith} onChange={({ target }) => say({ ...said, goodFaith: target.checked })}>
            已经签字；已经查询，不属于“{other.commitment.excluded}”
          </Checkbox>
        </>
      )}
      <BlankForm material={material} forms={forms} />
    </div>
  );
}

/** The agency's own file, or the 通用格式文本. */
function BlankForm({ material: { key, name, other }, forms }: Pick<Props, 'material' | 'forms'>) {
  const form = other?.form ?? null;
  if (form === null || forms === undefined) return null;
  return (
    <a href={form.file === null ? `${forms}/${key}` : `/api/files/${form.file}/content`} download={form.name}>
      空白表{form.file === null && '（通用格式文本）'}
      <span className="only-read">：{name}</span>
    </a>
  );
}

/** The 失信登记 is asked as soon as the number is there. */
function Register({
  id,
  identity,
  say,
}: {
  readonly id: string;
  readonly identity: string;
  readonly say: (identity: string) => void;
}) {
  const ask = useMutation({
    mutationFn: () => dataOf(api.POST('/api/bad-faith/look-ups', { body: { identity } })),
  });
  return (
    <>
      <label htmlFor={id}>公民身份号码或者统一社会信用代码（查询失信登记用，不保存）</label>
      <Input
        id={id}
        autoComplete="off"
        maxLength={40}
        value={identity}
        onChange={({ target }) => {
          say(target.value);
          ask.reset();
        }}
        onBlur={() => (identity.trim() === '' ? undefined : ask.mutate())}
      />
      {ask.isSuccess && (
        <p role="status" className={ask.data.found === null ? 'quiet' : 'provisional'}>
          {ask.data.found === null ? '没有失信登记。' : `${ask.data.found}。请收材料。`}
        </p>
      )}
      {ask.isError && <Refused error={ask.error} />}
    </>
  );
}

function optionsOf({ commitment, source, laterDays }: NonNullable<Material['other']>, handed: boolean) {
  const option = (value: Said['how'], label: string) => ({ value, label });
  return [
    option('none', '没有收到'),
    ...(handed ? [option('handed', '已经收到')] : []),
    ...(commitment === null ? [] : [option('committed', '签承诺书代替')]),
    ...(source === null
      ? []
      : [option('fetched', `已从${source}取得`), option('notFound', `没有从${source}查到，请申请人提交`)]),
    ...(laterDays === null ? [] : [option('later', `${laterDays}个工作日内补交`)]),
  ];
}
