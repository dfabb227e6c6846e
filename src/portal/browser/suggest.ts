/** Offers titles while somebody types into the search box. Without it the box is a box. */

const waitMs = 250;

export function suggestTitles(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
    const list = document.createElement('datalist');
    list.id = `${box.id}-titles`;
    box.after(list);
    box.setAttribute('list', list.id);
    let waiting = 0;
    let asked = '';
    box.addEventListener('input', () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(async () => {
        const typed = box.value.trim();
        if (typed === '' || typed === asked) return;
        asked = typed;
        const titles = await titlesFor(box.dataset['suggest'] ?? '', typed).catch(() => []);
        if (box.value.trim() !== typed) return;
        list.replaceChildren(
          ...titles.map((title) => {
            const option = document.createElement('option');
            option.value = title;
            return option;
          }),
        );
      }, waitMs);
    });
  }
}

async function titlesFor(address: string, typed: string): Promise<readonly string[]> {
  const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`);
  const titles: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(titles) ? titles.filter((one) => typeof one === 'string') : [];
}
