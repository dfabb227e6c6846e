/** The forms of a guide to download, and the page on which one is filled without anything being kept. */

import { sizeText } from '#law/file/kinds';
import type { FormBlank } from '#law/service/form-blanks';
import type { Guide } from '#law/service/guide';
import { type FormFile, waysOf } from '#law/service/material-ways';
import type { OfferedGuide } from '#work/service/offered';
import { Line } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { formHref, serviceHref, servicesHref } from './address.ts';
import { servicesColumn } from './column.ts';

interface FormsProps {
  readonly guide: Pick<Guide, 'materials'>;
  readonly code: string;
  readonly agency: string | null;
}

/** Blank and sample forms of the materials; nothing where the guide has none. */
export function Forms({ guide, code, agency }: FormsProps) {
  const all = guide.materials.filter((one) => waysOf(one).blank !== null || waysOf(one).sample !== null);
  if (all.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="forms">
      <h2 id="forms">表格下载</h2>
      <ul class="form-lines">
        {all.map((material) => {
          const { blank, sample } = waysOf(material);
          return (
            <li key={material.key}>
              <strong>{material.name}</strong>
              {blank !== null && <Download form={blank} label="空白表" of={material.name} />}
              {sample !== null && <Download form={sample} label="样表" of={material.name} />}
              {blank !== null && blank.blanks.length > 0 && (
                <a href={formHref(code, material.key, agency)}>
                  在网上填好再下载<span class="out-of-sight">：{material.name}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
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
  readonly offered: OfferedGuide;
  readonly agency: string | null;
  readonly materialKey: string;
  readonly material: string;
  readonly form: FormFile;
  readonly asked: readonly FormBlank[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
}

/** Ids of fields are plain words. */
export const blankField = (at: number) => `blank${at + 1}`;

export function FillPage(props: FillProps) {
  const { setting, offered, agency, materialKey, material, form, asked, typed, errors } = props;
  const { service, agencyName } = offered;
  return (
    <Page
      setting={setting}
      title={`填写${material}`}
      here="填写表格"
      column={servicesColumn}
      steps={[
        { label: '办事服务', href: servicesHref },
        { label: service.name, href: serviceHref(service.code, agency) },
      ]}
    >
      <div class="wrap">
        <h1>填写{material}</h1>
        <p class="lede">
          {agencyName}，{service.name}。填好后直接下载成 Word
          文档，您填的内容不会保存在本站。没有填的空着，可以下载后再写。
        </p>
        <ErrorSummary errors={errors} />
        <form
          class="fill-in"
          method="post"
          action={formHref(service.code, materialKey, agency)}
          data-answer="file"
          novalidate
        >
          {asked.map((blank, at) => (
            <Line
              key={blank}
              name={blankField(at)}
              label={blank}
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
            <Download form={form} label="不填，只下载空白表" of={material} />
          </p>
        </form>
      </div>
    </Page>
  );
}
