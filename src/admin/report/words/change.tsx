/** A linked figure that differs, as old → new: struck out and underlined, so that it does not depend on colour. */

import type { LinkState } from '#law/report/linked/links';

export function Change({ state: { was, becomes, verdict } }: { readonly state: LinkState }) {
  if (verdict === 'unread') return <>写的是“{was}”，没有确切的数字</>;
  return (
    <>
      正文<del>{was}</del> <span aria-hidden="true">→</span> 台账<ins>{becomes}</ins>
    </>
  );
}
