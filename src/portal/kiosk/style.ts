/** The hall's machines: large type, targets for fingers, calm. */

export const kioskStyle = `
.kiosk body { font-size: 24px; line-height: 1.6; min-height: 100vh; }
.kiosk main { max-width: 1280px; margin: 0 auto; padding: 24px 32px 64px; }
.kiosk h1 { font-size: 44px; margin-bottom: 24px; }
.kiosk h2 { font-size: 30px; margin: 32px 0 12px; }
.kiosk p { margin: 0 0 16px; }
.kiosk .button { white-space: nowrap; font-size: 26px; min-height: 72px; padding: 8px 32px; display: inline-flex; align-items: center; }
.kiosk-head { display: flex; flex-wrap: wrap; gap: 12px 32px; justify-content: space-between; align-items: center; padding: 16px 32px; background: var(--porcelain-deep); color: #fff; }
.kiosk-head p { margin: 0; font-size: 24px; }
.kiosk-head nav { display: flex; gap: 16px; }
.kiosk-head a { color: #fff; min-height: 64px; min-width: 120px; padding: 0 24px; display: inline-flex; align-items: center; justify-content: center; border: 1.5px solid #fff; text-decoration: none; }
.kiosk-head a:focus-visible { outline-color: #fff; }
.kiosk-tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 24px; }
.kiosk-tiles a { display: flex; flex-direction: column; justify-content: center; gap: 8px; width: 100%; min-height: 200px; padding: 24px; text-decoration: none; background: var(--porcelain-pale); border: 1.5px solid var(--porcelain); color: var(--ink); }
.kiosk-tiles strong { font-size: 38px; color: var(--porcelain-deep); }
.kiosk-doors { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 12px; }
.kiosk-doors a { display: flex; justify-content: space-between; gap: 12px; width: 100%; min-height: 72px; padding: 8px 16px; border: 1px solid var(--rule); text-decoration: none; }
.kiosk-doors span, .kiosk-lines span { color: var(--ink-2); font-size: 20px; }
.kiosk-lines a { display: block; width: 100%; min-height: 84px; padding: 12px 0; border-bottom: 1px solid var(--line); text-decoration: none; }
.kiosk-lines span { display: block; }
.kiosk-pages { display: flex; gap: 24px; margin-top: 24px; }
.kiosk-pages a { min-height: 72px; padding: 0 40px; display: inline-flex; align-items: center; border: 1.5px solid var(--porcelain); text-decoration: none; }
.kiosk-search { max-width: 960px; margin: 0 0 24px; }
.kiosk-search label { display: block; margin: 12px 0 4px; }
.kiosk-search > div:not(.kiosk-keys) { display: flex; gap: 16px; }
.kiosk-search input { flex: 1 1 auto; width: 100%; min-width: 0; min-height: 72px; font: inherit; font-size: 32px; letter-spacing: 0.06em; padding: 0 16px; border: 1.5px solid var(--rule); }
.kiosk-keys { margin: 16px 0 0; border: 0; padding: 0; min-width: 0; }
.kiosk-keys[hidden] { display: none; }
.kiosk-keys div { display: flex; gap: 8px; margin-bottom: 8px; justify-content: center; }
.kiosk-keys button { flex: 1 1 0; max-width: 88px; min-width: 0; min-height: 68px; font: inherit; font-size: 28px; padding: 0; background: var(--mist); color: var(--ink); border: 1px solid var(--rule); touch-action: manipulation; }
.kiosk-keys button.wide { flex-grow: 2; max-width: 140px; font-size: 24px; }
.kiosk-qr { float: right; margin: 0 0 24px 32px; text-align: center; width: 240px; font-size: 18px; }
.kiosk-qr img { width: 240px; height: 240px; }
.kiosk-cards > li { display: flow-root; padding: 24px 0; border-bottom: 1px solid var(--line); }
.kiosk-cards h2 { margin-top: 0; }
.kiosk-part ul, .kiosk-part ol { list-style: none; padding: 0; }
.kiosk-part ol { list-style: decimal; padding-left: 1.6em; }
.kiosk-part li, .kiosk-window li, .kiosk-happened li { padding: 8px 0; }
.kiosk-state { font-size: 32px; }
.kiosk-still { border: 3px solid var(--porcelain); padding: 32px 48px; max-width: 640px; text-align: center; }
.kiosk-still::backdrop { background: rgb(10 20 40 / 60%); }
.kiosk-still h2 { margin-top: 0; }
.kiosk-left { font-size: 40px; font-weight: 700; font-variant-numeric: tabular-nums; }
@media (max-width: 640px) {
  .kiosk main { padding: 16px 16px 48px; }
  .kiosk-head { padding: 12px 16px; }
  .kiosk h1 { font-size: 34px; }
  .kiosk-tiles { grid-template-columns: 1fr; gap: 12px; }
  .kiosk-tiles a { min-height: 110px; }
  .kiosk-qr { float: none; margin: 0 auto 16px; }
  .kiosk-keys div { gap: 3px; }
  .kiosk-keys button { font-size: 22px; }
}
`;
