/** `/verify`: whether a document was issued by this site's agencies, by its code, its number, or the file itself. */

import type { ComponentChildren } from 'preact';
import { FileBox } from '../form/file-box.tsx';
import type { Column } from '../frame/head.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { instantInWords } from './instant.ts';

export interface FoundEntry {
  readonly tree: number;
  readonly position: number;
  readonly kindName: string;
  readonly agencyName: string;
  readonly number: string;
  readonly code: string;
  readonly loggedAt: string;
  readonly provable: boolean;
}

/** 公开件、答复和年报的核验 (PLT-05). */
const verifyColumn: Column = {
  name: '文件核验',
  description: '按核验码、文号、索引号或者文件本身，核对公开件、答复和年度报告是否由机关发出、有没有改动。',
  keywords: '文件核验,核验码,防伪',
  type: '互动交流',
};

export interface VerifyProps {
  readonly setting: Setting;
  /** What was asked: words, or the digest of a file; null where nothing was. */
  readonly asked: { readonly by: 'text' | 'file'; readonly text: string } | null;
  readonly found: readonly FoundEntry[];
  /** What was logged last of what is public. */
  readonly newest: readonly FoundEntry[];
  /** What is wrong with what was sent. */
  readonly problem: string | null;
  readonly head: {
    readonly size: number;
    readonly at: string;
    readonly key: string;
    readonly algorithms: string;
  } | null;
}

export function VerifyPage(props: VerifyProps) {
  const { setting, asked, found, problem, newest, head } = props;
  return (
    <Page setting={setting} title="文件核验" column={verifyColumn} steps={[]} script>
      <div class="wrap verify-page">
        <h1>文件核验</h1>
        <p class="lede">
          收到一份答复、公开件或者年度报告，想知道是不是真的？输入文件上的核验码或者文号，或者选择文件本身，就能查到它是否在公开日志中登记过。
        </p>
        {problem !== null && (
          <div class="verdict unknown" role="alert">
            <h2>没有核验成</h2>
            <p>{problem}</p>
          </div>
        )}
        {asked !== null && problem === null && <Verdict asked={asked} found={found} />}
        <Forms asked={asked} />
        {newest.length > 0 && (
          <section aria-labelledby="newest">
            <h2 class="section-title" id="newest">
              最近登记
            </h2>
            <ul class="lines">
              {newest.map((entry) => (
                <li key={entry.code}>
                  <a class="line-title" href={askHref(entry.code)}>
                    {entry.number}
                  </a>
                  <span class="line-facts">
                    <span>{entry.kindName}</span>
                    <time dateTime={entry.loggedAt}>{instantInWords(entry.loggedAt)}</time>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Explained head={head} />
      </div>
    </Page>
  );
}

function askHref(text: string): string {
  return `/verify?q=${encodeURIComponent(text)}`;
}

function Verdict({
  asked,
  found,
}: {
  readonly asked: NonNullable<VerifyProps['asked']>;
  readonly found: VerifyProps['found'];
}) {
  const what = asked.by === 'text' ? `“${asked.text}”` : '您选择的文件';
  if (found.length === 0) {
    return (
      <div class="verdict unknown" role="status">
        <h2>没有登记</h2>
        <p>
          日志中没有{what}。{' '}
          {asked.by === 'text'
            ? '请核对核验码或者文号，注意括号中的年份。'
            : '文件只要改动过一个字节（包括另存、转换格式、加盖批注），就与登记的不同。请使用收到的原文件，或者改用核验码、文号查询。'}
          查不到不等于文件是假的，请向发文机关核实。
        </p>
        {asked.by === 'file' && <p class="small digest">文件的摘要（SHA-256）：{asked.text}</p>}
      </div>
    );
  }
  return (
    <div class="verdict genuine" role="status">
      <h2>{asked.by === 'file' ? '真实：文件与登记的一致' : '登记过'}</h2>
      {asked.by === 'text' && <p>日志中有{what}的登记。手中的文件内容是否被改动过，请再选择文件核验。</p>}
      {found.map((entry) => (
        <Entry key={`${entry.tree} ${entry.position}`} entry={entry} />
      ))}
    </div>
  );
}

function Entry({ entry }: { readonly entry: FoundEntry }) {
  return (
    <dl class="entry">
      <Fact name="种类">{entry.kindName}</Fact>
      <Fact name="机关">{entry.agencyName}</Fact>
      {entry.number !== '' && <Fact name="名称、文号">{entry.number}</Fact>}
      <Fact name="登记时间">{instantInWords(entry.loggedAt)}</Fact>
      <Fact name="核验码">
        <code>{entry.code}</code>
      </Fact>
      <Fact name="登记证明">
        {entry.provable ? (
          <a href={`/verify/proof?tree=${entry.tree}&position=${entry.position}`} download={`proof-${entry.code}.json`}>
            下载证明（JSON，可不联网核对）
          </a>
        ) : (
          '将在五分钟内签名，届时可以下载'
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Forms({ asked }: Pick<VerifyProps, 'asked'>) {
  return (
    <div class="verify-forms">
      <form method="get" action="/verify">
        <h2>
          <label for="verify-q">按核验码、文号或者索引号</label>
        </h2>
        <input
          id="verify-q"
          name="q"
          type="text"
          value={asked?.by === 'text' ? asked.text : ''}
          maxLength={200}
          required
          autocomplete="off"
          aria-describedby="verify-q-hint"
        />
        <p class="quiet small" id="verify-q-hint">
          例如 7K3M-9QXA-04TD-W2HC。括号是方是圆、有没有空格都可以。
        </p>
        <button class="button" type="submit">
          查询
        </button>
      </form>
      <form method="post" action="/verify/file" enctype="multipart/form-data">
        <h2>
          <label for="verify-file">按文件本身</label>
        </h2>
        <FileBox id="verify-file" describedBy="verify-file-hint" required />
        <p class="quiet small" id="verify-file-hint">
          不超过 60 MB。文件只用来计算摘要，不会保存。
        </p>
        <button class="button" type="submit">
          核验文件
        </button>
      </form>
    </div>
  );
}

function Explained({ head }: Pick<VerifyProps, 'head'>) {
  return (
    <section aria-labelledby="how" class="how">
      <h2 class="section-title" id="how">
        为什么可信
      </h2>
      <p>
        每发出一份文件，日志就增加一条，只记摘要，不含内容和个人信息。日志只能增加：任何一条被改动或者抽走，签过名的树头就对不上。证明文件可以在任何一台电脑上用
        gongkai verify --proof 核对，不需要联网，也不需要相信本站。
      </p>
      {head !== null && (
        <dl class="entry">
          <Fact name="最近一次签名">{instantInWords(head.at)}</Fact>
          <Fact name="日志条数">{head.size} 条</Fact>
          <Fact name="算法">{head.algorithms}</Fact>
          <Fact name="公钥">
            <code class="digest">{head.key}</code>
          </Fact>
        </dl>
      )}
      <p>
        <a href="/verify/heads.json">每日树头（JSON）</a>
        {head !== null && (
          <>
            ，<a href="/verify/head.json">最新树头（JSON）</a>
          </>
        )}
      </p>
    </section>
  );
}
