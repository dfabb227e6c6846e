/** The fields of a draft, as a disclosed document has them (PLT-20). */

import { Checkbox, Input, Select } from 'antd';
import { audienceKeys, audiences, inOrder } from '#law/publication/audiences';
import { attributes, genres, itemPlace } from '#law/publication/catalogue';
import { interpretationForms } from '#law/publication/content';
import { Field } from '../appeal/form-parts.tsx';
import { useStandard } from '../standard/question.ts';
import type { Content, PublicationOne } from './question.ts';

export interface PartProps {
  readonly content: Content;
  readonly set: (change: Partial<Content>) => void;
}

interface FieldsProps extends PartProps {
  readonly items: PublicationOne['items'];
}

export function Fields({ content, set, items }: FieldsProps) {
  const entries = useStandard().data?.entries ?? [];
  const line = (
    name: 'title' | 'issuer' | 'documentNumber' | 'topic' | 'attributeBasis',
    label: string,
    most: number,
  ) => (
    <Field id={`p-${name}`} label={label}>
      <Input
        id={`p-${name}`}
        maxLength={most}
        value={content[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </Field>
  );
  const note = (name: 'consultation' | 'secrecy', label: string, hint: string) => (
    <Field id={`p-${name}`} label={label} hint={hint}>
      <Input
        id={`p-${name}`}
        maxLength={500}
        value={content[name] ?? ''}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </Field>
  );
  const date = (
    name: 'formedOn' | 'changedOn' | 'effectiveOn' | 'expiresOn' | 'takeDownOn',
    label: string,
    hint?: string,
  ) => (
    <Field id={`p-${name}`} label={label} optional={name !== 'formedOn'} {...(hint === undefined ? {} : { hint })}>
      <Input
        id={`p-${name}`}
        type="date"
        value={content[name] ?? ''}
        onChange={({ target }) => {
          if (target.value !== '') set({ [name]: target.value });
          else if (name !== 'formedOn') set({ [name]: null });
        }}
      />
    </Field>
  );
  return (
    <>
      {line('title', '标题', 200)}
      {line('issuer', '发布机构', 100)}
      {line('documentNumber', '发文字号', 60)}
      <Field id="p-genre" label="公文种类">
        <Select
          id="p-genre"
          value={content.genre}
          onChange={(genre) => set({ genre })}
          options={genres.map((value) => ({ value, label: value }))}
        />
      </Field>
      <div className="publication-dates">
        {date('formedOn', '成文日期')}
        {date('changedOn', '变更日期', '内容后来变化的填写，公开期限从这一天起算。')}
        {date('effectiveOn', '施行日期')}
        {date('expiresOn', '失效日期')}
        {date('takeDownOn', '撤下日期', '公示等只公开一段时间的填写，从这一天起自动撤下。')}
      </div>
      <Field id="p-item" label="公开目录（条例第二十条、第二十一条）">
        <Select
          id="p-item"
          value={content.item}
          onChange={(item) => set({ item })}
          options={items.map(({ item, name }) => ({ value: item, label: `${itemPlace(item)} ${name}` }))}
        />
      </Field>
      {entries.length > 0 && (
        <Field id="p-standard" label="基层政务公开标准目录" optional>
          <Select
            id="p-standard"
            showSearch
            allowClear
            optionFilterProp="label"
            value={content.standard ? content.standard : null}
            onChange={(value: string | null) => set({ standard: value ?? '' })}
            options={entries.map(({ code, field, first, second }) => ({
              value: code,
              label: `${code} ${field} ${first} ${second}`,
            }))}
          />
        </Field>
      )}
      {line('topic', '主题分类', 60)}
      <Field id="p-audience" label="面向对象" optional hint="这件信息主要是给谁看的，可以选几类。">
        <Select
          id="p-audience"
          mode="multiple"
          optionFilterProp="label"
          value={[...(content.audience ?? [])]}
          onChange={(audience) => set({ audience: [...inOrder(audience)] })}
          options={audienceKeys.map((value) => ({ value, label: audiences[value] }))}
        />
      </Field>
      <Field id="p-keywords" label="关键词" hint="用顿号或者逗号隔开">
        <Input
          id="p-keywords"
          defaultValue={content.keywords.join('、')}
          onBlur={({ target }) =>
            set({
              keywords: target.value
                .split(/[、，,;；\s]+/)
                .filter((one) => one !== '')
                .slice(0, 20),
            })
          }
        />
      </Field>
      <Field id="p-attribute" label="公开属性">
        <Select
          id="p-attribute"
          value={content.attribute}
          onChange={(attribute) => set({ attribute })}
          options={Object.entries(attributes).map(([value, label]) => ({
            value: value as Content['attribute'],
            label,
          }))}
        />
      </Field>
      {line('attributeBasis', '公开依据', 300)}
      <Checkbox checked={content.normative} onChange={({ target }) => set({ normative: target.checked })}>
        这是行政规范性文件
      </Checkbox>
      {content.interprets && (
        <Field id="p-form" label="解读的形式" hint="解读的是哪一件，见下面的“解读”。">
          <Select
            id="p-form"
            value={content.interprets.form}
            onChange={(form) => content.interprets && set({ interprets: { ...content.interprets, form } })}
            options={Object.entries(interpretationForms).map(([value, label]) => ({
              value: value as keyof typeof interpretationForms,
              label,
            }))}
          />
        </Field>
      )}
      <Field id="p-interpretation" label="解读方案，或者不解读的理由">
        <Input
          id="p-interpretation"
          maxLength={500}
          value={content.interpretation}
          onChange={({ target }) => set({ interpretation: target.value })}
        />
      </Field>
      {note('consultation', '与其他机关协商确认', '不涉及其他机关的，写“不涉及”。不对外公开。')}
      {note('secrecy', '保密审查', '由谁、何时审查，结论和依据。不对外公开。')}
      <Field id="p-summary" label="内容概述">
        <Input.TextArea
          id="p-summary"
          rows={3}
          maxLength={1000}
          value={content.summary}
          onChange={({ target }) => set({ summary: target.value })}
        />
      </Field>
    </>
  );
}
