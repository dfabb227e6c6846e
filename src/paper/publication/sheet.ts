/** What a publication is as a file, for the PDF, the Word document and the plain text alike. */

import type { BodyBlock } from '#law/publication/body';
import type { PaperPicture } from './picture.ts';

export interface PublicationSheet {
  readonly title: string;
  /** Who stands for it: author of the file. */
  readonly issuer: string;
  /** YYYY-MM-DD, as it stands in the file's own data. */
  readonly createdOn: string;
  /** 现行有效。 …; null where it has no validity of its own. */
  readonly standing: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly BodyBlock[];
  /** By the id of their file; of others the words stand that the picture has. */
  readonly pictures: ReadonlyMap<string, PaperPicture>;
  /** Titles with the kind of file. */
  readonly attachments: readonly string[];
  /** Where it stands on the site. */
  readonly url: string;
  /** What whoever holds the file can check it by; null where the log does not know it. */
  readonly verification: { readonly code: string; readonly url: string } | null;
}

/** What stands for a picture where none can stand. */
export function pictureWords(alternative: string): string {
  return `〔图片：${alternative}〕`;
}

/** The last sentence of the file: how to check it. */
export const verifyWords = '扫描二维码，或者打开下面的网址，可以核对本件是否公布、何时公布。内容以网站现在公布的为准。';
