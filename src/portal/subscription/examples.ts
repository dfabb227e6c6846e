/** Examples of the pages of news by e-mail: as it opens, with everything wrong, and what its mails lead to. */

import type { AskedProps, ConfirmProps, StopProps, SubscribeProps } from './view.tsx';

export const subscribeExamples: Readonly<Record<string, Omit<SubscribeProps, 'setting'>>> = {
  'subscribe-form': {
    typed: { email: '', items: ['5'], topic: '', rhythm: 'each' },
    topics: ['政务服务', '公用事业'],
    errors: [],
  },
  'subscribe-wrong': {
    typed: { email: 'a@b', items: ['99'], topic: '政务服务', rhythm: '' },
    topics: ['政务服务'],
    errors: [
      { field: 'email', message: '电子邮箱的格式不完整，应当形如 name@example.com。请核对。' },
      { field: 'items', message: '选择了目录中没有的一项。请在列出的目录中选择。' },
      { field: 'rhythm', message: '没有选择多久发一次。请选择一项。' },
    ],
  },
};

export const askedExamples: Readonly<Record<string, Omit<AskedProps, 'setting'>>> = { 'subscribe-asked': {} };

const link = { about: '行政许可和其他对外管理服务事项', rhythm: 'daily', action: '/subscribe/confirm/a' } as const;
export const confirmExamples: Readonly<Record<string, Omit<ConfirmProps, 'setting'>>> = {
  'subscribe-confirm': { ...link, confirmed: false },
  'subscribe-confirmed': { ...link, confirmed: true },
};

export const stopExamples: Readonly<Record<string, Omit<StopProps, 'setting'>>> = {
  'subscribe-stop': { done: false, action: '/subscribe/stop/a' },
  'subscribe-stopped': { done: true, action: '/subscribe/stop/a' },
};
