/** What a matter needs of the guide (办事指南) that was in force on the day of its receipt. */

import { addDays, type Day, day } from '../calendar/day.ts';
import { blankOf } from '../service/common-form.ts';
import { type Guide, type Limit as GuideLimit, limitUnits, type Material } from '../service/guide.ts';
import { type CommitmentTerms, fetchedFrom, laterDaysOf, waysOf } from '../service/material-ways.ts';

/** Hours and minutes run while the windows are open, days and months by the calendar (SVC-44). */
export type LimitUnit = GuideLimit['unit'];

export interface Limit {
  readonly count: number;
  readonly unit: LimitUnit;
}

export interface GuideStep {
  readonly key: string;
  readonly name: string;
  readonly limit: Limit | null;
}

export interface GuideMaterial {
  readonly key: string;
  readonly name: string;
  /** Without it the matter is incomplete. */
  readonly required: boolean;
  /** Absent: it is handed in and nothing else. */
  readonly other?: OtherWays;
}

/** By what else it may be met, and its form. */
export interface OtherWays {
  readonly commitment: CommitmentTerms | null;
  /** Where the agency gets it itself. */
  readonly source: string | null;
  /** Working days in which it may follow. */
  readonly laterDays: number | null;
  readonly form: MaterialForm | null;
}

/** The blank form of a material. */
export interface MaterialForm {
  /** Of the agency's own; null: the 通用格式文本, made when it is asked for. */
  readonly file: string | null;
  readonly name: string;
  /** The program fills it with what the counter knows. */
  readonly fillable: boolean;
}

export interface MatterGuide {
  readonly service: string;
  readonly name: string;
  readonly department: string;
  readonly edition: number;
  readonly from: Day;
  /** Last day; null while it is in force. */
  readonly until: Day | null;
  readonly steps: readonly GuideStep[];
  readonly materials: readonly GuideMaterial[];
  /** 法定办结时限, 承诺办结时限; null where the guide sets none. */
  readonly statutory: Limit | null;
  readonly promised: Limit | null;
}

/** The edition in force on the day; null where none is (SVC-15). */
export function guideOn(editions: readonly MatterGuide[], on: Day): MatterGuide | null {
  return editions.find(({ from, until }) => from <= on && (until === null || on <= until)) ?? null;
}

/** 20个工作日 */
export function limitWords({ count, unit }: Limit): string {
  return count === 0 ? '当场' : `${count}${limitUnits[unit]}`;
}

export interface ListedEditions {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly cancelledOn: Day | null;
  /** In their order; `content` null: what an older system listed without its text. */
  readonly editions: readonly { readonly edition: number; readonly from: Day; readonly content: Guide | null }[];
}

/** Each edition is in force until the day before the next, the last one until the service is cancelled (SVC-15). */
export function editionsOf({ code, name, department, cancelledOn, editions }: ListedEditions): readonly MatterGuide[] {
  return editions.map(({ edition, from, content }, at) => {
    const ends = editions[at + 1]?.from ?? cancelledOn;
    const until = ends === null ? null : addDays(ends, -1);
    return { service: code, name, department, edition, from, until, ...(content === null ? plain : neededOf(content)) };
  });
}

type Needed = Pick<MatterGuide, 'steps' | 'materials' | 'statutory' | 'promised'>;

/** A material that an electronic certificate stands for, that may come later, or that only one situation needs, holds nothing up. */
function neededOf({ steps, materials, statutory, promised }: Guide): Needed {
  return {
    steps: steps.map(({ key, name, limit }) => ({ key, name, limit: limitOf(limit) })),
    materials: materials.map((material) => {
      const { key, name, necessity, waived, situation } = material;
      return {
        key,
        name: situation === '' ? name : `${name}（${situation}）`,
        required: necessity === 'required' && !waived && situation === '',
        ...otherWays(material),
      };
    }),
    statutory: limitOf(statutory),
    promised: limitOf(promised) ?? { count: 0, unit: 'workingDay' },
  };
}

function otherWays(material: Material): Pick<GuideMaterial, 'other'> {
  const { commitment } = waysOf(material);
  const form = formOf(material);
  const other = { commitment, source: fetchedFrom(material), laterDays: laterDaysOf(material), form };
  return Object.values(other).every((one) => one === null) ? {} : { other };
}

function formOf(material: Material): MaterialForm | null {
  const blank = blankOf(material);
  if (blank === null) return null;
  if (blank === 'common') return { file: null, name: `${material.name}.docx`, fillable: true };
  return { file: blank.file, name: blank.name, fillable: blank.blanks.length > 0 };
}

function limitOf(limit: GuideLimit | null): Limit | null {
  return limit === null ? null : { count: limit.n, unit: limit.unit };
}

/** What 行政许可法 asks for in every case, and no more: 申请书 (art. 29), 受理, 审查, 决定 (arts 32 to 38), 二十日 (art. 42). */
const plain: Needed = {
  steps: [
    { key: 'accept', name: '受理', limit: null },
    { key: 'examine', name: '审查', limit: null },
    { key: 'decide', name: '决定', limit: null },
  ],
  materials: [{ key: 'form', name: '申请书', required: true }],
  statutory: { count: 20, unit: 'workingDay' },
  promised: null,
};

/** Of a service that is on no list any more: its matters are shown, and nothing is added to them. */
export const emptyGuide: MatterGuide = {
  service: '',
  name: '',
  department: '',
  edition: 0,
  from: day('2016-01-01'),
  until: null,
  steps: [],
  materials: [],
  statutory: null,
  promised: null,
};
