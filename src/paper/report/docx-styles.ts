/** How a report looks in Word: the layout of official documents (GB/T 9704: A4, 仿宋 16 pt, lines of 29 pt). */

import { AlignmentType, type ILevelsOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** Margins in millimetres; what is left is 156 wide and 225 high. */
export const pageMargins = { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm', footer: '25mm' } as const;

/** Fonts of official documents and what stands in where a machine lacks them. */
export const fontSubstitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  仿宋: 'FangSong',
  黑体: 'SimHei',
  楷体: 'KaiTi',
  宋体: 'SimSun',
};

/** Latin letters and figures in a serif face; Chinese as named. */
function face(eastAsia: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia };
}

const language = { value: 'zh-CN', eastAsia: 'zh-CN' } as const;
const points = (n: number) => n * 20;
const halfPoints = (n: number) => n * 2;
const fixedLine = { line: points(29), lineRule: LineRuleType.EXACT } as const;
const twoCharacters = { firstLine: points(32), firstLineChars: 200 } as const;

export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font: face('仿宋'), size: halfPoints(16), language } },
    title: {
      run: { font: face('方正小标宋简体'), size: halfPoints(22), color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: points(34), lineRule: LineRuleType.EXACT, after: points(29) },
      },
    },
    heading1: {
      run: { font: face('黑体'), size: halfPoints(16), color: '000000' },
      paragraph: {
        indent: twoCharacters,
        spacing: { ...fixedLine, before: points(12), after: points(6) },
        keepNext: true,
      },
    },
    heading2: {
      run: { font: face('楷体'), size: halfPoints(16), color: '000000' },
      paragraph: { indent: twoCharacters, spacing: fixedLine, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: twoCharacters, spacing: fixedLine },
    },
    {
      id: 'Point',
      name: 'List Bullet',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.BOTH, spacing: fixedLine },
    },
    {
      id: 'Label',
      name: 'Table Label',
      basedOn: 'Normal',
      run: { font: face('宋体'), size: halfPoints(10) },
      paragraph: { spacing: { line: points(13), lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Figure',
      name: 'Table Figure',
      basedOn: 'Label',
      run: { font: face('宋体'), size: halfPoints(10) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: 'PageNumber', name: 'Page Footer', basedOn: 'Normal', run: { font: face('宋体'), size: halfPoints(14) } },
  ],
};

export const pointLevels: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.BULLET,
    text: '·',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: points(48), hanging: points(16) } } },
  },
];
