/// What a page does beyond showing itself: tables that are sorted, searched, filtered and shown in parts.
///
/// Rows are taken out of the page once and only those of the present part are put back, so that thousands cost nothing.
enum HTMLScript {
    static let source = """
        for(const table of document.querySelectorAll("table[data-tools]")){
        const value=cell=>{const text=cell.dataset.v??cell.textContent.trim();return text===""||isNaN(text)?text.toLowerCase():+text};
        const body=table.tBodies[0],rows=[...body.rows].map((row,at)=>({row,at,text:row.textContent.toLowerCase(),\
        keys:[...row.cells].map(value)}));
        const tools=document.getElementById(table.dataset.tools),search=tools.querySelector("input"),pick=tools.querySelector("select"),\
        count=tools.querySelector("output"),more=tools.querySelector("button");
        let shown=[...rows],limit=+table.dataset.part||1e9,column=-1,down=false;
        const draw=()=>{body.replaceChildren(...shown.slice(0,limit).map(entry=>entry.row));\
        count.textContent=shown.length+" "+count.dataset.of+" "+rows.length;more.hidden=shown.length<=limit};
        const find=()=>{const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean),state=pick?pick.value:"";\
        shown=rows.filter(entry=>words.every(word=>entry.text.includes(word))&&(!state||entry.row.dataset.s===state));sort()};
        const sort=()=>{shown.sort((x,y)=>{if(column<0)return x.at-y.at;const a=x.keys[column],b=y.keys[column];\
        const order=typeof a===typeof b?(a<b?-1:a>b?1:0):typeof a==="number"?-1:1;return (down?-order:order)||x.at-y.at});draw()};
        [...table.tHead.rows[0].cells].forEach((cell,index)=>{const label=cell.textContent,button=document.createElement("button");\
        button.type="button";button.textContent=label;cell.replaceChildren(button);\
        button.addEventListener("click",()=>{down=column===index?!down:cell.dataset.first==="down";column=index;\
        for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");\
        cell.setAttribute("aria-sort",down?"descending":"ascending");sort()})});
        search.addEventListener("input",find);if(pick)pick.addEventListener("change",find);
        more.addEventListener("click",()=>{limit=1e9;draw()});
        tools.hidden=false;draw()}
        """
}
