/** What the public site's script adds to pages that work without it: drafts, hints while typing, one sending, copying, titles while searching, reading aloud, Chinese file boxes, news as it comes. */

import { copyWords } from './copy.ts';
import { keepDraft } from './draft.ts';
import { nameFiles } from './file-box.ts';
import { hintWhileTyping } from './hints.ts';
import { followLive } from './live.ts';
import { readAloud } from './read-aloud.ts';
import { sendOnce } from './send-once.ts';
import { suggestTitles } from './suggest.ts';

const parts = [keepDraft, hintWhileTyping, nameFiles, sendOnce, followLive, copyWords, suggestTitles, readAloud];
for (const part of parts) {
  try {
    part();
  } catch {
    // The page works without the part that failed, and the others go on.
  }
}
