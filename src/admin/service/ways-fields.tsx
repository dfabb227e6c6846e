/** Of one material: its forms as files, and by what else it may be met. */

import { Button } from 'antd';
import { noWays, usualLaterDays } from '#law/service/material-ways';
import { Text, Whole, Yes } from './fields.tsx';
import { FormMaker } from './form-maker.tsx';
import { FormSlot } from './form-slot.tsx';
import type { GuideContent } from './question.ts';

type Material = GuideContent['materials'][number];
type Ways = NonNullable<Material['ways']>;

const none: Ways = { ...noWays, blank: null, sample: null };

interface Props {
  readonly service: string;
  readonly material: Material;
  readonly change: (material: Material) => void;
  readonly at: string;
}

export function WaysFields({ service, material, change, at }: Props) {
  const ways = material.ways ?? none;
  const set = (part: Partial<Ways>) => change({ ...material, ways: { ...ways, ...part } });
  return (
    <>
      <Yes
        id={`${at}-fillIn`}
        label="要填写的表格"
        value={ways.fillIn}
        change={(fillIn) => set(fillIn ? { fillIn } : { fillIn, prescribed: false, blank: null, sample: null })}
      />
      {ways.fillIn && (
        <>
          <FormSlot
            id={`${at}-blank`}
            label="空白表"
            service={service}
            form={ways.blank}
            change={(blank) => set({ blank })}
          />
          {ways.blank === null && (
            <>
              <Yes
                id={`${at}-prescribed`}
                label="格式由上级规定，必须用专用表"
                value={ways.prescribed === true}
                change={(prescribed) => set({ prescribed })}
              />
              <p className="quiet">
                {ways.prescribed === true
                  ? '没有上传空白表以前，公众下载不到这张表，“未诉先办”中预警。'
                  : '没有上传空白表的，网站和窗口按这份指南生成“通用格式文本”，只问指南里有的内容。'}
              </p>
            </>
          )}
          {ways.blank === null && (
            <FormMaker id={`${at}-maker`} service={service} title={material.name} made={(blank) => set({ blank })} />
          )}
          <FormSlot
            id={`${at}-sample`}
            label="样表（用虚构的内容填好）"
            service={service}
            form={ways.sample}
            change={(sample) => set({ sample })}
          />
        </>
      )}
      {material.waived && (
        <Text
          id={`${at}-certificate`}
          label="由哪个电子证照或者数据取得（出具机构写在上面）"
          value={ways.certificate}
          change={(certificate) => set({ certificate })}
        />
      )}
      {material.necessity === 'later' && (
        <Later id={`${at}-laterDays`} value={ways.laterDays} change={(laterDays) => set({ laterDays })} />
      )}
      <Commitment at={at} terms={ways.commitment} change={(commitment) => set({ commitment })} />
    </>
  );
}

interface LaterProps {
  readonly id: string;
  readonly value: number | null;
  readonly change: (days: number | null) => void;
}

function Later({ id, value, change }: LaterProps) {
  if (value === null)
    return (
      <div className="buttons">
        <span>补交期限：{usualLaterDays}个工作日</span>
        <Button size="small" onClick={() => change(usualLaterDays)}>
          另定期限
        </Button>
      </div>
    );
  return <Whole id={id} label="补交期限（工作日）" value={value} change={change} />;
}

const newTerms: NonNullable<Ways['commitment']> = {
  text: '',
  consequences: '',
  excluded: '有严重不良信用记录，或者曾作出虚假承诺、尚未修复',
  checkMethod: '',
  checkDays: 30,
};

interface CommitmentProps {
  readonly at: string;
  readonly terms: Ways['commitment'];
  readonly change: (terms: Ways['commitment']) => void;
}

function Commitment({ at, terms, change }: CommitmentProps) {
  const used = (
    <Yes
      id={`${at}-committable`}
      label="可以用告知承诺代替"
      value={terms !== null}
      change={(yes) => change(yes ? newTerms : null)}
    />
  );
  if (terms === null) return used;
  const field = <K extends keyof typeof terms>(key: K) => ({
    id: `${at}-commitment-${key}`,
    value: terms[key],
    change: (value: (typeof terms)[K]) => change({ ...terms, [key]: value }),
  });
  return (
    <>
      {used}
      <Text {...field('text')} label="承诺的内容" rows={2} />
      <Text {...field('consequences')} label="承诺不实的后果" rows={2} />
      <Text {...field('excluded')} label="不适用的情形" rows={2} />
      <Text {...field('checkMethod')} label="怎样核查" />
      <Whole {...field('checkDays')} label="核查期限（工作日）" />
    </>
  );
}
