/** Every error page. */

import type { NoticeProps } from './view.tsx';

export const noticeExamples: Readonly<Record<string, Omit<NoticeProps, 'setting'>>> = {
  'notice-400': { status: 400 },
  'notice-form': { status: 400, posted: true },
  'notice-404': {
    status: 404,
    what: '没有“doc”这种格式的年度报告。可以下载的格式有：pdf、docx、xlsx、html、md、csv、json。',
  },
  'notice-405': { status: 405 },
  'notice-413': { status: 413 },
  'notice-429': { status: 429 },
  'notice-500': { status: 500 },
  'notice-503': { status: 503 },
};
