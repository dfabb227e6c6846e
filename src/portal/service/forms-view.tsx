/** The forms of a guide to download, and the page on which one is filled without anything being kept. */

import { sizeText } from '#law/file/kinds';
import { blankOf, sampleOf } from '#law/service/common-form';
import type { Guide, Material } from '#law/service/guide';
import type { FormFile } from '#law/service/material-ways';
import { Line } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { formFileHref, formHref } from './address.ts';
import { servicesColumn } from './column.ts';

interface FormsProps {
  readonly guide: Pick<Guide, 'materials'>;
  readonly code: string;
  readonly agency: string | null;
}

/** Blank and sample forms of the materials; nothing where the guide has none. */
export function Forms({ guide, code, agency }: FormsProps) {
  const all = guide.materials.filter((one) => blankOf(one) !== null || sampleOf(one) !== null);
  if (all.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="forms">
      <h2 id="forms">表格下载</h2>
      <ul class="form-lines">
        {all.map((material) => (
          <li key={material.key}>
            <strong>{material.name}</strong>
            <MaterialForms material={material} code={code} agency={agency} />
          </li>
        ))}
      </ul>
      {all.some((one) => blankOf(one) === 'common') && (
        <p class="quiet">
          通用格式文本由本站按这份指南生成，只问指南里有的内容；也可以不用它，自己写一份，内容齐全即可。
        </p>
      )}
    </section>
  );
}

interface MaterialFormsProps {
  readonly material: Material;
  /** Of the service whose guide asks for it. */
  readonly code: string;
  readonly agency: string | null;
}

/** Of one material: blank, sample, and filled on the site. */
export function MaterialForms({ material, code, agency }: MaterialFormsProps) {
  const { key, name } = material;
  const blank = blankOf(material);
  const sample = sampleOf(material);
  const fillable = blank === 'common' || (blank !== null && blank.blanks.length > 0);
  const made = (part: 'blank' | 'sample') => formFileHref(code, key, part, agency);
  return (
    <>
      {fillable ? (
        <Made href={made('blank')} label="空白表" of={name} remark={blank === 'common' ? '，通用格式文本' : ''} />
      ) : (
        blank !== null && <Download form={blank} label="空白表" of={name} />
      )}
      {sample === 'made' && <Made href={made('sample')} label="样表" of={name} />}
      {sample !== null && sample !== 'made' && <Download form={sample} label="样表" of={name} />}
      {fillable && (
        <a href={formHref(code, key, agency)}>
          在网上填好再下载<span class="out-of-sight">：{name}</span>
        </a>
      )}
    </>
  );
}

interface MadeProps {
  readonly href: string;
  readonly label: string;
  /** Name of the form. */
  readonly of: string;
  readonly remark?: string;
}

/** A document that the program writes when it is asked for. */
export function Made({ href, label, of, remark = '' }: MadeProps) {
  return (
    <a href={href} download>
      <span class="out-of-sight">{of}的</span>
      {label}（DOCX{remark}）
    </a>
  );
}

interface DownloadProps {
  readonly form: FormFile;
  readonly label: string;
  readonly of: string;
}

export function Download({ form, label, of }: DownloadProps) {
  return (
    <a href={`/xxgk/files/${form.file}`} download={form.name}>
      <span class="out-of-sight">{of}的</span>
      {label}（{form.kind.toUpperCase()}，{sizeText(form.size)}）
    </a>
  );
}

export interface FillProps {
  readonly setting: Setting;
  /** What is filled in: a form of a guide, or the one form of a bundle. */
  readonly title: string;
  readonly steps: readonly { readonly label: string; readonly href: string }[];
  /** Whose, and for what. */
  readonly of: string;
  readonly action: string;
  /** The same form, blank. */
  readonly blank: string;
  readonly asked: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
}

/** Ids of fields are plain words. */
export const blankField = (at: number) => `blank${at + 1}`;

export function FillPage({ setting, title, steps, of, action, blank, asked, typed, errors }: FillProps) {
  return (
    <Page setting={setting} title={`填写${title}`} here="填写表格" column={servicesColumn} steps={steps}>
      <div class="wrap">
        <h1>填写{title}</h1>
        <p class="lede">{of}。填好后直接下载成 Word 文档，您填的内容不会保存在本站。没有填的空着，可以下载后再写。</p>
        <ErrorSummary errors={errors} />
        <form class="fill-in" method="post" action={action} data-answer="file" novalidate>
          {asked.map((label, at) => (
            <Line
              key={label}
              name={blankField(at)}
              label={label}
              value={typed[blankField(at)] ?? ''}
              error={errorAt(errors, blankField(at))}
              optional
            />
          ))}
          <p class="quiet">事项、办理机关、日期由本站填写。在公共场所的电脑上填写的，下载后请记得删除文件。</p>
          <button class="button" type="submit">
            下载填好的表
          </button>
          <p>
            <Made href={blank} label="不填，只下载空白表" of={title} />
          </p>
        </form>
      </div>
    </Page>
  );
}
