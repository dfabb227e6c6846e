/** Kinds of files that may be kept: what each is called, its endings, its content, how large it may be. */

const megabyte = 1_048_576;

interface FileKindRule {
  readonly name: string;
  /** First: the one that a name without an ending is given. */
  readonly endings: readonly string[];
  /** What the bytes have to be (the words of the inspection). */
  readonly content: string;
  readonly mediaType: string;
  /** [convention] */
  readonly mostBytes: number;
}

const document = 200 * megabyte;
const picture = 50 * megabyte;
const office = 'application/vnd.openxmlformats-officedocument';

export const fileKinds = {
  pdf: { name: 'PDF', endings: ['pdf'], content: 'pdf', mediaType: 'application/pdf', mostBytes: document },
  docx: {
    name: 'Word 文档',
    endings: ['docx'],
    content: 'docx',
    mediaType: `${office}.wordprocessingml.document`,
    mostBytes: document,
  },
  xlsx: {
    name: 'Excel 表格',
    endings: ['xlsx'],
    content: 'xlsx',
    mediaType: `${office}.spreadsheetml.sheet`,
    mostBytes: document,
  },
  pptx: {
    name: '演示文稿',
    endings: ['pptx'],
    content: 'pptx',
    mediaType: `${office}.presentationml.presentation`,
    mostBytes: document,
  },
  ofd: { name: 'OFD 版式文档', endings: ['ofd'], content: 'ofd', mediaType: 'application/ofd', mostBytes: document },
  doc: {
    name: '旧版 Word 或 WPS 文字',
    endings: ['doc', 'wps'],
    content: 'oleText',
    mediaType: 'application/msword',
    mostBytes: document,
  },
  xls: {
    name: '旧版 Excel 或 WPS 表格',
    endings: ['xls', 'et'],
    content: 'oleSheet',
    mediaType: 'application/vnd.ms-excel',
    mostBytes: document,
  },
  ppt: {
    name: '旧版演示文稿',
    endings: ['ppt', 'dps'],
    content: 'oleSlides',
    mediaType: 'application/vnd.ms-powerpoint',
    mostBytes: document,
  },
  jpg: { name: 'JPEG 图片', endings: ['jpg', 'jpeg'], content: 'jpg', mediaType: 'image/jpeg', mostBytes: picture },
  png: { name: 'PNG 图片', endings: ['png'], content: 'png', mediaType: 'image/png', mostBytes: picture },
  gif: { name: 'GIF 图片', endings: ['gif'], content: 'gif', mediaType: 'image/gif', mostBytes: picture },
  webp: { name: 'WEBP 图片', endings: ['webp'], content: 'webp', mediaType: 'image/webp', mostBytes: picture },
  tif: { name: 'TIFF 图片', endings: ['tif', 'tiff'], content: 'tif', mediaType: 'image/tiff', mostBytes: document },
  txt: { name: '纯文本', endings: ['txt'], content: 'text', mediaType: 'text/plain', mostBytes: picture },
  csv: { name: '数据表（CSV）', endings: ['csv'], content: 'text', mediaType: 'text/csv', mostBytes: picture },
  zip: { name: 'ZIP 压缩包', endings: ['zip'], content: 'zip', mediaType: 'application/zip', mostBytes: document },
  mp3: { name: 'MP3 音频', endings: ['mp3'], content: 'mp3', mediaType: 'audio/mpeg', mostBytes: document },
  mp4: { name: 'MP4 视频', endings: ['mp4', 'm4v'], content: 'mp4', mediaType: 'video/mp4', mostBytes: document },
} as const satisfies Readonly<Record<string, FileKindRule>>;

export type FileKind = keyof typeof fileKinds;
export const fileKindKeys = Object.keys(fileKinds) as readonly FileKind[];

/** Who sends files, and how much at most [convention]: the public's box is the front door. */
export const senders = {
  staff: { mostBytes: document, kinds: fileKindKeys },
  public: {
    mostBytes: 20 * megabyte,
    kinds: ['pdf', 'docx', 'doc', 'ofd', 'jpg', 'png', 'txt'] as readonly FileKind[],
  },
  /** Reports to be read in: what they are their bytes say, and a web page is kept as text. */
  collector: { mostBytes: 20 * megabyte, kinds: ['pdf', 'docx', 'xlsx', 'txt', 'zip'] as readonly FileKind[] },
} as const;
export type Sender = keyof typeof senders;

/** 20 MB, 1.5 MB, 800 KB */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < megabyte) return `${Math.ceil(bytes / 1024)} KB`;
  return `${Math.ceil((bytes / megabyte) * 10) / 10} MB`;
}
