/** The styles of the toolbar, the panel and the notices: the deck's colours, the machine's fonts, since the deck's have only its own characters. */
export const look = `
:host {
  position: fixed;
  inset: 0;
  display: block;
  overflow: visible;
  width: auto;
  height: auto;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  pointer-events: none;
  color: var(--ink, #1c2330);
  font: 400 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Hiragino Sans", var(--sans, sans-serif);
  text-align: left;
  letter-spacing: normal;
  word-break: normal;
}
[hidden] { display: none !important; }
h2, p, ol, pre { margin: 0; padding: 0; }
button, a { font: inherit; color: inherit; }
button { border: 0; background: none; cursor: pointer; }
:focus-visible { outline: 2px solid var(--seal, #b8382c); outline-offset: 1px; }

.toolbar {
  position: absolute;
  top: 8px;
  right: 8px;
  display: flex;
  align-items: center;
  height: 28px;
  border: 1px solid var(--line, #d9d5ca);
  border-radius: 14px;
  background: var(--card, #fff);
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.12);
  font-size: 13px;
  opacity: 0.45;
  pointer-events: auto;
  transition: opacity 0.12s;
}
.toolbar:is(:hover, :focus-within, .has-errors, .is-alone) { opacity: 1; }
.status { display: flex; gap: 6px; align-items: center; min-width: 28px; height: 100%; padding: 0 9px; border-radius: 14px; }
.dot { width: 10px; height: 10px; border-radius: 50%; background: #4a8a5d; }
.has-warnings .dot { background: #c98a1b; }
.has-errors .dot { background: var(--seal, #b8382c); }
.is-alone .dot { background: none; box-shadow: inset 0 0 0 2px var(--muted, #5f6877); }
.more { display: none; align-items: center; padding-right: 6px; }
.toolbar:is(:hover, :focus-within) .more { display: flex; }
.is-waiting .more { display: none !important; }
.tool { padding: 2px 9px; border-radius: 10px; color: var(--soft, #434d5c); text-decoration: none; white-space: nowrap; }
.tool:hover, .item:hover, .status:hover { background: var(--tint, #eef1f5); color: var(--accent, #1f3a5f); }
.menu {
  position: absolute;
  top: 100%;
  right: 0;
  display: grid;
  min-width: 190px;
  margin-top: 4px;
  padding: 5px;
  border: 1px solid var(--line, #d9d5ca);
  border-radius: 8px;
  background: var(--card, #fff);
  box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
}
.item { padding: 5px 10px; border-radius: 5px; text-align: left; white-space: nowrap; }
.item:disabled { color: var(--muted, #5f6877); cursor: default; }

.panel {
  position: absolute;
  right: 0;
  bottom: 0;
  left: 0;
  max-height: 55%;
  overflow: auto;
  border-top: 3px solid var(--accent, #1f3a5f);
  background: var(--card, #fff);
  box-shadow: 0 -6px 28px rgb(0 0 0 / 0.22);
  pointer-events: auto;
  overscroll-behavior: contain;
}
.panel:focus { outline: none; }
.panel.has-errors { border-color: var(--seal, #b8382c); }
.panel-head {
  position: sticky;
  top: 0;
  display: flex;
  gap: 14px;
  align-items: baseline;
  padding: 12px 24px 8px;
  background: var(--card, #fff);
}
.panel-head h2 { font-size: 17px; font-weight: 600; }
.has-errors .panel-head h2 { color: var(--seal, #b8382c); }
.panel-head p { color: var(--muted, #5f6877); }
.close { margin-left: auto; padding: 0 8px; border-radius: 6px; color: var(--muted, #5f6877); font-size: 20px; line-height: 1.2; }
.remarks { padding: 0 24px 18px; list-style: none; }
.remark { padding: 10px 0; border-top: 1px solid var(--line, #d9d5ca); }
.message { font-size: 15px; }
.message b { font-weight: 600; }
.is-error b { color: var(--seal, #b8382c); }
.is-warning b { color: #98670c; }
.is-note b { color: var(--muted, #5f6877); }
.message small { color: var(--muted, #5f6877); font-size: 12px; }
pre {
  margin: 6px 0;
  padding: 6px 12px;
  overflow-x: auto;
  border-radius: 6px;
  background: var(--tint, #eef1f5);
  font: 13px/1.6 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", "DejaVu Sans Mono", monospace, var(--sans, sans-serif);
}
.line { margin-right: 14px; padding-right: 10px; border-right: 1px solid var(--line, #d9d5ca); color: var(--muted, #5f6877); user-select: none; }
mark { border-bottom: 2px solid var(--seal, #b8382c); background: none; color: inherit; }
.is-warning mark { border-color: #c98a1b; }
.is-note mark { border-color: var(--muted, #5f6877); }
.hint { color: var(--soft, #434d5c); }
.ways { display: flex; gap: 16px; margin-top: 6px; }
.place, .go { padding: 0; color: var(--accent, #1f3a5f); text-decoration: underline; text-underline-offset: 3px; }
.panel.is-waiting { top: 0; max-height: none; padding: 6vh max(24px, calc(50% - 460px)); border: 0; background: var(--paper, #fbfaf6); box-shadow: none; }
.is-waiting .panel-head { background: none; }

.measuring { position: fixed; top: 0; left: 0; z-index: -1; width: 1400px; height: 720px; border: 0; visibility: hidden; pointer-events: none; }

.margin { position: absolute; inset: 0; overflow: hidden; }
.flag {
  position: absolute;
  display: grid;
  width: 24px;
  height: 24px;
  padding: 0;
  border-radius: 12px 12px 12px 3px;
  background: #98670c;
  box-shadow: 0 0 0 2px var(--card, #fff), 0 1px 5px rgb(0 0 0 / 0.3);
  color: #fff;
  font-size: 13px;
  font-weight: 700;
  line-height: 1;
  place-items: center;
  pointer-events: auto;
  opacity: 0.85;
}
.flag:is(:hover, :focus-visible) { opacity: 1; }
.flag.is-error { background: var(--seal, #b8382c); }
.flag.is-note { background: var(--muted, #5f6877); }
.spot { position: absolute; min-width: 12px; min-height: 12px; border: 2px dashed #b5791a; border-radius: 3px; visibility: hidden; }
.flag:is(:hover, :focus-visible) + .spot { visibility: visible; }
.gist {
  position: absolute;
  right: 40px;
  width: max-content;
  max-width: min(420px, 60vw);
  line-height: 1.5;
  padding: 8px 14px;
  border: 1px solid var(--line, #d9d5ca);
  border-radius: 8px;
  background: var(--card, #fff);
  box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  visibility: hidden;
}
.flag:is(:hover, :focus-visible) ~ .gist { visibility: visible; }
.gist small { color: var(--muted, #5f6877); }
.remark.is-meant { background: var(--tint, #eef1f5); box-shadow: 0 0 0 10px var(--tint, #eef1f5); }

.notice {
  position: absolute;
  bottom: 20px;
  left: 50%;
  max-width: 80%;
  padding: 7px 16px;
  border-radius: 16px;
  background: var(--ink, #1c2330);
  box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
  color: var(--paper, #fbfaf6);
  transform: translateX(-50%);
  visibility: hidden;
}
.notice.is-shown { visibility: visible; }
@media print { :host { display: none; } }
@media (display-mode: fullscreen) { .toolbar { display: none; } }
`
