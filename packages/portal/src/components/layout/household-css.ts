/**
 * The one style sheet of the household's pages. Only what Chrome 78 and iOS 13.4 know: no flex `gap`, `inset`, `clamp`, `:is`.
 * Contrast of text on its surface is at least 7:1; targets are at least 60 px high.
 */
export const householdCss = `
:root{--paper:#f7f4ec;--card:#fff;--ink:#15191f;--ink-2:#3a4049;--line:#8a8f98;--hair:#d9d4c7;--act:#0a5a37;--act-soft:#e4f1e8;--pay:#8f1d0e;--warn:#7a3d00;--warn-soft:#fff1d6;--info:#123f7a}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:20px/1.6 -apple-system,"PingFang SC","HarmonyOS Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:break-word;word-wrap:break-word}
.skip{position:absolute;left:-999px;top:0;background:#fff;color:var(--info);padding:16px;min-height:60px}
.skip:focus{left:0}
header{background:var(--act);color:#fff}
header div{max-width:560px;margin:0 auto;padding:0 16px;display:flex;align-items:center;justify-content:space-between}
header b{font-size:20px;line-height:1.3;padding:8px 0}
header a{color:#fff;display:flex;align-items:center;min-height:60px;min-width:60px;padding:0 12px;margin-right:-12px;white-space:nowrap}
main{max-width:560px;margin:0 auto;padding:0 16px 32px;display:block}
h1{font-size:26px;line-height:1.35;margin:24px 0 8px}
h2{font-size:24px;line-height:1.3;margin:0}
p{margin:0 0 16px}
.order,.who,.live{color:var(--ink-2)}
.order{margin:0 0 16px}
.job{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:16px;margin:0 0 16px}
.who{margin:2px 0 0}
.pay{font-size:28px;font-weight:700;color:var(--pay);margin:8px 0;line-height:1.25}
.pay small{font-size:20px;font-weight:400;color:var(--ink-2);display:inline-block}
.facts{list-style:none;margin:0 -4px 12px;padding:0;display:flex;flex-wrap:wrap}
.facts li{display:flex;align-items:center;margin:4px;padding:6px 12px 6px 8px;border:2px solid var(--line);border-radius:8px;line-height:1.3;background:#fff;max-width:100%}
.facts svg{width:26px;height:26px;margin-right:8px;flex:none}
.facts .good{border-color:var(--act);background:var(--act-soft)}
.facts .ask{border-style:dashed}
.why{margin:0 0 12px;padding:8px 12px;background:var(--act-soft);border-left:5px solid var(--act);border-radius:0 6px 6px 0}
.live{margin:0 0 12px}
.btn{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;width:100%;min-height:64px;border-radius:10px;font:inherit;font-size:22px;font-weight:700;line-height:1.3;text-align:center;text-decoration:none;border:2px solid var(--act);padding:8px 12px;margin:0 0 12px;background:#fff;color:var(--act);cursor:pointer;-webkit-appearance:none;appearance:none}
.go{background:var(--act);color:#fff}
.job .btn{margin:0}
.btn:focus,a:focus,input:focus{outline:4px solid #f2a900;outline-offset:2px}
.note{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:16px;margin:0 0 16px}
.note p:last-child,.note ol:last-child{margin-bottom:0}
.steps{margin:0;padding-left:28px}
.steps li{margin-bottom:8px}
.warn{background:var(--warn-soft);border:2px solid var(--warn);border-radius:10px;padding:12px 16px;margin:0 0 16px}
.warn b{color:var(--warn);display:block}
label{display:block;font-weight:700;margin:0 0 4px}
input{display:block;width:100%;min-height:64px;font:inherit;font-size:24px;letter-spacing:2px;border:2px solid var(--ink);border-radius:10px;padding:8px 12px;margin:8px 0 16px;background:#fff;color:var(--ink)}
.help{border-top:2px solid var(--ink);margin-top:24px;padding-top:16px}
.help h2{font-size:22px;margin-bottom:12px}
.help p{margin:0 0 8px}
.sheet{position:absolute}
.nowrap{white-space:nowrap}
.btn .nowrap{margin-left:8px}
@media print{header a,.btn,.skip{display:none}body{background:#fff}}
`.trim();
