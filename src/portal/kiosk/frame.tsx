/** The page of a machine that many people use one after another: large, few words, and wiped when nobody touches it. */

import type { ComponentChildren } from 'preact';
import { Head } from '../frame/head.tsx';
import type { SiteSettings } from '../frame/site.ts';
import { kioskScriptHref } from '../script.ts';
import { stylesheetHref } from '../style/sheet.ts';
import { kioskHref } from './address.ts';

export interface KioskProps {
  readonly site: SiteSettings;
  readonly title: string;
  /** The page before; absent on the first. */
  readonly back?: string;
  /** Address that stands in the history in place of this one: what was typed leads nowhere. */
  readonly instead?: string;
  readonly children: ComponentChildren;
}

export function KioskPage({ site, title, back, instead, children }: KioskProps) {
  const first = back === undefined;
  return (
    <html lang="zh-CN" class="kiosk">
      <Head
        site={site}
        title={title}
        column={null}
        article={null}
        stylesheet={stylesheetHref}
        noIndex
        script={kioskScriptHref}
        {...(first ? {} : { refresh: { seconds: site.kioskSeconds, to: kioskHref } })}
      />
      <body {...(first ? {} : { 'data-seconds': site.kioskSeconds })} {...(instead ? { 'data-instead': instead } : {})}>
        <a class="skip" href="#main">
          跳到正文
        </a>
        <header class="kiosk-head">
          <p>{site.sponsor}</p>
          {!first && (
            <nav aria-label="返回">
              <a href={back}>返回</a>
              <a href={kioskHref}>首页</a>
            </nav>
          )}
        </header>
        <main id="main" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        {!first && (
          <dialog class="kiosk-still" aria-labelledby="still">
            <h2 id="still">还在使用吗？</h2>
            <p>
              <span class="kiosk-left" /> 秒后清除填写的内容，回到首页。
            </p>
            <button type="button" class="button">
              继续使用
            </button>
          </dialog>
        )}
      </body>
    </html>
  );
}

interface TileProps {
  readonly href: string;
  readonly name: string;
  readonly about: string;
}

export function Tiles({ tiles }: { readonly tiles: readonly TileProps[] }) {
  return (
    <ul class="kiosk-tiles">
      {tiles.map(({ href, name, about }) => (
        <li key={href}>
          <a href={href}>
            <strong>{name}</strong>
            <span>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Letters and digits under the finger. The script shows it; without one the machine's own keyboard types. */
export function Keyboard({ extra = '' }: { readonly extra?: string }) {
  return (
    <fieldset class="kiosk-keys" hidden>
      <legend class="out-of-sight">屏幕键盘</legend>
      {rows.map((row, i) => (
        <div key={row}>
          {[...row, ...(i === rows.length - 1 ? extra : '')].map((key) => (
            <button key={key} type="button" data-key={key}>
              {key.toUpperCase()}
            </button>
          ))}
          {i === rows.length - 1 && (
            <>
              <button type="button" data-key="delete" class="wide">
                退格
              </button>
              <button type="button" data-key="clear" class="wide">
                清空
              </button>
            </>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Taken along on a phone: the picture of an address of the public site. */
export function TakeAlong({ picture, words }: { readonly picture: string; readonly words: string }) {
  return (
    <figure class="kiosk-qr">
      <img src={picture} alt={words} />
      <figcaption>{words}</figcaption>
    </figure>
  );
}
