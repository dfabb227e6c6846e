/** Why a PDF was not made, in words for whoever asked. */

const sentences = {
  tooLarge: '内容太多，排不成一份 PDF。请缩小范围后再试，或改用 XLSX、CSV 格式。',
  time: '排版用时过长，已停止。请缩小范围后再试，或改用其他格式。',
  memory: '排版占用内存过多，已停止。请缩小范围后再试，或改用其他格式。',
  crash: '排版程序意外中止，PDF 没有生成。请再试一次；仍不成功的，请改用其他格式并告知管理员。',
  notSet: 'PDF 没有生成。请改用其他格式，并告知管理员。',
  stopped: '已经取消，PDF 没有生成。',
  busy: '正在生成的 PDF 太多，请稍后再试。',
} as const;

export class PdfRefused extends Error {
  readonly code: keyof typeof sentences;
  /** For the log: what the compiler said. */
  readonly detail: string;

  constructor(code: keyof typeof sentences, detail = '') {
    super(sentences[code]);
    this.name = 'PdfRefused';
    this.code = code;
    this.detail = detail;
  }
}
