/** Whether a file may go out of the house (PLT-94, REG-16): screened, and every finding masked or taken on by a named reviewer. */

import { regulation } from '../application/articles.ts';
import type { FileState } from '../file/access.ts';
import { layers, type ScreenFinding, screenedNames } from '../person/screening.ts';
import type { Refusal } from '../ruling.ts';

const review = regulation('PLT-94', '第十五条、第十七条');

export function releaseRefusal(code: string, message: string): Refusal {
  return { code, rule: review.rule, article: `${review.instrument}${review.article}`, message };
}

export interface Leaving {
  readonly name: string;
  readonly state: FileState;
  /** Null: never screened. */
  readonly findings: readonly ScreenFinding[] | null;
  readonly waived: boolean;
  /** Drawn from pages that somebody looked at one by one: its pictures are seen. */
  readonly drawn: boolean;
}

/** What still stands against the release; empty where the file may go out. */
export function againstRelease({ name, state, findings, waived, drawn }: Leaving): readonly Refusal[] {
  if (state !== 'clean') {
    return [releaseRefusal('release-not-clean', `附件“${name}”还没有查毒，或者已经删除，不能随文书发出。请更换附件。`)];
  }
  if (findings === null) {
    return [releaseRefusal('release-unscreened', `附件“${name}”还没有检查个人信息，不能随文书发出。请先检查。`)];
  }
  const standing = openFindings(findings, drawn);
  if (standing.length === 0 || waived) return [];
  const found = summary(standing);
  return [
    releaseRefusal(
      'release-personal-data',
      `附件“${name}”${found}，不能随文书发出。请遮盖后换用新的文件，或者由没有参与拟稿的审核人员写明依据和理由，准予发出。`,
    ),
  ];
}

/** Findings that a person has to deal with. */
export function openFindings(findings: readonly ScreenFinding[], drawn: boolean): readonly ScreenFinding[] {
  return drawn ? findings.filter(({ kind, layer }) => kind !== 'unseen' || layer !== 'picture') : findings;
}

/** 正文中有公民身份号码2处；图片须人工核对 */
export function summary(findings: readonly ScreenFinding[]): string {
  const counts = new Map<string, number>();
  for (const { layer, kind } of findings) {
    const what =
      kind === 'unseen' ? `${layers[layer].name}须人工核对` : `${layers[layer].name}中有${screenedNames[kind]}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => (count > 1 ? `${what}${count}处` : what)).join('，');
}

export interface Waiving {
  readonly by: string;
  /** Who sent the file, chose it for a letter, or wrote a letter that it goes with. */
  readonly drafters: readonly string[];
  readonly findings: readonly ScreenFinding[] | null;
  readonly article: string;
  readonly reason: string;
}

const fewestSigns = 6;

/** A finding is taken on by somebody who had no part in the draft, with the article and the reason. */
export function againstWaiver({ by, drafters, findings, article, reason }: Waiving): readonly Refusal[] {
  if (findings === null) return [releaseRefusal('release-unscreened', '附件还没有检查个人信息。请先检查。')];
  if (findings.length === 0)
    return [releaseRefusal('waiver-needless', '附件中没有发现需要处理的内容，不需要准予发出。')];
  return [
    ...(drafters.includes(by)
      ? [
          releaseRefusal(
            'waiver-own-draft',
            '您上传、选用了这个附件，或者起草过附有它的文书，不能由您准予发出。请交由其他审核人员办理。',
          ),
        ]
      : []),
    ...againstGround({ article, reason }),
  ];
}

/** Whoever takes a finding on says by which article, and why. */
export function againstGround({ article, reason }: Pick<Waiving, 'article' | 'reason'>): readonly Refusal[] {
  return [
    ...(/第.+条/u.test(article)
      ? []
      : [
          {
            ...releaseRefusal('waiver-article', '没有写明依据。请写明法律、法规的名称和条款，例如：条例第十五条。'),
            field: 'article',
          },
        ]),
    ...([...reason.trim()].length >= fewestSigns
      ? []
      : [
          {
            ...releaseRefusal('waiver-reason', '理由过于简单。请写明为什么可以公开，或者核对了什么。'),
            field: 'reason',
          },
        ]),
  ];
}
