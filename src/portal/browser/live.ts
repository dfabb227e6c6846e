/** Follows a case that is open on the page: when it moves, the page is read again, unless somebody is filling in a form on it. */

export function followLive(): void {
  const place = document.querySelector<HTMLElement>('[data-live]');
  const address = place?.dataset['live'];
  if (place === null || address === undefined || typeof EventSource === 'undefined') return;
  const news = new EventSource(address);
  let touched = false;
  document.addEventListener('input', () => {
    touched = true;
  });
  news.addEventListener('moved', () => {
    if (!touched) window.location.reload();
    else place.textContent = '办理情况有了新的进展，刷新页面就能看到。';
  });
  news.addEventListener('open', () => {
    place.textContent = '这一页会随办理自动更新。';
  });
  window.addEventListener('pagehide', () => news.close());
}
