/** The guide's form, part by part; saved by hand on top of the version that was seen. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { materialForms, necessities, sources } from '#law/service/guide';
import { guideFaults } from '#law/service/guide-faults';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { IdentityPart, PlacePart, TimePart } from './element-forms.tsx';
import { Choice, Entries, LimitField, Text, Whole, Yes } from './fields.tsx';
import { newBasis, newFee, newMaterial, newQuestion, newStep } from './new-guide.ts';
import { type GuideContent, refreshServices } from './question.ts';
import { WaysFields } from './ways-fields.tsx';

interface Props {
  readonly id: string;
  /** Where the writing begins: the draft, else the edition in force, else an empty guide. */
  readonly start: GuideContent;
  readonly version: number;
}

export function GuideForm({ id, start, version }: Props) {
  const [guide, setGuide] = useState(start);
  const [seen, setSeen] = useState(version);
  const path = { id };
  const save = useMutation({
    mutationFn: () => dataOf(api.PUT('/api/services/{id}/draft', { params: { path }, body: { content: guide, seen } })),
    onSuccess: (answer) => setSeen(answer.version),
  });
  const submit = useMutation({
    mutationFn: async () => {
      const saved = await dataOf(
        api.PUT('/api/services/{id}/draft', { params: { path }, body: { content: guide, seen } }),
      );
      setSeen(saved.version);
      return dataOf(api.POST('/api/services/{id}/submission', { params: { path }, body: { seen: saved.version } }));
    },
    onSuccess: refreshServices,
  });
  const faults = guideFaults(guide);
  const set =
    <K extends keyof GuideContent>(key: K) =>
    (value: GuideContent[K]) =>
      setGuide((now) => ({ ...now, [key]: value }));
  return (
    <form
      className="stack guide-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <IdentityPart guide={guide} set={set} />
      <TimePart guide={guide} set={set} />
      <h3>设定依据</h3>
      <Entries what="依据" entries={guide.bases} change={set('bases')} empty={newBasis}>
        {(basis, change, at) => (
          <>
            <Text id={`${at}-law`} label="名称" value={basis.law} change={(law) => change({ ...basis, law })} />
            <Text
              id={`${at}-article`}
              label="条款"
              value={basis.article}
              change={(article) => change({ ...basis, article })}
            />
            <Text
              id={`${at}-text`}
              label="原文"
              rows={3}
              value={basis.text}
              change={(text) => change({ ...basis, text })}
            />
          </>
        )}
      </Entries>
      <h3>申请材料</h3>
      <Entries what="材料" entries={guide.materials} change={set('materials')} empty={newMaterial}>
        {(material, change, at) => <MaterialFields service={id} material={material} change={change} at={at} />}
      </Entries>
      <h3>办理流程</h3>
      <Entries what="环节" entries={guide.steps} change={set('steps')} empty={newStep}>
        {(step, change, at) => (
          <>
            <Text id={`${at}-name`} label="环节名称" value={step.name} change={(name) => change({ ...step, name })} />
            <Text id={`${at}-who`} label="办理人员" value={step.who} change={(who) => change({ ...step, who })} />
            <Text
              id={`${at}-standard`}
              label="审查标准"
              rows={2}
              value={step.standard}
              change={(standard) => change({ ...step, standard })}
            />
            <LimitField
              id={`${at}-limit`}
              label="办理时限"
              none="不写"
              value={step.limit}
              change={(limit) => change({ ...step, limit })}
            />
            <Text
              id={`${at}-result`}
              label="办理结果"
              value={step.result}
              change={(result) => change({ ...step, result })}
            />
          </>
        )}
      </Entries>
      <h3>收费（不收费的不添加）</h3>
      <Entries what="收费" entries={guide.fees} change={set('fees')} empty={newFee}>
        {(fee, change, at) => (
          <>
            <Text id={`${at}-name`} label="项目名称" value={fee.name} change={(name) => change({ ...fee, name })} />
            <Text
              id={`${at}-standard`}
              label="标准"
              value={fee.standard}
              change={(standard) => change({ ...fee, standard })}
            />
            <Text id={`${at}-basis`} label="依据" value={fee.basis} change={(basis) => change({ ...fee, basis })} />
            <Yes
              id={`${at}-reducible`}
              label="允许减免"
              value={fee.reducible}
              change={(reducible) => change({ ...fee, reducible })}
            />
            <Text
              id={`${at}-reduction`}
              label="减免依据"
              value={fee.reduction}
              change={(reduction) => change({ ...fee, reduction })}
            />
          </>
        )}
      </Entries>
      <PlacePart guide={guide} set={set} />
      <h3>常见问题</h3>
      <Entries what="问答" entries={guide.questions} change={set('questions')} empty={newQuestion}>
        {(one, change, at) => (
          <>
            <Text
              id={`${at}-question`}
              label="问"
              value={one.question}
              change={(question) => change({ ...one, question })}
            />
            <Text
              id={`${at}-answer`}
              label="答"
              rows={2}
              value={one.answer}
              change={(answer) => change({ ...one, answer })}
            />
          </>
        )}
      </Entries>
      {faults.length > 0 && (
        <Alert
          type={faults.some(({ severity }) => severity === 'error') ? 'warning' : 'info'}
          showIcon
          title={`送审前还要改${faults.length}处`}
          description={
            <ul className="reasons">
              {faults.map(({ message, article }) => (
                <li key={message}>
                  {message}（{article}）
                </li>
              ))}
            </ul>
          }
        />
      )}
      {save.isError && <Refused error={save.error} />}
      {submit.isError && <Refused error={submit.error} />}
      <div className="buttons">
        <Button htmlType="submit" loading={save.isPending}>
          保存
        </Button>
        <Button
          type="primary"
          loading={submit.isPending}
          disabled={faults.some(({ severity }) => severity === 'error')}
          onClick={() => submit.mutate()}
        >
          保存并送审
        </Button>
        {save.isSuccess && <span role="status">已保存。</span>}
      </div>
    </form>
  );
}

type Material = GuideContent['materials'][number];

interface MaterialProps {
  readonly service: string;
  readonly material: Material;
  readonly change: (material: Material) => void;
  readonly at: string;
}

function MaterialFields({ service, material, change, at }: MaterialProps) {
  const field = <K extends Exclude<keyof Material, 'ways'>>(key: K) => ({
    id: `${at}-${key}`,
    value: material[key],
    change: (value: Material[K]) => change({ ...material, [key]: value }),
  });
  return (
    <>
      <Text {...field('name')} label="材料名称" />
      <Choice {...field('necessity')} label="必要性" options={necessities} />
      <Choice {...field('form')} label="形式" options={materialForms} />
      <Whole {...field('originals')} label="原件份数" />
      <Whole {...field('copies')} label="复印件份数" />
      <Choice {...field('source')} label="来源" options={sources} />
      <Text {...field('specification')} label="规格（如A4、一寸照片）" />
      <Text {...field('issuer')} label="出具机构" />
      <Text {...field('sourceNote')} label="来源说明（到哪里取得）" />
      <Text {...field('basis')} label="要求提供的依据" />
      <Text {...field('situation')} label="只在这种情形下提交（总要提交的不填）" />
      <Text {...field('note')} label="填报须知" rows={2} />
      <Text {...field('acceptance')} label="受理标准" rows={2} />
      <Yes {...field('waived')} label="免提交（由电子证照或者数据共享取得）" />
      <WaysFields service={service} material={material} change={change} at={at} />
    </>
  );
}
