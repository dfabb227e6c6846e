/** Reads the text of a document aloud with the voice of the device: nothing is sent anywhere. Without such a voice there is no button. */

const pieces = /[^。！？；\n]+[。！？；\n]*/g;

export function readAloud(): void {
  const text = document.querySelector<HTMLElement>('.document-text');
  if (text === null || !('speechSynthesis' in window)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy no-print';
  const name = (reading: boolean) => {
    button.textContent = reading ? '停止朗读' : '朗读正文';
  };
  name(false);
  let reading = false;
  const stop = () => {
    reading = false;
    name(false);
    window.speechSynthesis.cancel();
  };
  button.addEventListener('click', () => {
    if (reading) return stop();
    reading = true;
    name(true);
    // Sentence by sentence: long texts end early on some devices.
    const lines = [...text.querySelectorAll('h2, p, li, th, td')].map((one) => one.textContent ?? '');
    const sentences = lines.join('\n').match(pieces) ?? [];
    for (const [i, sentence] of sentences.entries()) {
      const said = new SpeechSynthesisUtterance(sentence);
      said.lang = 'zh-CN';
      if (i === sentences.length - 1) said.addEventListener('end', stop);
      window.speechSynthesis.speak(said);
    }
  });
  window.addEventListener('pagehide', stop);
  text.before(button);
}
