/** Files that go out with a text: of this publication, free of viruses, screened, every finding dealt with (PLT-94). */

import type { FileState } from '../file/access.ts';
import type { FileKind } from '../file/kinds.ts';
import type { ScreenFinding } from '../person/screening.ts';
import { openFindings, summary } from '../release/release.ts';
import { picturesIn } from './body.ts';
import type { EditionContent } from './content.ts';
import type { GateFinding } from './gate.ts';

export interface FileFacts {
  readonly kind: FileKind;
  readonly state: FileState;
  /** Null: never screened. */
  readonly findings: readonly ScreenFinding[] | null;
  readonly waived: boolean;
  /** Drawn from pages that somebody looked at one by one. */
  readonly drawn: boolean;
}

/** Kinds that every browser shows in a text. */
export const pictureKinds: readonly FileKind[] = ['jpg', 'png', 'gif', 'webp'];

/** `files`: what is known of the files of this publication, by id. */
export function gateOfFiles(
  { attachments = [], body }: EditionContent,
  files: ReadonlyMap<string, FileFacts>,
): readonly GateFinding[] {
  const placed = picturesIn(body);
  return attachments.flatMap(({ file, title }) => {
    const against = standing(title, files.get(file));
    if (against !== null) return [fault(against)];
    const kind = files.get(file)?.kind;
    return placed.includes(file) && kind !== undefined && !pictureKinds.includes(kind)
      ? [fault(`附件“${title}”不是网页能显示的图片，不能放进正文。请换成 JPG、PNG、GIF 或者 WEBP 格式。`)]
      : [];
  });
}

/** Whether nothing stands against its going out. */
export function mayGoOut(facts: FileFacts | undefined): boolean {
  return standing('', facts) === null;
}

function standing(title: string, facts: FileFacts | undefined): string | null {
  if (facts === undefined || facts.state === 'erased' || facts.state === 'refused') {
    return `附件“${title}”已经删除，或者不属于这件信息。请移出附件，或者重新上传。`;
  }
  if (facts.state !== 'clean') return `附件“${title}”还没有查毒，不能发布。请等查毒完成，或者更换附件。`;
  if (facts.findings === null) return `附件“${title}”还没有检查个人信息，不能发布。请先检查。`;
  const open = openFindings(facts.findings, facts.drawn);
  if (open.length === 0 || facts.waived) return null;
  return `附件“${title}”${summary(open)}，不能发布。请遮盖后换用新的附件，或者由没有参与起草的审核人员写明依据，准予发出。`;
}

function fault(message: string): GateFinding {
  return { severity: 'error', rule: 'PLT-94', article: '第十五条', field: 'attachments', message };
}
