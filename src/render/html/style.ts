/** Looks of the page: light and dark, screen and A4. Old browsers get what they understand, in reading order. */
export const STYLE = `
:root{--ink:#1b1f24;--soft:#57606a;--paper:#fff;--panel:#f6f8fa;--line:#d0d7de;--link:#0b57d0;--focus:#0b57d0;
--green:#1a7f37;--yellow:#8a5a00;--red:#c0202a;--blue:#0a5bb5;--grey:#57606a;
--green-bg:#dff3e4;--yellow-bg:#fff1c9;--red-bg:#ffe0de;--blue-bg:#dcebfb;--grey-bg:#eceff2;
--green-fill:#2da44e;--yellow-fill:#e0a100;--red-fill:#d73a49;--blue-fill:#3b82d6;--grey-fill:#a0a8b1;--mark:#fff8c5}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa5b1;--paper:#0f141a;--panel:#171d25;
--line:#343d49;--link:#7db4ff;--focus:#9cc7ff;--green:#6fd58a;--yellow:#f0c04d;--red:#ff938c;--blue:#8cc1ff;--grey:#a9b4c0;
--green-bg:#12331f;--yellow-bg:#3a2d07;--red-bg:#43191b;--blue-bg:#12304f;--grey-bg:#222a33;
--green-fill:#3fb562;--yellow-fill:#d29f1e;--red-fill:#e5534b;--blue-fill:#539bf5;--grey-fill:#76818d;--mark:#4a3f0a}
:root{color-scheme:dark}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","WenQuanYi Micro Hei",sans-serif}
.sheet{max-width:1400px;margin:0 auto;padding:0 24px 48px}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
a:focus,button:focus,summary:focus,select:focus,input:focus,[tabindex]:focus{outline:3px solid var(--focus);outline-offset:2px}
a:focus:not(:focus-visible),button:focus:not(:focus-visible),[tabindex]:focus:not(:focus-visible){outline:0}
.skip{position:absolute;left:-9999px;top:0;background:var(--paper);padding:8px 16px;z-index:20}
.skip:focus{left:8px}
h1{font-size:26px;line-height:1.35;margin:28px 0 4px}
section,.part,tr[id],tbody[id]{scroll-margin-top:90px}
h2{font-size:20px;margin:40px 0 12px;padding-bottom:6px;border-bottom:2px solid var(--line)}
h3{font-size:16px;margin:24px 0 8px}
.lead{margin:2px 0;color:var(--soft)}
.strong{font-weight:700}.muted{color:var(--soft)}.good{color:var(--green)}.warn{color:var(--yellow)}.bad{color:var(--red)}.info{color:var(--blue)}
.small{display:block;font-size:12px;line-height:1.4;color:var(--soft);font-weight:400}
.note{color:var(--soft);margin:4px 0 12px;max-width:70em}
.center{text-align:center}.end{text-align:right}.right{text-align:right}
pre{background:var(--panel);border:1px solid var(--line);padding:12px;white-space:pre-wrap;overflow-wrap:anywhere}
.toc{margin:12px 0 0;padding:0;list-style:none;display:flex;flex-wrap:wrap}
.toc li{margin:0 16px 4px 0}
form.filter{position:sticky;top:0;z-index:10;display:flex;flex-wrap:wrap;align-items:flex-end;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:8px 12px 4px;margin:16px 0}
form.filter label{font-size:12px;color:var(--soft);margin:0 12px 6px 0}
form.filter input,form.filter select,button.plain{display:block;font:inherit;font-size:14px;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:4px 8px;height:34px;max-width:15em}
button.plain{cursor:pointer;margin:0 12px 6px 0}
form.filter .told{margin:0 0 10px;font-size:13px;flex:1 1 14em}
.cards{display:flex;flex-wrap:wrap;list-style:none;margin:0 -6px 12px;padding:0}
.cards li{flex:1 1 165px;margin:6px;border:1px solid var(--line);border-radius:8px;background:var(--panel)}
.cards a{display:block;padding:10px 14px;color:inherit;border-radius:8px;height:100%}
.cards a:hover{text-decoration:none;background:var(--grey-bg)}
.cards .value{display:block;font-size:26px;line-height:1.3;font-weight:700;font-variant-numeric:tabular-nums}
.cards .card-red{border-left:6px solid var(--red-fill)}.cards .card-yellow{border-left:6px solid var(--yellow-fill)}
.cards .card-blue{border-left:6px solid var(--blue-fill)}.cards .card-green{border-left:6px solid var(--green-fill)}
.cards .card-grey{border-left:6px solid var(--grey-fill)}
.part{margin:0 0 24px}
@media screen{.big{content-visibility:auto;contain-intrinsic-size:auto 700px}}
section>.scroll{margin-bottom:16px}
#standings,#activity-sums{width:auto;min-width:420px}
.scroll:focus{outline-offset:-3px}
.scroll{overflow:auto;max-height:82vh;border:1px solid var(--line);border-radius:6px;position:relative}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;padding:8px 10px;background:var(--panel);border-bottom:1px solid var(--line)}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
th.right,td.right{text-align:right}
td.right,td.date{white-space:nowrap}
thead th{position:sticky;top:0;z-index:2;background:var(--panel);vertical-align:bottom;line-height:1.4}
tbody th{font-weight:600}
tr.group th{background:var(--grey-bg);font-weight:700;line-height:1.45}
tfoot th,tfoot td{background:var(--panel);font-weight:700}
tr.total th,tr.total td{font-weight:700;background:var(--panel)}
tr:target>*,.part:target,tbody:target tr.group th{background:var(--mark)}
.path{overflow-wrap:anywhere;font-size:13px;min-width:9em}
.light{white-space:nowrap;font-weight:600}
.light.green{color:var(--green)}.light.yellow{color:var(--yellow)}.light.red{color:var(--red)}.light.blue{color:var(--blue)}.light.grey{color:var(--grey)}
.figure{white-space:nowrap}
.verify{font-size:12px;color:var(--yellow);white-space:nowrap}
.pace{white-space:nowrap}
table.heat{width:auto;min-width:100%}
table.heat td,table.heat thead th{border-left:1px solid var(--line)}
table.heat thead th{min-width:110px;max-width:190px;font-size:12px;font-weight:600}
table.heat thead th:first-child{min-width:120px}
table.heat tbody th,table.heat tfoot th{position:sticky;left:0;z-index:1;background:var(--paper);min-width:110px;max-width:180px}
table.heat thead th:first-child{left:0;z-index:3}
table.heat td{padding:0;font-size:13px}
table.heat td a{display:block;padding:6px 8px;color:inherit;height:100%}
table.heat tfoot td{padding:6px 8px}
.is-green{background:var(--green-bg)}.is-yellow{background:var(--yellow-bg)}.is-red{background:var(--red-bg)}.is-blue{background:var(--blue-bg)}.is-grey{background:var(--grey-bg)}
th[aria-sort]{cursor:pointer}
th[aria-sort] .title{white-space:nowrap}
table.heat th[aria-sort] .title{white-space:normal}
button.sort{font:inherit;font-size:11px;line-height:1;color:inherit;background:none;border:0;padding:4px;margin:-4px -4px -4px 0;cursor:pointer;vertical-align:baseline}
button.sort:after{content:"\\2195";opacity:.5}
[aria-sort=ascending] button.sort:after{content:"\\25B4";opacity:1}
[aria-sort=descending] button.sort:after{content:"\\25BE";opacity:1}
summary{cursor:pointer}
summary h2{display:inline-block;border:0;margin:32px 0 4px}
details.entries ul{margin:4px 0 0;padding-left:1.2em;min-width:16em}
details.entries summary{white-space:nowrap}
svg{display:block}
svg .track{fill:var(--grey-bg)}
svg .tick{fill:var(--ink)}
svg .fill.green{fill:var(--green-fill)}svg .fill.yellow{fill:var(--yellow-fill)}svg .fill.red{fill:var(--red-fill)}svg .fill.blue{fill:var(--blue-fill)}svg .fill.grey{fill:var(--grey-fill)}
svg.bar,svg.mix{margin-top:5px;max-width:100%}
.charts{display:flex;flex-wrap:wrap;margin:0 -12px}
.charts .chart{flex:1 1 420px;margin:0 12px 24px;min-width:0;border:1px solid var(--line);border-radius:8px;padding:12px 16px}
.chart figcaption{font-weight:700}
.chart p{margin:2px 0 8px;color:var(--soft);font-size:13px}
.chart>svg{width:100%;height:auto;max-width:760px}
svg text{font:13px "Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:var(--soft)}
svg text.value{fill:var(--ink);font-weight:700}
svg .grid{stroke:var(--line);stroke-width:1}
svg .middle{text-anchor:middle}svg .end{text-anchor:end}
svg .series-0{fill:var(--blue-fill)}svg .series-1{fill:var(--yellow-fill)}
svg .stroke-0{stroke:var(--blue-fill);stroke-width:2.5;fill:none}svg .stroke-1{stroke:var(--yellow-fill);stroke-width:2.5;stroke-dasharray:6 4;fill:none}
.legend svg{display:inline-block}
#dialog{position:fixed;left:0;top:0;right:0;bottom:0;z-index:30;background:rgba(0,0,0,.5);overflow:auto;padding:4vh 12px}
#dialog .box{max-width:1000px;margin:0 auto;background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px 20px 20px;position:relative}
#dialog h2{margin:0 84px 12px 0;border:0;padding:0;font-size:18px}
#dialog-close{position:absolute;right:8px;top:14px}
#dialog .scroll{max-height:none}
#dialog .scroll table{min-width:940px}
dl{display:grid;grid-template-columns:max-content 1fr;margin:0}
dt{color:var(--soft);padding-right:16px}
dd{margin:0 0 4px}
body.behind{overflow:hidden}
@media (max-width:700px){.sheet{padding:0 12px 32px}h1{font-size:21px}h2{font-size:18px;margin-top:32px}
form.filter{position:static}form.filter label{flex:1 1 44%}form.filter input,form.filter select{width:100%;max-width:none}
.cards li{flex-basis:130px}.cards .value{font-size:22px}th,td{padding:5px 7px}.scroll{max-height:75vh}section,.part,tr[id],tbody[id]{scroll-margin-top:8px}
table.heat thead th:first-child,table.heat tbody th,table.heat tfoot th{min-width:84px;max-width:110px}
dl{display:block}dt{font-size:12px}}
@page{size:A4 landscape;margin:12mm}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:10pt;line-height:1.45}
.sheet{max-width:none;padding:0}
.skip,form.filter,.toc,#dialog,button{display:none!important}
a{color:inherit}
h1{font-size:17pt;margin-top:0}h2{font-size:13pt;margin:16pt 0 6pt;break-after:avoid;page-break-after:avoid}
.scroll{overflow:visible;max-height:none;border:0}
table{border-collapse:collapse;font-size:8.5pt}
th,td{border:.5pt solid #999;padding:2pt 4pt}
thead{display:table-header-group}tfoot{display:table-row-group}
thead th,table.heat thead th,table.heat tbody th,table.heat tfoot th{position:static}
tr,figure,.cards li,.charts{break-inside:avoid;page-break-inside:avoid}
thead,caption{break-after:avoid;page-break-after:avoid}
tr.group{break-after:avoid;page-break-after:avoid}
table.heat{width:100%;table-layout:fixed}
table.heat thead th,table.heat thead th:first-child,table.heat tbody th,table.heat tfoot th{min-width:0;max-width:none;font-size:7.5pt}
table.heat td{font-size:8pt}table.heat td a{padding:2pt 3pt}
.light{white-space:normal}
.small{font-size:7.5pt}
.cards li{flex:1 1 30mm}.cards a{padding:4pt 6pt}.cards .value{font-size:15pt}
.charts .chart{flex:1 1 40%;margin:0 4pt 8pt}
details:not([open])>:not(summary){display:none}
.chart details,details.entries:not([open]) ul{display:none}
details.fold:not([open]){display:none}
}
`
