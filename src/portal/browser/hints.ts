/** Asks the server, when the typing pauses, what answers the description already, and shows it under the field. */

const pauseMs = 600;
const leastCharacters = 4;
const quietFor = 'gongkai.hints.off';

export function hintWhileTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-hints]');
  const address = form?.dataset['hints'];
  const description = form?.elements.namedItem('description');
  const agency = form?.elements.namedItem('agency');
  const place = document.querySelector<HTMLElement>('#hints');
  if (address === undefined || place === null || !(description instanceof HTMLTextAreaElement)) return;

  let timer = 0;
  let asked = '';
  let running: AbortController | null = null;
  const ask = async () => {
    const text = description.value.trim();
    const body = new URLSearchParams({ description: text.slice(0, 400) });
    if (agency instanceof HTMLSelectElement) body.set('agency', agency.value);
    if (body.toString() === asked || isOff()) return;
    asked = body.toString();
    running?.abort();
    if ([...text].length < leastCharacters) {
      place.replaceChildren();
      return;
    }
    running = new AbortController();
    try {
      const answer = await fetch(address, { method: 'POST', body, signal: running.signal, credentials: 'omit' });
      // Too often, or the server is busy: what is shown stays, the next pause asks again.
      if (answer.ok) show(place, await answer.text());
      else asked = '';
    } catch {
      asked = '';
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pauseMs);
  };
  description.addEventListener('input', soon);
  description.addEventListener('restored', soon);
  if (agency instanceof HTMLSelectElement) agency.addEventListener('change', soon);
  place.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[data-hints-off]') === null) return;
    running?.abort();
    turnOff();
    place.replaceChildren();
    description.focus();
  });
}

/** The same words are not put in again: a screen reader would read them again. */
function show(place: HTMLElement, html: string): void {
  const made = document.createElement('template');
  made.innerHTML = html;
  if (made.content.textContent === place.textContent) return;
  place.replaceChildren(made.content);
  for (const button of place.querySelectorAll<HTMLElement>('[data-hints-off]')) button.hidden = false;
}

function isOff(): boolean {
  try {
    return sessionStorage.getItem(quietFor) !== null;
  } catch {
    return false;
  }
}

function turnOff(): void {
  try {
    sessionStorage.setItem(quietFor, '1');
  } catch {
    // Then only until the next pause in typing.
  }
}
