/** Puts a button beside words that people copy. Without it they are marked and copied as any others. */

export function copyWords(): void {
  if (navigator.clipboard === undefined) return;
  for (const words of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const name = words.dataset['copy'] ?? '复制';
    const text = words.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy no-print';
    button.textContent = name;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      said.textContent = await navigator.clipboard.writeText(text).then(
        () => '已复制',
        () => '没有复制成功，请选中文字后复制',
      );
    });
    words.append(' ', button, ' ', said);
  }
}
