/// The style sheet of every page: light and dark by the reader's wish, for screens and for paper.
enum HTMLStyle {
    static let sheet = """
        :root{color-scheme:light dark;--page:#fbfbf9;--card:#fff;--ink:#1d2125;--faint:#57606a;--line:#d8dbd5;--mark:#0b5d4e;--soft:#e3efe9;\
        --a:#1a7f37;--b:#4f7a12;--c:#8a6100;--d:#b34700;--e:#c4242f;--track:#e6e8e3}
        @media (prefers-color-scheme:dark){:root{--page:#14171a;--card:#1c2024;--ink:#e8eaed;--faint:#9aa4ad;--line:#343a40;--mark:#6fcfb4;\
        --soft:#1f3530;--a:#56d07a;--b:#a4cf57;--c:#e3b341;--d:#ff9a52;--e:#ff7b80;--track:#2d3338}}
        *{box-sizing:border-box}[hidden]{display:none!important}
        body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
        main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}
        a{color:var(--mark)}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible\
        {outline:3px solid var(--mark);outline-offset:2px}
        h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2.25rem 0 .75rem}
        p{margin:.4rem 0}.faint{color:var(--faint)}.num{text-align:right;font-variant-numeric:tabular-nums}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:1rem;margin-top:1.5rem}
        .card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem}
        .charts{display:grid;gap:1rem;margin-top:1.5rem}.card h2{margin:0 0 .6rem}.score{font-size:3.4rem;font-weight:700;line-height:1;font-variant-numeric:tabular-nums}
        .grade{display:inline-block;min-width:1.7em;padding:.05em .4em;border-radius:6px;border:2px solid currentColor;text-align:center;\
        font-weight:700}.A{color:var(--a)}.B{color:var(--b)}.C{color:var(--c)}.D{color:var(--d)}.E{color:var(--e)}
        svg{display:block;max-width:100%;height:auto}svg text{fill:var(--ink);font-size:12px;font-family:inherit}\
        .grid{fill:none;stroke:var(--line)}.shape{fill:var(--mark);fill-opacity:.22;stroke:var(--mark);stroke-width:2}\
        .line{fill:none;stroke:var(--mark);stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}\
        .bar{fill:var(--mark)}.track{fill:var(--track)}.span{fill:var(--ink);fill-opacity:.25}
        table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);border-radius:12px}
        th,td{padding:.5rem .65rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}\
        thead th{position:sticky;top:0;background:var(--card);z-index:1}tbody tr:last-child>*{border-bottom:0}\
        tbody th{font-weight:600;overflow-wrap:anywhere}
        th button{all:unset;cursor:pointer;font-weight:700}th button:hover{color:var(--mark)}\
        th[aria-sort=ascending] button::after{content:" \\25B2"}th[aria-sort=descending] button::after{content:" \\25BC"}
        .tools{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.75rem 0}.tools label{display:grid;font-size:.85rem;\
        color:var(--faint)}input,select,.tools button{font:inherit;padding:.35rem .6rem;border:1px solid var(--faint);border-radius:8px;\
        background:var(--card);color:var(--ink)}.tools output{margin-left:auto}
        .mark{display:inline-block;width:1.4em;font-weight:700}.met .mark{color:var(--a)}.partlyMet .mark{color:var(--c)}\
        .unmet .mark{color:var(--e)}
        details>summary{cursor:pointer}details ul{margin:.3rem 0 .3rem 1.1rem;padding:0}ol{padding-left:1.3rem}li{margin:.25rem 0}
        code{font-size:.92em;background:var(--soft);padding:.05em .3em;border-radius:4px;overflow-wrap:anywhere}
        .scroll{overflow-x:auto}meter{width:6rem;height:.9rem}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem}
        @media print{body{background:#fff;color:#000}.tools,.skip{display:none}main{max-width:none;padding:0}\
        .card,table{border-color:#999;break-inside:avoid}tr{break-inside:avoid}thead th{position:static}}
        """
}
