/** What a guide says of one material beyond handing it in: its forms, and by what else it may be met (SVC-13, SVC-35 to SVC-37). */

import type { Material } from './guide.ts';

/** Kinds of files that a form may be. */
export const formKinds = ['docx', 'pdf', 'xlsx'] as const;

/** A file of the service, as the edition names it: its bytes are known by their digest. */
export interface FormFile {
  readonly file: string;
  readonly name: string;
  readonly kind: (typeof formKinds)[number];
  readonly size: number;
  readonly sha256: string;
  /** Names of the blanks that the program fills; none where the form is filled by pen. */
  readonly blanks: readonly string[];
}

/** 告知承诺: what is told before it is signed, once and in writing (SVC-35). */
export interface CommitmentTerms {
  readonly text: string;
  /** What a false commitment leads to. */
  readonly consequences: string;
  /** Who may not commit: the bad faith of whom excludes it. */
  readonly excluded: string;
  readonly checkMethod: string;
  /** Working days in which what was committed is checked. */
  readonly checkDays: number;
}

export interface MaterialWays {
  /** The material is a form to fill in. */
  readonly fillIn: boolean;
  /** Its format is set by a superior organ: no 通用格式文本 stands for it. Absent: it is not. */
  readonly prescribed?: boolean;
  /** 空白表, 样表. */
  readonly blank: FormFile | null;
  readonly sample: FormFile | null;
  readonly commitment: CommitmentTerms | null;
  /** 电子证照 or shared data that the agency looks up itself; who issues it, the material says. Empty: none is named. */
  readonly certificate: string;
  /** 容缺后补: working days in which it has to follow; null: as the program has it. */
  readonly laterDays: number | null;
}

export const noWays: MaterialWays = {
  fillIn: false,
  blank: null,
  sample: null,
  commitment: null,
  certificate: '',
  laterDays: null,
};

/** Guides that were written before say nothing of it. */
export function waysOf({ ways }: Pick<Material, 'ways'>): MaterialWays {
  return ways ?? noWays;
}

/** Working days for what may come later where the guide says nothing [convention]. */
export const usualLaterDays = 10;

/** [convention] More is no promise any more. */
export const mostLaterDays = 60;

/** The guide with these days wherever a material may come later and nothing else is said. */
export function withLaterDays<G extends { readonly materials: readonly Material[] }>(guide: G, days: number | null): G {
  const silent = (one: Material) => one.necessity === 'later' && !one.waived && waysOf(one).laterDays === null;
  if (days === null || !guide.materials.some(silent)) return guide;
  const materials = guide.materials.map((one) =>
    silent(one) ? { ...one, ways: { ...waysOf(one), laterDays: days } } : one,
  );
  return { ...guide, materials };
}

/** Until when a material that may come later has to follow; null: it may not come later (SVC-37). */
export function laterDaysOf(material: Pick<Material, 'necessity' | 'waived' | 'ways'>): number | null {
  if (material.necessity !== 'later' || material.waived) return null;
  return waysOf(material).laterDays ?? usualLaterDays;
}

/** 市场监督管理部门的电子证照“营业执照”; null where it is handed in (SVC-36). */
export function fetchedFrom(material: Pick<Material, 'waived' | 'issuer' | 'ways'>): string | null {
  if (!material.waived) return null;
  const { certificate } = waysOf(material);
  const issuer = material.issuer.trim();
  if (certificate.trim() === '') return issuer === '' ? '政府部门共享的数据' : `${issuer}共享的数据`;
  return `${issuer === '' ? '' : `${issuer}的`}电子证照“${certificate.trim()}”`;
}

/** In plain words, for the public: by what else it may be met, and until when. */
export function waysInWords(material: Material): readonly string[] {
  const { commitment } = waysOf(material);
  const source = fetchedFrom(material);
  const later = laterDaysOf(material);
  return [
    ...(source === null ? [] : [`不用提交：由窗口从${source}取得。`]),
    ...(commitment === null
      ? []
      : [
          `可以不交，改为签承诺书：${commitment.text}（承诺不实的：${commitment.consequences}；${commitment.excluded}的不适用；${commitment.checkDays}个工作日内核查。）也可以选择提交材料。`,
        ]),
    ...(later === null ? [] : [`可以后补：其他材料齐全的先受理，这一项在${later}个工作日内补交。`]),
  ];
}

/** The same for paper, where there is little room. */
export function waysInShort(material: Material): readonly string[] {
  const source = fetchedFrom(material);
  const later = laterDaysOf(material);
  return [
    ...(source === null ? [] : [`窗口从${source}取得`]),
    ...(waysOf(material).commitment === null ? [] : ['可签承诺书代替']),
    ...(later === null ? [] : [`可在${later}个工作日内补交`]),
  ];
}

/** The digest of these words is what a signed commitment is kept with. */
export function termsInWords(material: Pick<Material, 'name'>, terms: CommitmentTerms): readonly string[] {
  return [
    `承诺代替的材料：${material.name}`,
    `承诺的内容：${terms.text}`,
    `承诺不实的后果：${terms.consequences}`,
    `不适用告知承诺的情形：${terms.excluded}`,
    `核查的办法和期限：${terms.checkMethod}，${terms.checkDays}个工作日内`,
  ];
}
