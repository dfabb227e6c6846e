/** Keeps what is typed in the application form over a reload or a lost connection, and lets go of it once it was sent. */

import { read, write } from './fields.ts';
import { forget, keep, kept, type Place } from './kept-draft.ts';

const pauseMs = 400;

export function keepDraft(): void {
  // On the receipt: what was sent is no draft any more.
  if (document.querySelector('[data-draft="sent"]') !== null) forget();
  const form = document.querySelector<HTMLFormElement>('form[data-draft]');
  const bar = document.querySelector<HTMLElement>('#draft');
  const own = document.querySelector<HTMLInputElement>('#draft-own');
  const said = document.querySelector<HTMLElement>('#draft-said');
  if (form === null || bar === null || own === null || said === null) return;
  bar.hidden = false;

  const found = kept();
  let place: Place = found?.place ?? 'tab';
  own.checked = place === 'device';
  // A form that came back with its faults holds what was typed last: it is newer than any draft.
  if (found !== null && form.dataset['draft'] === 'fresh') {
    write(form, found.draft.values);
    said.textContent = `已恢复您${momentOf(found.draft.at)}填写的内容。证件号码没有保存，请重新填写。`;
    restored(form);
  }

  let timer = 0;
  const save = () => keep(place, read(form));
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, pauseMs);
  });
  const leave = () => {
    if (timer !== 0) save();
  };
  window.addEventListener('pagehide', leave);
  form.addEventListener('submit', save);
  own.addEventListener('change', () => {
    forget(place);
    place = own.checked ? 'device' : 'tab';
    save();
    said.textContent = own.checked
      ? '草稿在这台设备上保留7天，其中没有姓名、联系方式和证件号码。'
      : '草稿只留在这个标签页，关闭后清除。';
  });
  bar.querySelector('button')?.addEventListener('click', () => {
    clearTimeout(timer);
    timer = 0;
    forget();
    empty(form);
    said.textContent = '草稿已经清除。';
  });
}

/** What was typed goes; what was chosen beforehand, and the key of the page, stay. */
function empty(form: HTMLFormElement): void {
  for (const one of form.elements) {
    if (one instanceof HTMLTextAreaElement) one.value = '';
    if (one instanceof HTMLInputElement && ['text', 'tel', 'email'].includes(one.type)) one.value = '';
  }
  restored(form);
}

/** Nobody typed it, but it is other text than before. */
function restored(form: HTMLFormElement): void {
  form.querySelector('textarea')?.dispatchEvent(new Event('restored'));
}

function momentOf(at: number): string {
  const moment = new Date(at);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${moment.getMonth() + 1}月${moment.getDate()}日${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
