/** A file box in Chinese whatever the browser speaks: the browser's own lies over it, unseen, and takes clicks, keys and drops. */

export function nameFiles(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.file-box')) {
    const input = box.querySelector<HTMLInputElement>('input[type="file"]');
    const chosen = box.querySelector<HTMLElement>('.file-chosen');
    const face = box.querySelector<HTMLElement>('.file-face');
    if (input === null || chosen === null || face === null) continue;
    face.hidden = false;
    box.classList.add('ready');
    const tell = () => {
      const file = input.files?.[0];
      chosen.textContent = file === undefined ? '还没有选择文件' : `${file.name}（${sizeText(file.size)}）`;
    };
    tell();
    input.addEventListener('change', tell);
    // Back from another page the browser may still hold the file.
    window.addEventListener('pageshow', tell);
  }
}

function sizeText(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
