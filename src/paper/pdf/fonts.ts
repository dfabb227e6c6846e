/** The fonts that PDFs are set in: they come with packages of npm, none of the machine's is used. */

import { fileURLToPath } from 'node:url';

/** The packages with several weights export no font by name: the files stand beside their code. */
const simplified = new URL('../fonts/', import.meta.resolve('@embedpdf/fonts-sc'));
const japanese = new URL('../fonts/', import.meta.resolve('@embedpdf/fonts-jp'));
const traditional = new URL('../fonts/', import.meta.resolve('@embedpdf/fonts-tc'));

/**
 * In the order in which a character is looked for. Noto Serif SC and Noto Sans SC hold all of GB 2312, GBK and the
 * characters of the Table of General Standard Characters, nearly all of CJK Extension A, and about 200 characters beyond the first
 * plane; Noto Sans JP adds 350 of Extension B (𠮷), Noto Sans TC 1,700 (Hong Kong's).
 */
export const fontFiles: readonly string[] = [
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  new URL('NotoSansHans-Regular.otf', simplified),
  new URL('NotoSansHans-Bold.otf', simplified),
  new URL('NotoSansJP-Regular.otf', japanese),
  new URL('NotoSansHant-Regular.otf', traditional),
].map((file) => fileURLToPath(file));
