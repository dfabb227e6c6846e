/** The mark: 口 with one side opened like a door. One colour, drawn by us, clear at 16 px. */

/** Decoration: the name of the site stands beside it. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={markFrame} fill="none" stroke="currentColor" stroke-width="3.2" />
      <path d={markLeaf} fill="currentColor" />
    </svg>
  );
}

/** Three sides of 口, in a box of 32. */
export const markFrame = 'M18 6H4.5v20H18';
/** The fourth side, swung out towards the reader. */
export const markLeaf = 'M21 5.5l8-3v27l-8-3z';

/** The mark as a file of its own, for the browser's tab. */
export const faviconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g color="#1d4f9e"><path d="${markFrame}" fill="none" stroke="currentColor" stroke-width="3.2"/><path d="${markLeaf}" fill="currentColor"/></g></svg>\n`;
