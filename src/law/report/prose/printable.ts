/** Text that every format can hold: control characters and broken surrogates, which no XML may carry, are dropped. */

/** Keeps tab and line feed; CRLF, CR, U+2028 and U+2029 become line feeds. */
export function printable(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '')
  );
}

/** As {@link printable}, on one line, trimmed. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
