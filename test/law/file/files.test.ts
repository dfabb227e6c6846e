/** Names made harmless, endings and contents that belong together, sizes that fit, and who may open what. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountRoles } from '#law/account/roles';
import { acceptFile } from '#law/file/accept';
import { mayOpen } from '#law/file/access';
import { fileKindKeys, fileKinds, sizeText } from '#law/file/kinds';
import { cleanName, endingOf, withEnding } from '#law/file/name';

it.each([
  ['报告.pdf', '报告.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\张三\\报告.doc', '报告.doc'],
  ['a\0b.pdf', 'ab.pdf'],
  ['通知\u202efdp.exe', '通知fdp.exe'],
  ['a\u2066b\u2069.pdf', 'ab.pdf'],
  ['零\u200b宽.txt', '零宽.txt'],
  ['某某.php.pdf', '某某_php.pdf'],
  ['某某.exe.js.pdf', '某某_exe_js.pdf'],
  ['v1.2.3.pdf', 'v1.2.3.pdf'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['..', '附件'],
  ['  .报告.pdf. ', '报告.pdf'],
  ['', '附件'],
  ['a:b*c?"<>|;.pdf', 'a_b_c______.pdf'],
  ['𠮷䶮㛃﨏豈.pdf', '𠮷䶮㛃﨏豈.pdf'],
  ['\ud800a.pdf', '_a.pdf'],
])('the name %j is kept as %j', (raw, kept) => {
  expect(cleanName(raw)).toBe(kept);
});

it('whatever a name is, what is kept is harmless, fits a file system and does not change again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const name = cleanName(raw);
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|^\.|^$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(cleanName(name)).toBe(name);
    }),
  );
});

it('a long name keeps its ending and whole characters', () => {
  const name = cleanName(`${'𠮷'.repeat(100)}.pdf`);
  expect(name).toBe(`${'𠮷'.repeat(49)}.pdf`);
  expect(withEnding('没有结尾', 'docx')).toBe('没有结尾.docx');
});

describe('what may be kept', () => {
  const offered = { name: '一.pdf', size: 100, content: 'pdf', reason: null };
  const codeOf = (...args: Parameters<typeof acceptFile>) => {
    const decided = acceptFile(...args);
    return decided.ok ? decided.value : decided.refusals[0]?.code;
  };

  it('every kind under each of its endings, and under no ending of another content', () => {
    for (const kind of fileKindKeys) {
      for (const other of fileKindKeys) {
        for (const ending of fileKinds[other].endings) {
          const { content } = fileKinds[kind];
          const found = codeOf({ ...offered, name: `一.${ending.toUpperCase()}`, content }, 'staff');
          expect(found).toBe(fileKinds[other].content === content ? other : 'file-kind-mismatch');
        }
      }
    }
  });

  it('the sentence says what was found and what was expected', () => {
    const decided = acceptFile({ ...offered, name: '一.docx' }, 'staff');
    expect(decided.ok ? '' : decided.refusals[0]?.message).toBe(
      '文件名以“.docx”结尾，内容却是PDF（应为 pdf）。请核对是不是选错了文件，或者改正文件名后再上传。',
    );
  });

  it('by size, and by who sends', () => {
    expect(codeOf({ ...offered, size: 200 * 1_048_576 }, 'staff')).toBe('pdf');
    expect(codeOf({ ...offered, size: 200 * 1_048_576 + 1 }, 'staff')).toBe('file-too-large');
    expect(codeOf({ ...offered, name: '一.png', content: 'png', size: 51 * 1_048_576 }, 'staff')).toBe(
      'file-too-large',
    );
    expect(codeOf({ ...offered, name: '一.mp4', content: 'mp4' }, 'public')).toBe('file-kind-not-here');
    expect(codeOf({ ...offered, size: 21 * 1_048_576 }, 'public')).toBe('file-too-large');
    expect(codeOf({ ...offered, content: null, reason: '坏了。' }, 'staff')).toBe('file-refused');
    expect([sizeText(1), sizeText(2000), sizeText(1_572_864)]).toEqual(['1 字节', '2 KB', '1.5 MB']);
  });
});

it('who may open: state by state, reader by reader', () => {
  const states = ['received', 'quarantined', 'clean', 'refused', 'erased'] as const;
  const watching = accountRoles.filter((role) => !['system', 'security', 'audit'].includes(role));
  for (const subject of ['application', 'appeal', 'publication'] as const) {
    for (const published of [true, false]) {
      const owner = { subject, agency: 'a', public: published };
      for (const file of states.flatMap((state) => [true, false].map((screened) => ({ state, screened })))) {
        const clean = file.state === 'clean';
        const open = subject === 'publication' && published && clean && file.screened;
        expect(mayOpen(owner, file, null).ok).toBe(open);
        expect(mayOpen(owner, file, { agency: 'b', roles: watching }).ok).toBe(open);
        expect(mayOpen(owner, file, { agency: 'a', roles: ['officer'] }).ok).toBe(clean);
        expect(mayOpen(owner, file, { agency: 'a', roles: ['system', 'security', 'audit'] }).ok).toBe(open);
      }
    }
  }
  expect(mayOpen(null, { state: 'clean', screened: true }, { agency: 'a', roles: ['officer'] }).ok).toBe(false);
  expect(endingOf('一')).toBe('');
});
