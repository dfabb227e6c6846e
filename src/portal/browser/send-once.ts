/** A second click sends nothing more, unless the answer is a file beside which the page stays; and without a connection nothing is sent that would be lost. */

export function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[method="post"]')) {
    let sent = false;
    const staying = form.dataset['answer'] === 'file';
    form.addEventListener('submit', (event) => {
      const offline = !navigator.onLine;
      if (sent || offline) event.preventDefault();
      if (offline) say(form, '现在没有网络连接，没有提交。填写的内容都在，恢复连接后再提交。');
      sent ||= !offline && !staying;
    });
    // Back from the next page, or after the browser gave up waiting: it may be sent again, the server knows it by its key.
    window.addEventListener('pageshow', () => {
      sent = false;
    });
    window.addEventListener('online', () => say(form, ''));
  }
}

function say(form: HTMLFormElement, sentence: string): void {
  const known = form.querySelector<HTMLElement>('.send-said');
  if (known === null && sentence === '') return;
  const place = known ?? document.createElement('p');
  if (known === null) {
    place.className = 'send-said';
    place.setAttribute('role', 'alert');
    form.append(place);
  }
  place.textContent = sentence;
}
