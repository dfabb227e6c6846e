/** The machines of the hall: keys under the finger, and after a while without a touch everything typed is gone and the first page is back. */

/** For so many seconds before the end it is asked whether somebody is still there. */
const askedFor = 15;

const first = '/kiosk';
const { seconds, instead } = document.body.dataset;

function wipe(): void {
  for (const form of document.forms) form.reset();
  for (const input of document.querySelectorAll('input')) {
    input.defaultValue = '';
    input.value = '';
  }
}

function watch(limit: number): void {
  const dialog = document.querySelector<HTMLDialogElement>('.kiosk-still');
  const left = document.querySelector<HTMLElement>('.kiosk-left');
  let touched = Date.now();
  const again = () => {
    touched = Date.now();
    if (dialog?.open === true) dialog.close();
  };
  for (const kind of ['pointerdown', 'keydown', 'scroll', 'wheel'])
    document.addEventListener(kind, again, { capture: true, passive: true });
  const ticking = setInterval(() => {
    const remaining = limit - Math.floor((Date.now() - touched) / 1000);
    if (remaining <= 0) {
      clearInterval(ticking);
      wipe();
      location.replace(first);
    } else if (remaining <= Math.min(askedFor, limit / 2)) {
      if (left !== null) left.textContent = String(remaining);
      if (dialog?.open === false) dialog.showModal();
    }
  }, 500);
}

function typeByFinger(): void {
  const keys = document.querySelector<HTMLElement>('.kiosk-keys');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type="text"]')];
  let [target] = inputs;
  if (keys === null || target === undefined) return;
  keys.hidden = false;
  for (const input of inputs) input.addEventListener('focus', () => (target = input));
  // The box keeps the focus: no keyboard of the system comes up over this one.
  keys.addEventListener('pointerdown', (event) => event.preventDefault());
  keys.addEventListener('click', ({ target: on }) => {
    const key = on instanceof HTMLElement ? on.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
    if (key === undefined || target === undefined) return;
    if (key === 'clear') target.value = '';
    else if (key === 'delete') target.value = target.value.slice(0, -1);
    else if (target.value.length < target.maxLength) target.value += key.toUpperCase();
  });
}

if (instead !== undefined) history.replaceState(null, '', instead);
if (seconds !== undefined) watch(Number(seconds));
typeByFinger();
addEventListener('pagehide', wipe);
addEventListener('pageshow', (event) => {
  if (event.persisted) location.replace(first);
});
