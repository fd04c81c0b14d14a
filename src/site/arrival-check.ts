import { pageEvents } from '../client/controls/page-script.ts';

/** A page is whole when its end is there, its style sheets are, and each of its scripts has run. */
const wholeness = [
  // What an extension of the browser adds has a whole address.
  `const scripts='script[type=module]:not([src*="//"])',sheets='link[rel=stylesheet]:not([href*="//"])';`,
  'let ran=0,lost=0;',
  'const all=(s)=>[...document.querySelectorAll(s)],',
  'own=()=>all(scripts).length,',
  'isWhole=()=>!lost&&own()>0&&ran>=own()&&all("[data-page-end]").length>0&&',
  'all(sheets).every((l)=>l.sheet)&&',
  'getComputedStyle(document.documentElement).getPropertyValue("--style-sheet")!=="";',
];

/**
 * Asks the server itself for all scripts and style sheets, so that what a browser kept for a year by mistake is
 * replaced. Resolves to the lengths of all of them, to nothing where one did not come within ten seconds.
 */
const repair = [
  'const fetchAnew=(url)=>fetch(url,{cache:"reload"}).then((a)=>',
  'a.ok&&/javascript|css/.test(a.headers.get("content-type"))&&a.text()),',
  'after=(ms)=>new Promise((done)=>setTimeout(done,ms));',
  'let repairing;const repair=()=>repairing??=Promise.race([after(1e4),Promise.all([...new Set([',
  '...[scripts,sheets].flatMap(all).map((e)=>e.src||e.href),',
  '...performance.getEntriesByType("resource").map((e)=>e.name)',
  '])].filter((url)=>/\\/_astro\\/[^?#]+\\.(js|css)$/.test(url)).map(fetchAnew))',
  '.then((came)=>came.every(Boolean)&&came.map(({length})=>length).join())])',
  '.catch(()=>"").finally(()=>{repairing=null});',
];

/**
 * Says when a part is missing. A page that has loaded broken is cured: repaired, and loaded anew by itself, unless that
 * gave the same before, or something else again and again.
 */
const check = [
  'const key="papershelf:repaired",',
  'say=()=>{const whole=isWhole();for(const n of all("[data-page-broken]"))n.hidden=whole;return whole},',
  'cure=async()=>{try{const came=await repair(),tried=(sessionStorage.getItem(key)||"").split(" ");',
  'if(came&&!tried.includes(came)&&4>tried.length&&!isWhole()){',
  'sessionStorage.setItem(key,[...tried,came].join(" "));location.reload()}',
  '}catch{}},',
  // A style sheet that does not come would keep the whole page from being shown.
  'checkLate=()=>{for(const l of all(sheets))if(!l.sheet){lost++;l.remove()}say()},',
  'on=(target,name,act)=>target.addEventListener(name,act);',
];

const wiring = [
  `on(document,"${pageEvents.ran}",()=>{ran++;if(isWhole())say()});`,
  `on(document,"${pageEvents.lost}",()=>{lost++;say();repair()});`,
  `on(document,"${pageEvents.found}",()=>{lost--;say()});`,
  `on(document,"${pageEvents.cure}",cure);`,
  `on(document,"${pageEvents.reload}",()=>repair().then(()=>location.reload()));`,
  'on(document,"click",({target:t})=>{if(t.closest?.("[data-page-reload]"))',
  `document.dispatchEvent(new Event("${pageEvents.reload}"))});`,
  'on(window,"load",()=>say()||cure());setTimeout(checkLate,1e4);',
];

/**
 * Looks after the arrival of a page: of its end, its style sheets and its scripts. What does not arrive cannot say so
 * itself, so this is printed inline, in the head.
 */
export const arrivalCheck = `(()=>{${[...wholeness, ...repair, ...check, ...wiring].join('')}})();`;
